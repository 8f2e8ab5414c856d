/** One entry of the operation log: who did what, when, where, to whom, and the digest of every row it vouches for. */
import { canonicalBytes, canonicalText } from './canonical.ts'
import { entryMillis, isEntryId } from './entry-id.ts'
import { isVouchedTable } from './vouched.ts'
import type { VouchedTable } from './vouched.ts'

export const OPERATOR_KINDS = ['staff', 'contractor', 'system'] as const
export type OperatorKind = (typeof OPERATOR_KINDS)[number]

export const OUTCOMES = ['done', 'refused', 'denied', 'shown', 'failed'] as const
export type Outcome = (typeof OUTCOMES)[number]

/**
 * Vouches for one row, or for all rows of a table that name this entry (an import chunk).
 * One row: `key` holds the values of the table's key columns, `digest` is `rowDigest` in hex, and there is no `count`.
 * A chunk: `key` is `['chunk', first, last]`, the first key column of its first and its last row; its rows are those of
 * the table whose entry_id is this entry, in the order of the key columns; `digest` is `chunkRoot` over their digests
 * in that order, in hex; `count` is how many they are. Of one table an entry vouches for rows or a chunk, never both.
 */
export type Vouch = {
  readonly table: VouchedTable
  readonly key: readonly (string | number)[]
  readonly digest: string
  readonly count?: number
}

/** What the canonical bytes of an entry say; the fields of v 1, all of them always there. */
export type Entry = {
  readonly v: 1
  /** UUID version 7 whose time is `at`: made by `entryIdAt`. */
  readonly entryId: string
  /** ISO 8601, UTC, milliseconds. */
  readonly at: string
  readonly operator: string
  readonly kind: OperatorKind
  readonly session: string | null
  readonly terminal: string | null
  readonly place: string | null
  readonly step: string
  /** The act, view or document. */
  readonly id: string
  readonly outcome: Outcome
  readonly caseId: string | null
  /** Everyone shown or touched: sorted, each once. */
  readonly persons: readonly number[]
  readonly households: readonly number[]
  readonly numberShown: boolean
  readonly findings: readonly string[]
  readonly confirmed: readonly string[]
  readonly contract: string | null
  readonly approval: string | null
  /** Search terms sealed for the auditor, base64url. */
  readonly terms: string | null
  readonly vouches: readonly Vouch[]
  /** Facts of the kind; never personal data. */
  readonly detail: Readonly<Record<string, string | number | boolean | null>>
}

/** An entry that says nothing yet: nobody, nowhere, nothing shown. Each maker of entries adds what is its own. */
export const BLANK_ENTRY = {
  v: 1, session: null, terminal: null, place: null, caseId: null, persons: [], households: [], numberShown: false,
  findings: [], confirmed: [], contract: null, approval: null, terms: null, vouches: [], detail: {},
} as const satisfies Partial<Entry>

/** The canonical bytes of an entry. @throws EntryFault where the entry is not what `parseEntry` would accept. */
export const entryBytes = (entry: Entry): Uint8Array => {
  checkEntry(entry)
  return canonicalBytes(entry)
}

/** An entry in two parts, between which the database puts the canonical list of the persons it has just read. */
export type LookHalves = { readonly head: Uint8Array; readonly tail: Uint8Array }

/** head ‖ `[1,2,3]` ‖ tail are the canonical bytes of the entry with these persons. Its own `persons` must be empty. */
export const lookHalves = (entry: Entry): LookHalves => {
  checkEntry(entry)
  if (entry.persons.length > 0) fail('persons', 'the statement that shows them fills them in')
  const before = Object.fromEntries(Object.entries(entry).filter(([key]) => key < 'persons'))
  const after = Object.fromEntries(Object.entries(entry).filter(([key]) => key > 'persons'))
  return {
    head: Buffer.from(`${canonicalText(before).slice(0, -1)},"persons":`),
    tail: Buffer.from(`,${canonicalText(after).slice(1)}`),
  }
}

/** Sorted, each once: how an entry lists persons and households. */
export const sortedOnce = (numbers: Iterable<number>): number[] => [...new Set(numbers)].sort((a, b) => a - b)

/** Bytes that are no entry, or an entry that would give such bytes. */
export class EntryFault extends Error {
  readonly field: string
  constructor(field: string, reason: string) {
    super(`log entry: ${field}: ${reason}`)
    this.field = field
  }
}

/**
 * Reads an entry strictly: valid UTF-8, canonical, exactly the fields of `Entry`, each in its form. @throws
 * EntryFault
 */
export const parseEntry = (bytes: Uint8Array): Entry => parseEntryText(readUtf8(bytes))

/** `parseEntry` of bytes that were decoded already. */
export const parseEntryText = (text: string): Entry => {
  const value = readJson(text)
  checkEntry(value)
  if (!isCanonical(value, text)) fail('bytes', 'not in canonical form')
  return value
}

