/** 改善の報告: by the vendor; whether it is enough staff says. 第10-3(11) */
import type { DirectAct } from '../../frame/act.ts'
import { stepObjections, type ImprovementFound } from '../report-known.ts'
import { AUDIT_AND_INSPECTION } from '../report-provisions.ts'
import { askOf, errorIf, settled } from '../report-settle.ts'
import { answerImprovementFace, type AnswerImprovement } from './face.ts'

const basis = AUDIT_AND_INSPECTION

/** Nothing is answered that has been found improved. */
export const answerImprovement: DirectAct<AnswerImprovement, ImprovementFound> = {
  ...answerImprovementFace,
  basis: [AUDIT_AND_INSPECTION],
  road: 'direct',
  step: 'perform',
  ask: () => ({}),
  lookUp: ({ improvementId }) => askOf('improvement', { improvementId }),
  decide: ({ improvementId, seenStep, ...content }, facts, officer) =>
    settled('answer-improvement', { improvementId, seenStep, content }, [
      ...stepObjections(facts.found, seenStep, basis),
      ...errorIf(facts.found?.state === 'improved', { code: 'improvement/settled', basis }),
      ...errorIf(content.doneOn !== null && content.doneOn > facts.office.today,
        { code: 'supervision/day-to-come', basis, field: 'doneOn' }),
    ], { officer, facts }),
}
