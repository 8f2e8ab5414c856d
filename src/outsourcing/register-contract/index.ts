/** 契約: not before the matter is approved, the company surveyed and its measures confirmed. 告示15号 第10-1 */
import { toRow } from '../../frame/key-case.ts'
import { APPROVED_BEFORE, MEASURES_CONFIRMED, PUBLICATION_AGREED, SURVEYED } from '../provisions.ts'
import { outsourcingAct } from '../settle.ts'
import { objectsToContract } from './rules.ts'
import { groundsOf } from './grounds.ts'
import { registerContractFace } from './face.ts'

/** The row is vouched for by the log: it names the approval, the survey and the measures it rests on. */
export const registerContract = outsourcingAct(registerContractFace, {
  basis: [APPROVED_BEFORE, SURVEYED, MEASURES_CONFIRMED, PUBLICATION_AGREED],
  asks: ({ matterId, contractorId, contractId }) => ({ matterId, contractorId, contractId }),
  objects: objectsToContract,
  row: (input, { found, office }, officer) => {
    const { approval, survey, measures } = groundsOf(input, found)
    return toRow({
      ...input, version: (found.contract?.version ?? 0) + 1, approvalId: approval?.approvalId ?? null,
      surveyNo: survey?.surveyNo ?? null, measuresNo: measures?.measuresNo ?? null,
      by: officer.operatorId, at: office.now,
    })
  },
})