/**
 * The verifier asks this of every entry. What JSON.stringify gives back unchanged is canonical if its keys are in
 * order and no escape could hide a lone surrogate; for anything else the canonical text is made and compared.
 */
const isCanonical = (entry: Entry, text: string): boolean =>
  (JSON.stringify(entry) === text && !text.includes('\\ud') && hasKeysInOrder(entry))
  || canonicalTextOf(entry) === text

/** Undefined where there is none: JSON can spell a lone surrogate. */
const canonicalTextOf = (entry: Entry): string | undefined => {
  try {
    return canonicalText(entry)
  } catch {
    return undefined
  }
}

const hasKeysInOrder = (entry: Entry): boolean =>
  isInOrder(Object.keys(entry)) && isInOrder(Object.keys(entry.detail))
  && entry.vouches.every((vouch) => isInOrder(Object.keys(vouch)))

const isInOrder = (keys: readonly string[]): boolean => {
  let last = ''
  for (const key of keys) {
    if (key < last) return false
    last = key
  }
  return true
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

const readUtf8 = (bytes: Uint8Array): string => {
  try {
    return decoder.decode(bytes)
  } catch {
    return fail('bytes', 'not UTF-8')
  }
}

const readJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return fail('bytes', 'not JSON')
  }
}

/** Declared as a function: a call after it counts as not returning only then. */
function fail(field: string, reason: string): never {
  throw new EntryFault(field, reason)
}

type Check = (value: unknown) => boolean

const isText: Check = (value) => typeof value === 'string' && value !== ''
const isTextOrNull: Check = (value) => value === null || isText(value)
const isOneOf = (list: readonly string[]): Check => (value) => typeof value === 'string' && list.includes(value)
const isListOf = (each: Check): Check => (value) => Array.isArray(value) && value.every(each)
const isName: Check = (value) => typeof value === 'string' && /^[a-z0-9][a-z0-9/.-]*$/.test(value)
const isNumberList: Check = (value) => {
  if (!Array.isArray(value)) return false
  let last = 0
  for (const item of value) {
    if (!Number.isSafeInteger(item) || item <= last) return false
    last = item
  }
  return true
}
const isScalar: Check = (value) =>
  value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isSafeInteger(value)
const isDetail: Check = (value) => isPlain(value) && Object.values(value).every(isScalar)
const isKeyPart: Check = (value) => isText(value) || (Number.isSafeInteger(value) && Number(value) >= 0)
/** Whether it is a moment that exists shows when it is compared with the id. */
const isTime: Check = (value) => typeof value === 'string' && TIME.test(value)
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/
const DIGEST = /^[0-9a-f]{64}$/

const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isVouch: Check = (value) => {
  if (!isPlain(value)) return false
  const { table, key, digest, count, ...more } = value
  return Object.keys(more).length === 0 && typeof table === 'string' && isVouchedTable(table)
    && Array.isArray(key) && key.length > 0 && key.every(isKeyPart)
    && typeof digest === 'string' && DIGEST.test(digest)
    && (key[0] === 'chunk'
      ? key.length === 3 && Number.isSafeInteger(count) && Number(count) > 0
      : !Object.hasOwn(value, 'count'))
}

/** Every field once, in the order of the canonical form. */
const CHECKS: readonly (readonly [field: keyof Entry, check: Check])[] = [
  ['approval', isTextOrNull], ['at', isTime], ['caseId', isTextOrNull], ['confirmed', isListOf(isText)],
  ['contract', isTextOrNull], ['detail', isDetail],
  ['entryId', (value) => typeof value === 'string' && isEntryId(value)], ['findings', isListOf(isText)],
  ['households', isNumberList], ['id', isName], ['kind', isOneOf(OPERATOR_KINDS)],
  ['numberShown', (value) => typeof value === 'boolean'], ['operator', isText], ['outcome', isOneOf(OUTCOMES)],
  ['persons', isNumberList], ['place', isTextOrNull], ['session', isTextOrNull], ['step', isName],
  ['terminal', isTextOrNull],
  ['terms', (value) => value === null || (typeof value === 'string' && /^[\w-]+$/.test(value))],
  ['v', (value) => value === 1], ['vouches', isListOf(isVouch)],
]

function checkEntry(value: unknown): asserts value is Entry {
  if (!isPlain(value)) fail('bytes', 'not an object')
  for (const [field, check] of CHECKS) {
    if (!check(value[field])) fail(field, 'missing or not in its form')
  }
  if (Object.keys(value).length !== CHECKS.length) fail('bytes', 'a field that no entry has')
  if (entryMillis(String(value['entryId'])) !== Date.parse(String(value['at'])))
    fail('entryId', 'carries another time than `at`')
}
