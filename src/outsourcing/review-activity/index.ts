/** 監督: a review of a contractor's activity out of the log, signed. 第10-4 */
import type { DirectAct } from '../../frame/act.ts'
import { contractObjections, type ContractFound } from '../report-known.ts'
import { SUPERVISION } from '../report-provisions.ts'
import { askOf, errorIf, settled } from '../report-settle.ts'
import { reviewActivityFace, type ReviewActivity } from './face.ts'

/** Days that are over, or today as far as it has gone. */
export const reviewActivity: DirectAct<ReviewActivity, ContractFound> = {
  ...reviewActivityFace,
  basis: [SUPERVISION],
  road: 'direct',
  step: 'perform',
  ask: () => ({}),
  lookUp: ({ contractId }) => askOf('reported-contract', { contractId }),
  decide: (input, facts, officer) => settled('review-activity', input, [
    ...contractObjections(facts.found, SUPERVISION),
    ...errorIf(input.untilDay < input.fromDay || input.untilDay > facts.office.today,
      { code: 'review-activity/days', basis: SUPERVISION, field: 'untilDay' }),
    ...errorIf(input.verdict === 'to-look-into' && input.note === '',
      { code: 'review-activity/note-missing', basis: SUPERVISION, field: 'note' }),
  ], { officer, facts }),
}
