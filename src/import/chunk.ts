/**
 * Turns the rows of one chunk into lines for every table they belong to, and into the log entry that vouches for
 * them.
 */
import { lookAlikeKey, searchKeys } from '../inquiry/keys.ts'
import { sheetKeys } from '../inquiry/sheet-keys.ts'
import { chunkRoot, textDigest } from '../oplog/digest.ts'
import { BLANK_ENTRY, sortedOnce, type Entry, type Vouch } from '../oplog/entry.ts'
import { changedItemsOf } from '../record/change.ts'
import type { NumberId, ResidentRecord } from '../record/resident.ts'
import type { SecretKind } from '../record/secret-number.ts'
import { addLine, copyLine, newLines, type CopyLines } from './copy-text.ts'
import type { ImportedRow } from './read-row.ts'
import { VERSION_COLUMNS, versionText } from './version-text.ts'

/** A number as `numbers.sealed` keeps it; `isNew` where it was not there before. */
export type SealedNumber = {
  readonly numberId: NumberId
  readonly kind: SecretKind
  /** Hex. */
  readonly keyedHash: string
  /** Base64. */
  readonly box: string
  readonly keyId: string
  readonly isNew: boolean
}

/** What the outside lends: seals, and salts nobody can guess. */
export type Lent = {
  readonly seal: (kind: SecretKind, digits: string) => SealedNumber
  /** Sixteen bytes. */
  readonly salt: () => Uint8Array
}

/** The staging tables. */
export const STAGED_TABLES = ['version', 'number', 'look_alike', 'card', 'written', 'kana', 'address'] as const

/** What a batch of chunks has for each of them. */
export type Staged = { readonly [Table in (typeof STAGED_TABLES)[number]]: CopyLines }

/** Nothing staged yet. */
export const newStaged = (): Staged => ({
  version: newLines(VERSION_COLUMNS),
  number: newLines(['number_id', 'kind', 'keyed_hash', 'box', 'key_id']),
  look_alike: newLines(['key', 'person_no']),
  card: newLines(), written: newLines(), kana: newLines(), address: newLines(),
})

/** Adds the rows of one chunk. @returns what its entry vouches for and names */
export const stageChunk = (
  staged: Staged, rows: readonly ImportedRow[], entryId: string, lent: Lent,
): Pick<Entry, 'vouches' | 'persons' | 'households'> => {
  const versions: Version[] = []
  for (const person of byPerson(rows)) {
    const records = recordsOf(person, staged, lent)
    versions.push(...records.map((record) => stageVersion(staged, record, entryId, lent.salt())))
    stageKeys(staged, records)
  }
  return {
    vouches: [vouchFor(versions.toSorted(inKeyOrder))],
    persons: sortedOnce(versions.map(({ personNo }) => personNo)),
    households: sortedOnce(rows.map(({ record }) => record.householdNo)),
  }
}

type Version = { readonly personNo: number; readonly historyNo: number; readonly digest: string }

const inKeyOrder = (a: Version, b: Version): number => a.personNo - b.personNo || a.historyNo - b.historyNo

const vouchFor = (versions: readonly Version[]): Vouch => ({
  table: 'record.resident_version',
  key: ['chunk', versions[0]?.personNo ?? 0, versions.at(-1)?.personNo ?? 0],
  digest: chunkRoot(versions.map(({ digest }) => digest)),
  count: versions.length,
})

/** The rows of one person stand together. */
function* byPerson(rows: readonly ImportedRow[]): Generator<readonly ImportedRow[]> {
  let from = 0
  for (let at = 1; at <= rows.length; at += 1) {
    if (rows[at]?.record.personNo === rows[from]?.record.personNo) continue
    yield rows.slice(from, at)
    from = at
  }
}

/**
 * Completes each row to what the register keeps: numbers by their ids, and what it changed of the row before. In place:
 * copying a record of a hundred items costs more than filling these.
 */
const recordsOf = (person: readonly ImportedRow[], staged: Staged, lent: Lent): readonly ResidentRecord[] => {
  const ids = new Map<string, NumberId>()
  const idOf = (kind: SecretKind, digits: string | null): NumberId | null => {
    if (digits === null) return null
    const known = ids.get(kind + digits)
    if (known !== undefined) return known
    const sealed = lent.seal(kind, digits)
    if (sealed.isNew) addLine(staged.number, numberLine(sealed))
    ids.set(kind + digits, sealed.numberId)
    return sealed.numberId
  }
  let before: ResidentRecord | undefined
  return person.map(({ record, individualNumber, residentCode }) => {
    record.individualNumberId = idOf('individual', individualNumber)
    record.residentCodeId = idOf('resident-code', residentCode)
    if (before !== undefined) record.changedItems = changedItemsOf(before, record)
    before = record
    return record
  })
}

const numberLine = ({ numberId, kind, keyedHash, box, keyId }: SealedNumber): string =>
  copyLine([numberId, kind, `\\x${keyedHash}`, `\\x${Buffer.from(box, 'base64').toString('hex')}`, keyId])

const stageVersion = (staged: Staged, record: ResidentRecord, entryId: string, salt: Uint8Array): Version => {
  const { canonical, line } = versionText(record, entryId)
  addLine(staged.version, `${line}\\\\x${Buffer.from(salt).toString('hex')}\n`)
  addLine(staged.look_alike, copyLine([lookAlikeKey(record), record.personNo]))
  return { personNo: record.personNo, historyNo: record.historyNo, digest: textDigest(salt, canonical) }
}

/** Nobody in the file is in the register yet: what is written here is all there is to find them by. */
const stageKeys = (staged: Staged, records: readonly ResidentRecord[]): void => {
  for (const { card, written, kanas, addresses } of sheetKeys(records.flatMap(searchKeys))) {
    const { person_no, sheet_no, birth_on, town_block_code } = card
    addRow(staged.card, card)
    for (const key of written) addRow(staged.written, { person_no, sheet_no, birth_on, ...key })
    for (const key of kanas) addRow(staged.kana, { person_no, sheet_no, birth_on, town_block_code, ...key })
    for (const key of addresses) addRow(staged.address, { person_no, sheet_no, ...key })
  }
}

const addRow = (lines: CopyLines, row: Readonly<Record<string, string | number | boolean | null>>): void => {
  if (lines.columns.length === 0) lines.columns = Object.keys(row)
  addLine(lines, copyLine(Object.values(row)))
}

/** The entry of a chunk. It says from which file and which part of it, and nothing of anybody. */
export const chunkEntry = (
  told: Pick<Entry, 'entryId' | 'at' | 'vouches' | 'persons' | 'households'>, detail: Entry['detail'],
): Entry => ({ ...IMPORT_ENTRY, ...told, outcome: 'done', detail })

/** The entry of a file that was refused whole. */
export const refusedEntry = (told: Pick<Entry, 'entryId' | 'at'>, detail: Entry['detail']): Entry =>
  ({ ...IMPORT_ENTRY, ...told, outcome: 'refused', detail })

const IMPORT_ENTRY = {
  ...BLANK_ENTRY, operator: 'system', kind: 'system', step: 'perform', id: 'import-residents',
} as const
