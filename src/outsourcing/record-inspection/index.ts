/** 検査: staff in charge looks whether the work is done as the contract says. No plan has to be approved. 第10-3(11) */
import type { DirectAct } from '../../frame/act.ts'
import { checkObjections } from '../check-input.ts'
import type { ContractFound } from '../report-known.ts'
import { AUDIT_AND_INSPECTION, CHECKS_OF_SAFEKEEPING } from '../report-provisions.ts'
import { askOf, settled } from '../report-settle.ts'
import { recordInspectionFace, type RecordInspection } from './face.ts'

/** What it covers counts for the schedule of each. */
export const recordInspection: DirectAct<RecordInspection, ContractFound> = {
  ...recordInspectionFace,
  basis: [AUDIT_AND_INSPECTION, CHECKS_OF_SAFEKEEPING],
  road: 'direct',
  step: 'perform',
  ask: () => ({}),
  lookUp: ({ contractId, subcontractId }) => askOf('reported-contract', { contractId, subcontractId }),
  decide: (input, facts, officer) => settled('record-inspection', input, checkObjections(
    input, facts.found, { on: input.inspectedOn, field: 'inspectedOn', today: facts.office.today },
  ), { officer, facts }),
}
