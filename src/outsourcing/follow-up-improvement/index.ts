/** 改善の確認: by staff, from the vendor's report or by looking again. 第10-3(11) */
import type { DirectAct } from '../../frame/act.ts'
import type { ClassifiedFinding } from '../../law/finding.ts'
import { stepObjections, type ImprovementFound } from '../report-known.ts'
import { AUDIT_AND_INSPECTION } from '../report-provisions.ts'
import { askOf, errorIf, settled } from '../report-settle.ts'
import { followUpImprovementFace, type FollowUpImprovement } from './face.ts'

const basis = AUDIT_AND_INSPECTION

/** A vendor that has said nothing can be looked at all the same, but not believed. */
export const followUpImprovement: DirectAct<FollowUpImprovement, ImprovementFound> = {
  ...followUpImprovementFace,
  basis: [AUDIT_AND_INSPECTION],
  road: 'direct',
  step: 'perform',
  ask: () => ({}),
  lookUp: ({ improvementId }) => askOf('improvement', { improvementId }),
  decide: (input, facts, officer) => {
    const { improvementId, seenStep, found, ...content } = input
    return settled('follow-up-improvement', { improvementId, seenStep, found, content },
      objections(input, facts.found, facts.office.today), { officer, facts })
  },
}

const objections = (
  { seenStep, found, how, dueOn }: FollowUpImprovement, known: ImprovementFound, today: string,
): readonly ClassifiedFinding[] => [
  ...stepObjections(known, seenStep, basis),
  ...errorIf(known?.state === 'improved', { code: 'improvement/settled', basis }),
  ...errorIf(how === 'report' && known !== null && known.state !== 'answered',
    { code: 'follow-up-improvement/no-answer', basis, field: 'how' }),
  ...errorIf((found === 'not-improved') !== (dueOn !== null),
    { code: 'follow-up-improvement/new-day', basis, field: 'dueOn' }),
  ...errorIf(dueOn !== null && dueOn < today, { code: 'supervision/due-in-the-past', basis, field: 'dueOn' }),
]
