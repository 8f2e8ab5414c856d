/** What every request (交付請求書) says beside whose paper it is, and how one recorded earlier is held against it. */
import { z } from 'zod'
import { RequesterSchema, typedOrNone } from './requester.ts'

/** Number of a person. */
export const personNo = z.int().positive()

/** Parts of a request's schema, for each kind to take what it needs. */
export const REQUEST_PARTS = {
  requester: RequesterSchema,
  /** 利用目的, 請求事由. */
  purpose: typedOrNone,
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
} as const

const EveryRequest = z.object(REQUEST_PARTS)
/** What the rules of every paper read of a request. */
export type EveryRequest = z.infer<typeof EveryRequest>

/** What belongs to the day of issue and not to the request. */
export type AtIssue = Pick<EveryRequest, 'printerNo' | 'replaces' | 'requestId' | 'fee' | 'copies'>

/** The request as it is recorded: without what is decided at the printer. */
export const recordedPart = <R extends AtIssue>(request: R): Omit<R, keyof AtIssue> => {
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
export const sameRequest = (request: AtIssue, recorded: unknown): boolean =>
  ordered(recordedPart(request)) === ordered(recorded)

/** One text for one value, whatever the order of its keys. */
const ordered = (value: unknown): string => JSON.stringify(value, (_, part: unknown) => isRecord(part)
  ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1))) : part)

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
