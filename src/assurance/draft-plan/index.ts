/** 監査実施計画・教育訓練計画: drafted, deliberated, approved before what it plans begins. 告示15号 第8-1(6), 第8-1(8)イ */
import type { DirectAct } from '../../frame/act.ts'
import type { Finding } from '../../law/finding.ts'
import { APPROVAL_RULES } from '../approval-kinds.ts'
import { AUDIT_PLAN, TRAINING_PLAN } from '../provisions.ts'
import { errors, settle } from '../settle.ts'
import { draftPlanFace, type DraftPlan } from './face.ts'

/** Answers with the plan's id, by which the council and its chair speak of it. */
export const draftPlan: DirectAct<DraftPlan> = {
  ...draftPlanFace,
  basis: [TRAINING_PLAN, AUDIT_PLAN],
  road: 'direct',
  step: 'perform',
  ask: () => ({}),
  decide: (input, { office }, officer) => settle(errors([
    input.endsOn < input.startsOn ? objection(input, 'term', 'endsOn') : undefined,
    input.startsOn < office.today ? objection(input, 'begun-already', 'startsOn') : undefined,
  ]), 'draft-plan', { ...input, by: officer.operatorId }),
}

const objection = ({ kind }: DraftPlan, reason: string, field: string): Finding =>
  ({ code: `draft-plan/${reason}`, basis: APPROVAL_RULES[kind].basis, field })
