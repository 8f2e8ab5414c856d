/**
 * One row of `record.resident_version` as the two texts an import needs of it: its canonical form, which the log vouches
 * for, and its line for COPY. Both come from one walk over the record, for they cost more than everything around them.
 */
import { columnOf } from '../frame/key-case.ts'
import { canonicalText } from '../oplog/canonical.ts'
import { newReading } from './reading.ts'
import type { ResidentRecord } from '../record/resident.ts'
import { copyField } from './copy-text.ts'

type Slot = { readonly item: keyof ResidentRecord | undefined; readonly column: string; readonly opening: string }

const isItem = (key: string): key is keyof ResidentRecord => Object.hasOwn(newReading(0).draft, key)

const byColumn = (a: { readonly column: string }, b: { readonly column: string }): number => (a.column < b.column ? -1 : 1)

const ITEMS: readonly Pick<Slot, 'item' | 'column'>[] = [
  ...Object.keys(newReading(0).draft).filter(isItem).map((item) => ({ item, column: columnOf(item) })),
  { item: undefined, column: 'entry_id' },
].toSorted(byColumn)

/** In the order of the canonical form. */
const SLOTS: readonly Slot[] = ITEMS.map(({ item, column }, at) => ({ item, column, opening: `${at === 0 ? '{' : ','}"${column}":` }))

/** The columns of a line, in its order. */
export const VERSION_COLUMNS: readonly string[] = [...SLOTS.map(({ column }) => column), 'salt']

export type VersionText = {
  /** `canonicalText` of the row, `salt` left out. */
  readonly canonical: string
  /** Without the salt, which stands last, and the line end. */
  readonly line: string
}

/** @throws where a value has no canonical form */
export const versionText = (record: ResidentRecord, entryId: string): VersionText => {
  let canonical = ''
  let line = ''
  for (const { item, opening } of SLOTS) {
    const value = item === undefined ? entryId : record[item]
    const json = value === null ? 'null' : canonicalText(value)
    canonical += opening + json
    line += (value === null ? '\\N' : copyField(typeof value === 'object' ? json : value)) + '\t'
  }
  return { canonical: `${canonical}}`, line }
}
