/** The request for a copy of a removed record: which sheet of whom, by whom, by what right, for what. [法15条の4] */
import { z } from 'zod'
import type { ItemRequest } from '../every-certificate/item-rules.ts'
import { REMOVED_TEXT_ITEMS } from '../every-certificate/item-titles.ts'
import { personNo, REQUEST_PARTS } from '../every-certificate/request.ts'
import { typedOrNone } from '../every-certificate/requester.ts'

const items = z.array(z.enum(REMOVED_TEXT_ITEMS)).max(REMOVED_TEXT_ITEMS.length)

export const RemovedRecordCopyRequest = z.strictObject({
  personNo,
  /** Which of the person's sheets: somebody who came back has several. */
  sheetNo: z.int().positive(),
  /** The household the sheet tells of. */
  householdNo: z.int().positive(),
  requester: REQUEST_PARTS.requester,
  /** Items asked for beside those shown anyway, and items asked to be left out. */
  asked: items,
  leftOut: items,
  /** Numbers that are asked for specially, and for what use. */
  individualNumber: z.boolean(),
  residentCode: z.boolean(),
  numberUse: typedOrNone,
  purpose: REQUEST_PARTS.purpose,
  /** Why items beyond 除票基礎証明事項 are needed. [法15条の4] */
  itemReason: typedOrNone,
  copies: REQUEST_PARTS.copies,
  publicUse: REQUEST_PARTS.publicUse,
  fee: REQUEST_PARTS.fee,
  delivery: REQUEST_PARTS.delivery,
  printerNo: REQUEST_PARTS.printerNo,
  requestId: REQUEST_PARTS.requestId,
  replaces: REQUEST_PARTS.replaces,
})
export type RemovedRecordCopyRequest = z.infer<typeof RemovedRecordCopyRequest>

/** The same request as the rules of every copy read it: one person, whose numbers are asked for or not. */
export const asItemRequest = (request: RemovedRecordCopyRequest): ItemRequest => ({
  ...request,
  members: [request.personNo],
  individualNumberOf: request.individualNumber ? [request.personNo] : [],
  residentCodeOf: request.residentCode ? [request.personNo] : [],
})
