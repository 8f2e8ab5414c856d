/**
 * One row of `record.resident_version` as the two texts an import needs of it: its canonical form, which the log
 * vouches
 * for, and its line for COPY. Both come from one walk over the record, for they cost more than everything around them.
 */
import { columnOf } from '../frame/key-case.ts'
import { canonicalText } from '../oplog/canonical.ts'
import { newReading } from './reading.ts'
import type { ResidentRecord } from '../record/resident.ts'
import { copyField } from './copy-text.ts'

type Slot = {
  readonly item: keyof ResidentRecord | undefined
  readonly column: string
  readonly opening: string
  readonly ofNull: string
}

const isItem = (key: string): key is keyof ResidentRecord => Object.hasOwn(newReading(0).draft, key)

const byColumn = (a: { readonly column: string }, b: { readonly column: string }): number =>
  a.column < b.column ? -1 : 1

const ITEMS: readonly Pick<Slot, 'item' | 'column'>[] = [
  ...Object.keys(newReading(0).draft).filter(isItem).map((item) => ({ item, column: columnOf(item) })),
  { item: undefined, column: 'entry_id' },
].toSorted(byColumn)

/** In the order of the canonical form. */
const SLOTS: readonly Slot[] = ITEMS.map(({ item, column }, at) => {
  const opening = `${at === 0 ? '{' : ','}"${column}":`
  return { item, column, opening, ofNull: `${opening}null` }
})

/** The columns of a line, in its order. */
export const VERSION_COLUMNS: readonly string[] = [...SLOTS.map(({ column }) => column), 'salt']

/** One row twice: as the log vouches for it, and as COPY takes it. */
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
  for (const { item, opening, ofNull } of SLOTS) {
    const value = item === undefined ? entryId : record[item]
    if (value === null) {
      canonical += ofNull
      line += '\\N\t'
      continue
    }
    const json = canonicalText(value)
    canonical += opening + json
    line += `${fieldOf(value, json)}\t`
  }
  return { canonical: `${canonical}}`, line }
}

/** A text that JSON left as it is needs no escape here either. */
const fieldOf = (value: string | number | boolean | object, json: string): string => {
  if (typeof value === 'object') return copyField(json)
  return typeof value === 'string' && json.length === value.length + 2 ? value : copyField(value)
}
