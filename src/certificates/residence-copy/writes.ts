/** The rows of a request and of each copy, as they are kept and the log vouches for them. [STD 1.3.8] */
import type { Write } from '../../frame/act.ts'
import type { Fee, IssueNo, MadeCopy, MadeDocument } from '../../frame/document.ts'
import { issueNosFrom } from '../issue-no.ts'
import { printedMembers, type ResidenceCopyFacts } from './facts.ts'
import { recordedPart, type ResidenceCopyRequest } from './request.ts'
import { numbersToOpen, printedItems } from './subjects.ts'

const KIND = 'residence-copy'

/** What this many copies cost, or the provision that makes them free. */
export const feeOf = ({ fee, copies, replaces }: ResidenceCopyRequest, { found }: ResidenceCopyFacts): Fee => {
  const code = replaces === null ? (fee.kind === 'exempt' ? fee.exemption : null) : 'replacement'
  const exemption = found.exemptions.find((known) => known.code === code)
  if (exemption !== undefined) {
    return { yenPerCopy: 0, yen: 0, provision: exemption.provision, exemption: exemption.code }
  }
  const { yen: yenPerCopy, provision } = found.fee ?? { yen: 0, provision: '' }
  return { yenPerCopy, yen: yenPerCopy * copies, provision, exemption: null }
}

/** One number for each copy, from the device's next one on. [STD 5.5] */
export const issueNosOf = (
  { copies }: ResidenceCopyRequest, { found, office }: ResidenceCopyFacts,
): readonly IssueNo[] =>
  issueNosFrom({ ...found.device, issuedOn: office.today, municipality: office.municipality }, copies)

/** The request, unless it was recorded earlier, and one row for each copy. */
export const writesOf = (
  request: ResidenceCopyRequest, facts: ResidenceCopyFacts, made: MadeDocument,
): readonly Write[] => {
  const requestId = request.requestId ?? made.requestId
  const recorded = request.requestId === null ? [requestWrite(request, facts, made)] : []
  const issued = made.copies.map((copy, at) => issueWrite(request, facts, { ...made, requestId }, { copy, at }))
  return [...recorded, ...issued]
}

type Asked = { readonly office: ResidenceCopyFacts['office'] }

/** The request record as a row. */
export const requestWrite = (
  request: ResidenceCopyRequest, { office }: Asked, { requestId, caseId, officer }: Omit<MadeDocument, 'copies'>,
): Write => ({
  area: 'certificate',
  op: 'request',
  row: {
    request_id: requestId, kind: KIND, case_id: caseId, received_at: office.now, place: officer.place,
    terminal: officer.terminalId, operator: officer.operatorId, household_no: request.householdNo,
    persons: request.members, requester_category: request.requester.category, content: recordedPart(request),
  },
})

/** Every column of certificate.issue but entry_id and salt, which the seal adds: the log vouches for exactly this. */
const issueWrite = (
  request: ResidenceCopyRequest, facts: ResidenceCopyFacts, { requestId, officer }: MadeDocument,
  { copy: { issueId, issueNo, pages, sha256 }, at }: { readonly copy: MadeCopy; readonly at: number },
): Write => {
  const fee = feeOf(request, facts)
  const row = {
    issue_id: issueId, request_id: requestId, kind: KIND, copy_no: at + 1,
    issued_on: issueNo.issuedOn, municipality: issueNo.municipality, terminal_no: issueNo.terminalNo,
    printer_no: issueNo.printerNo, serial: issueNo.serial, pages, issued_at: facts.office.now,
    place: officer.place, terminal: officer.terminalId, operator: officer.operatorId,
    household_no: request.householdNo, persons: printedMembers(request, facts).map(({ personNo }) => personNo),
    form: request.form, items: [...printedItems(request, facts)],
    number_shown: numbersToOpen(request, facts).length > 0, public_use: request.publicUse, delivery: request.delivery,
    fee_yen: fee.yenPerCopy, fee_provision: fee.provision, exemption: fee.exemption,
    sha256, replaces: request.replaces,
  }
  return { area: 'certificate', op: 'issue', row }
}
