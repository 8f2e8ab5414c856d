/** 定期の確認: which check of a contractor falls due when; one can be made at any time beside. 第10-3(5)オ, (11) */
import type { DirectAct } from '../../frame/act.ts'
import { contractObjections, type ContractFound } from '../report-known.ts'
import { AUDIT_AND_INSPECTION, CHECKS_OF_SAFEKEEPING } from '../report-provisions.ts'
import { askOf, errorIf, settled } from '../report-settle.ts'
import { scheduleCheckFace, type ScheduleCheck } from './face.ts'

/** The newest schedule of a subject counts. */
export const scheduleCheck: DirectAct<ScheduleCheck, ContractFound> = {
  ...scheduleCheckFace,
  basis: [CHECKS_OF_SAFEKEEPING, AUDIT_AND_INSPECTION],
  road: 'direct',
  step: 'perform',
  ask: () => ({}),
  lookUp: ({ contractId }) => askOf('reported-contract', { contractId }),
  decide: (input, facts, officer) => settled('schedule-check', input, [
    ...contractObjections(facts.found, CHECKS_OF_SAFEKEEPING),
    ...errorIf(input.firstDueOn < facts.office.today,
      { code: 'supervision/due-in-the-past', basis: CHECKS_OF_SAFEKEEPING, field: 'firstDueOn' }),
  ], { officer, facts }),
}
