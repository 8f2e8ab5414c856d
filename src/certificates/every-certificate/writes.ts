/** The rows of a request and of each copy, as they are kept and the log vouches for them. [STD 1.3.8] */
import type { Write } from '../../frame/act.ts'
import type { Fee, IssueNo, MadeCopy, MadeDocument } from '../../frame/document.ts'
import type { OfficeDay } from '../../frame/question.ts'
import type { PersonNo } from '../../record/resident.ts'
import { issueNosFrom } from './issue-no.ts'
import type { EveryRequest } from './request.ts'
import type { EveryFacts } from './settings.ts'

/** What is kept of a request, whatever it asks for. */
export type RequestEntry = {
  readonly kind: string
  readonly householdNo: number
  readonly persons: readonly PersonNo[]
  readonly requesterCategory: string
  /** The request as it was made, without what is decided at the printer. */
  readonly content: unknown
}

/** What is kept of each copy beside its number. */
export type IssueEntry = RequestEntry & {
  readonly printed: readonly PersonNo[]
  readonly form: string
  readonly items: readonly string[]
  readonly numberShown: boolean
  readonly publicUse: boolean
  readonly delivery: EveryRequest['delivery']
  readonly fee: Fee
  readonly replaces: string | null
}

/** What this many copies cost, or the provision that makes them free. */
export const feeOf = (
  { fee, copies, replaces }: Pick<EveryRequest, 'fee' | 'copies' | 'replaces'>, { found }: EveryFacts,
): Fee => {
  const code = replaces === null ? (fee.kind === 'exempt' ? fee.exemption : null) : 'replacement'
  const exemption = found.exemptions.find((known) => known.code === code)
  if (exemption !== undefined) {
    return { yenPerCopy: 0, yen: 0, provision: exemption.provision, exemption: exemption.code }
  }
  const { yen: yenPerCopy, provision } = found.fee ?? { yen: 0, provision: '' }
  return { yenPerCopy, yen: yenPerCopy * copies, provision, exemption: null }
}

/** One number for each copy, from the device's next one on. [STD 5.5] */
export const issueNosOf = (copies: number, { found, office }: EveryFacts): readonly IssueNo[] =>
  issueNosFrom({ ...found.device, issuedOn: office.today, municipality: office.municipality }, copies)

/** The request, unless it was recorded earlier, and one row for each copy. */
export const issueWrites = (
  entry: IssueEntry, office: OfficeDay, recordedAs: string | null, made: MadeDocument,
): readonly Write[] => {
  const requestId = recordedAs ?? made.requestId
  const recorded = recordedAs === null ? [requestWrite(entry, office, made)] : []
  const issued = made.copies.map((copy, at) => issueWrite(entry, office, { ...made, requestId }, { copy, at }))
  return [...recorded, ...issued]
}

/** The request record as a row. */
export const requestWrite = (
  { kind, householdNo, persons, requesterCategory, content }: RequestEntry, office: OfficeDay,
  { requestId, caseId, officer }: Omit<MadeDocument, 'copies'>,
): Write => ({
  area: 'certificate',
  op: 'request',
  row: {
    request_id: requestId, kind, case_id: caseId, received_at: office.now, place: officer.place,
    terminal: officer.terminalId, operator: officer.operatorId, household_no: householdNo,
    persons, requester_category: requesterCategory, content,
  },
})

/** Every column of certificate.issue but entry_id and salt, which the seal adds: the log vouches for exactly this. */
const issueWrite = (
  entry: IssueEntry, office: OfficeDay, { requestId, officer }: MadeDocument,
  { copy: { issueId, issueNo, pages, sha256 }, at }: { readonly copy: MadeCopy; readonly at: number },
): Write => {
  const row = {
    issue_id: issueId, request_id: requestId, kind: entry.kind, copy_no: at + 1,
    issued_on: issueNo.issuedOn, municipality: issueNo.municipality, terminal_no: issueNo.terminalNo,
    printer_no: issueNo.printerNo, serial: issueNo.serial, pages, issued_at: office.now,
    place: officer.place, terminal: officer.terminalId, operator: officer.operatorId,
    household_no: entry.householdNo, persons: entry.printed,
    form: entry.form, items: [...entry.items],
    number_shown: entry.numberShown, public_use: entry.publicUse, delivery: entry.delivery,
    fee_yen: entry.fee.yenPerCopy, fee_provision: entry.fee.provision, exemption: entry.fee.exemption,
    sha256, replaces: entry.replaces,
  }
  return { area: 'certificate', op: 'issue', row }
}
