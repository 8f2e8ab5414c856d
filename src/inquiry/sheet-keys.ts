/**
 * What the sheets of somebody new to the register are found by: `inquiry.write_keys` for a person whose whole history
 * comes at once, in the columns of its tables.
 */
import type { AddressKey, KanaKey, SearchKeyRow, WrittenKey } from './keys.ts'

/** `is_current`: the newest version of the sheet says so itself. */
type Kept<Key> = Omit<Key, 'current'> & { readonly is_current: boolean }

/** One sheet: the card of its newest version, and every key of all its versions once. */
export type SheetKeys = {
  readonly card: Omit<SearchKeyRow, 'written' | 'kanas' | 'address_keys'>
  readonly written: readonly Kept<WrittenKey>[]
  readonly kanas: readonly Kept<KanaKey>[]
  readonly addresses: readonly Kept<AddressKey>[]
}

/** @param rows every version of one person, in any order @returns one element a sheet */
export const sheetKeys = (rows: readonly SearchKeyRow[]): readonly SheetKeys[] => {
  const [only, ...more] = rows
  if (only === undefined) return []
  if (more.length === 0) return [keysOf(only, [])]
  return Array.from(Map.groupBy(rows, ({ sheet_no }) => sheet_no).values(), (versions) => {
    const [newest = only, ...older] = versions.toSorted((a, b) => b.history_no - a.history_no)
    return keysOf(newest, older)
  })
}

const keysOf = ({ written, kanas, address_keys, ...card }: SearchKeyRow, older: readonly SearchKeyRow[]): SheetKeys => {
  const kept = { card, written: written.map(asKept), kanas: kanas.map(asKept), addresses: address_keys.map(isCurrent) }
  if (older.length === 0) return kept
  const past = <Key>(keysIn: (row: SearchKeyRow) => readonly Key[]): readonly (Key & { is_current: boolean })[] =>
    older.flatMap(keysIn).map((key) => ({ ...key, is_current: false }))
  return {
    card,
    written: once([...kept.written, ...past((row) => row.written.map(asKept))], writtenName),
    kanas: once([...kept.kanas, ...past((row) => row.kanas.map(asKept))], kanaName),
    addresses: once([...kept.addresses, ...past((row) => row.address_keys.map(isCurrent))], ({ key }) => key),
  }
}

/** Always in the same order: these become lines of one table. */
const asKept = <Key extends { readonly current: boolean }>({ current, ...key }: Key) =>
  ({ is_current: current, ...key })
const isCurrent = (key: AddressKey): Kept<AddressKey> => ({ is_current: true, ...key })

const writtenName = ({ kind, written }: Pick<WrittenKey, 'kind' | 'written'>): string => `${kind} ${written}`
const kanaName = ({ kind, strict, loose }: Pick<KanaKey, 'kind' | 'strict' | 'loose'>): string =>
  `${kind} ${strict}|${loose}`

/** The first of each name, which is the newest that says it. */
const once = <Key>(keys: readonly Key[], nameOf: (key: Key) => string): readonly Key[] => {
  const named = new Map<string, Key>()
  for (const key of keys) if (!named.has(nameOf(key))) named.set(nameOf(key), key)
  return [...named.values()]
}
