/** What is kept of a request for a copy and of each copy it leads to. [STD 1.3.8] */
import type { Write } from '../../frame/act.ts'
import type { MadeDocument } from '../../frame/document.ts'
import { recordedPart } from '../every-certificate/request.ts'
import { feeOf, issueWrites, type RequestEntry } from '../every-certificate/writes.ts'
import { KIND, printedMembers, type ResidenceCopyFacts } from './facts.ts'
import type { ResidenceCopyRequest } from './request.ts'
import { numbersToOpen, printedItems } from './subjects.ts'

/** The request by itself. */
export const requestEntry = (request: ResidenceCopyRequest): RequestEntry => ({
  kind: KIND, householdNo: request.householdNo, persons: request.members,
  requesterCategory: request.requester.category, content: recordedPart(request),
})

/** The request, unless it was recorded earlier, and one row for each copy. */
export const writesOf = (
  request: ResidenceCopyRequest, facts: ResidenceCopyFacts, made: MadeDocument,
): readonly Write[] => issueWrites({
  ...requestEntry(request),
  printed: printedMembers(request, facts).map(({ personNo }) => personNo),
  form: request.form, items: printedItems(request, facts), numberShown: numbersToOpen(request, facts).length > 0,
  publicUse: request.publicUse, delivery: request.delivery, fee: feeOf(request, facts), replaces: request.replaces,
}, facts.office, request.requestId, made)
