/** 審議: what the security council said of one subject, with its minutes; the last word counts. 告示15号 第8-1(1)イ */
import type { DirectAct } from '../../frame/act.ts'
import type { Finding } from '../../law/finding.ts'
import { APPROVAL_RULES } from '../approval-kinds.ts'
import type { SubjectFound } from '../known.ts'
import { COUNCIL_AND_CHIEF } from '../provisions.ts'
import { errors, settle } from '../settle.ts'
import { recordDeliberationFace, type RecordDeliberation } from './face.ts'

/** Answers with the number of the deliberation. */
export const recordDeliberation: DirectAct<RecordDeliberation, SubjectFound> = {
  ...recordDeliberationFace,
  basis: [COUNCIL_AND_CHIEF],
  road: 'direct',
  step: 'perform',
  ask: () => ({}),
  lookUp: ({ kind, subjectId }) => ({ area: 'assurance', what: 'subject', of: { kind, subjectId } }),
  decide: (input, { found, office }, officer) => settle(errors([
    found.subject === null ? objection(input, 'unknown-subject', 'subjectId') : undefined,
    input.heldOn > office.today ? objection(input, 'day-to-come', 'heldOn') : undefined,
    objectsToConditions(input),
  ]), 'record-deliberation', { ...input, by: officer.operatorId }),
}

const objection = ({ kind }: RecordDeliberation, reason: string, field: string): Finding =>
  ({ code: `record-deliberation/${reason}`, basis: APPROVAL_RULES[kind].basis, field })

const objectsToConditions = (input: RecordDeliberation): Finding | undefined => {
  const isConditional = input.said === 'agreed-with-conditions'
  if (isConditional === (input.conditions !== '')) return undefined
  return objection(input, isConditional ? 'conditions-missing' : 'conditions-left-over', 'conditions')
}
