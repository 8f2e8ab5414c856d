/** The request record (交付請求書): who asks for whose record, under which provision, for what. [法12条2項; 告示15号第5-1] */
import { z } from 'zod'
import { TEXT_ITEMS } from '../every-certificate/item-titles.ts'
import { personNo, REQUEST_PARTS } from '../every-certificate/request.ts'
import { typedOrNone } from '../every-certificate/requester.ts'

export const ResidenceCopyRequest = z.strictObject({
  householdNo: z.int().positive(),
  /** Everyone to be printed, by number; 'all' must name every member the household has at this moment. */
  scope: z.enum(['all', 'some']),
  members: z.array(personNo).min(1).max(60),
  /** 世帯連記式, or 個人票 for each. */
  form: z.enum(['household', 'single']),
  requester: REQUEST_PARTS.requester,
  /** Items asked for beside those shown anyway, and items asked to be left out. */
  asked: z.array(z.enum(TEXT_ITEMS)).max(TEXT_ITEMS.length),
  leftOut: z.array(z.enum(TEXT_ITEMS)).max(TEXT_ITEMS.length),
  /** Whose numbers are asked for specially, and for what use. */
  individualNumberOf: z.array(personNo).max(60),
  residentCodeOf: z.array(personNo).max(60),
  numberUse: typedOrNone,
  purpose: REQUEST_PARTS.purpose,
  /** Why items beyond 基礎証明事項 are needed. [法12条の3] */
  itemReason: typedOrNone,
  copies: REQUEST_PARTS.copies,
  publicUse: REQUEST_PARTS.publicUse,
  fee: REQUEST_PARTS.fee,
  delivery: REQUEST_PARTS.delivery,
  printerNo: REQUEST_PARTS.printerNo,
  requestId: REQUEST_PARTS.requestId,
  replaces: REQUEST_PARTS.replaces,
})
export type ResidenceCopyRequest = z.infer<typeof ResidenceCopyRequest>

/** A request recorded for later: the screen draws its id, so that sending it twice records it once. */
export const RecordedRequest = ResidenceCopyRequest
  .omit({ printerNo: true, replaces: true, requestId: true, fee: true, copies: true })
  .extend({ requestId: z.uuid(), caseId: z.uuid().nullable() })
/** As it comes in. */
export type RecordedRequest = z.infer<typeof RecordedRequest>

/** A recorded request as one that could be issued: one copy, charged, at the device's own printer. */
export const asIssuable = (
  { requestId: _request, caseId: _case, ...recorded }: RecordedRequest,
): ResidenceCopyRequest => ({
  ...recorded, requestId: null, replaces: null, printerNo: '', copies: 1, fee: { kind: 'charged' },
})
