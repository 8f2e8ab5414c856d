/** What is kept of the paper: the request with the very rows it was set from, and the paper itself. [STD 1.3.8] */
import type { Write } from '../../frame/act.ts'
import type { MadeDocument } from '../../frame/document.ts'
import { feeOf, issueWrites } from '../every-certificate/writes.ts'
import { keptRows, numbersOfMovers } from '../moving-out/mover.ts'
import { keptRequest } from '../moving-out/request.ts'
import { KIND, printedMovers, type QuasiFacts } from './facts.ts'
import { personsOf, type QuasiMovingOutCertificateRequest } from './request.ts'

const ITEMS = [
  'name', 'nameKana', 'formerSurname', 'alias', 'aliasHistory', 'birthDate', 'sex', 'head', 'familyRegister', 'address',
  'nationality', 'foreignCategory', 'statusOfResidence', 'periodOfStay', 'periodExpiresOn', 'cardNo', 'removal',
  'individualNumber', 'residentCode', 'nationalHealth', 'lateElderly', 'careInsurance', 'pension', 'childAllowance',
] as const

/** One request and one issue. */
export const writesOf = (
  request: QuasiMovingOutCertificateRequest, facts: QuasiFacts, made: MadeDocument,
): readonly Write[] => {
  const movers = printedMovers(request, facts)
  return issueWrites({
    kind: KIND, householdNo: request.householdNo, persons: personsOf(request),
    printed: movers.map(({ record }) => record.personNo), requesterCategory: request.requester.category,
    content: { ...keptRequest(request), rows: keptRows(movers) },
    form: request.reissueOf === null ? 'first' : 'reissued', items: ITEMS,
    numberShown: numbersOfMovers(movers).length > 0, publicUse: false, delivery: request.delivery,
    fee: feeOf({ ...request, copies: 1 }, facts), replaces: request.replaces,
  }, facts.office, null, made)
}
