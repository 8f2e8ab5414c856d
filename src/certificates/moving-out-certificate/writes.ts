/** What is kept of the certificate: the request with the rows it was set from, and the paper itself. [STD 1.3.8] */
import type { Write } from '../../frame/act.ts'
import type { Fee, MadeDocument } from '../../frame/document.ts'
import { issueWrites } from '../every-certificate/writes.ts'
import { keptRows, numbersOfMovers } from '../moving-out/mover.ts'
import { keptRequest } from '../moving-out/request.ts'
import { isSpecial, KIND, printedMovers, type CertificateFacts } from './facts.ts'
import type { MovingOutCertificateRequest } from './request.ts'

/** It costs nothing: it belongs to the notification. [令24条] */
export const FREE: Fee = { yenPerCopy: 0, yen: 0, provision: '転出証明書は無料', exemption: null }

/** What stands on it beside the names, for the history of issues. [令23条2項] */
const ITEMS = [
  'name', 'nameKana', 'formerSurname', 'alias', 'aliasHistory', 'birthDate', 'sex', 'head', 'familyRegister', 'address',
  'nationality', 'foreignCategory', 'statusOfResidence', 'periodOfStay', 'periodExpiresOn', 'cardNo',
  'individualNumber', 'residentCode', 'nationalHealth', 'lateElderly', 'careInsurance', 'pension', 'childAllowance',
] as const

/** One request and one issue; a first one belongs to the case, one given once more to whatever it was asked under. */
export const writesOf = (
  request: MovingOutCertificateRequest, facts: CertificateFacts, made: MadeDocument,
): readonly Write[] => {
  const movers = printedMovers(request, facts)
  const content = { ...keptRequest(request), rows: keptRows(movers), special: isSpecial(request, facts) }
  return issueWrites({
    kind: KIND, householdNo: request.householdNo, persons: request.persons,
    printed: movers.map(({ record }) => record.personNo), requesterCategory: request.requester.category, content,
    form: request.reissueOf === null ? 'first' : 'reissued', items: ITEMS,
    numberShown: numbersOfMovers(movers).length > 0, publicUse: false, delivery: request.delivery, fee: FREE,
    replaces: request.replaces,
  }, facts.office, null, { ...made, caseId: request.reissueOf === null ? request.moveOut : made.caseId })
}
