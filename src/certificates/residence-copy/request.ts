/** The request record (交付請求書): who asks for whose record, under which provision, for what. [法12条2項; 告示15号第5-1] */
import { z } from 'zod'
import { TEXT_ITEMS } from '../item-titles.ts'
import { RequesterSchema, typedOrNone } from '../requester.ts'

const personNo = z.int().positive()

export const ResidenceCopyRequest = z.strictObject({
  householdNo: z.int().positive(),
  /** Everyone to be printed, by number; 'all' must name every member the household has at this moment. */
  scope: z.enum(['all', 'some']),
  members: z.array(personNo).min(1).max(60),
  /** 世帯連記式, or 個人票 for each. */
  form: z.enum(['household', 'single']),
  requester: RequesterSchema,
  /** Items asked for beside those shown anyway, and items asked to be left out. */
  asked: z.array(z.enum(TEXT_ITEMS)).max(TEXT_ITEMS.length),
  leftOut: z.array(z.enum(TEXT_ITEMS)).max(TEXT_ITEMS.length),
  /** Whose numbers are asked for specially, and for what use. */
  individualNumberOf: z.array(personNo).max(60),
  residentCodeOf: z.array(personNo).max(60),
  numberUse: typedOrNone,
  /** 利用目的, 請求事由. */
  purpose: typedOrNone,
  /** Why items beyond 基礎証明事項 are needed. [法12条の3] */
  itemReason: typedOrNone,
  copies: z.int().min(1).max(30),
  /** 「公用」 on every sheet. [STD 5.7] */
  publicUse: z.boolean(),
  fee: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('charged') }),
    z.strictObject({ kind: z.literal('exempt'), exemption: z.string().max(40) }),
  ]),
  /** How it leaves: over the counter, by post to the registered address, by post to the address of a requester. */
  delivery: z.enum(['counter', 'registered-address', 'requester-address']),
  /** Printer and tray are chosen at issue; empty where the printer cannot be told. [STD 5.5, 10.7] */
  printerNo: z.string().max(40),
  /** A request recorded earlier that this issue answers; it must say the same. */
  requestId: z.uuid().nullable(),
  /** The spoiled copy this one takes the place of. */
  replaces: z.uuid().nullable(),
})
export type ResidenceCopyRequest = z.infer<typeof ResidenceCopyRequest>

/** Numbers are asked for person by person; every other item for the whole paper. */
export const asksIndividualNumber = (request: ResidenceCopyRequest, person: number): boolean =>
  request.individualNumberOf.includes(person)

/** Whether this person's resident code is asked for. */
export const asksResidentCode = (request: ResidenceCopyRequest, person: number): boolean =>
  request.residentCodeOf.includes(person)

/** Whether any number of anybody is asked for. */
export const asksAnyNumber = (request: ResidenceCopyRequest): boolean =>
  request.individualNumberOf.length > 0 || request.residentCodeOf.length > 0

/** What belongs to the day of issue and not to the request. */
const AT_ISSUE = ['printerNo', 'replaces', 'requestId', 'fee', 'copies'] as const

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

/** The request as it is recorded: without what is decided at the printer. */
export const recordedPart = (request: ResidenceCopyRequest): Omit<ResidenceCopyRequest, (typeof AT_ISSUE)[number]> => {
  const {
    printerNo: _printer,
    replaces: _replaces,
    requestId: _request,
    fee: _fee,
    copies: _copies,
    ...recorded
  } = request
  return recorded
}

/** True where a request says what was recorded, key by key. */
export const sameRequest = (request: ResidenceCopyRequest, recorded: unknown): boolean =>
  ordered(recordedPart(request)) === ordered(recorded)

/** One text for one value, whatever the order of its keys. */
const ordered = (value: unknown): string => JSON.stringify(value, (_, part: unknown) => isRecord(part)
  ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1))) : part)

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
