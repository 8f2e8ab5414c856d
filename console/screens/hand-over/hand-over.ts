/** What a request has ready, what it costs, and whether a number read back is its receipt number. Pure. */
import type { IssueNo, RequestRow } from '../../ask/shapes/papers.ts'

export type ReadyCopy = { readonly issueId: string; readonly issueNo: IssueNo; readonly feeYen: number }

export const waitingCopies = ({ copies }: RequestRow): readonly ReadyCopy[] =>
  copies
    .filter(({ state }) => state === 'issued')
    .map(({ issueId, issuedOn, terminalNo, printerNo, serial, feeYen }) => ({
      issueId,
      feeYen,
      issueNo: { issuedOn, municipality: '', terminalNo, printerNo, serial },
    }))

export const yenOf = (request: RequestRow): number =>
  waitingCopies(request).reduce((sum, { feeYen }) => sum + feeYen, 0)

const plain = (text: string): string => text.normalize('NFKC').replace(/[^0-9]/g, '')

/** The whole number, or the running number of the day alone, as people say it. */
export const sameReceipt = (typed: string, receiptNo: string): boolean => {
  const said = plain(typed)
  const [, running = ''] = receiptNo.split('-')
  return said !== '' && (said === plain(receiptNo) || said === running || said === String(Number(running)))
}

/** A certificate of moving out is held against the notification before it goes. 告示15号第3-6 */
export const wantsComparing = ({ kind }: Pick<RequestRow, 'kind'>): boolean => kind === 'moving-out-certificate'

export const handOverInput = (request: RequestRow, receiver: string, compared = false) => ({
  issueIds: waitingCopies(request).map(({ issueId }) => issueId),
  householdNo: request.householdNo,
  persons: request.persons,
  receiver: receiver.trim(),
  ...(wantsComparing(request) ? { compared } : {}),
})
