/** What the rules over a whole file need to know of each of its rows: a few numbers, so that a million rows stay small. */
import type { ImportedRow } from './read-row.ts'

/** One entry a row, in the order of the file. */
export type Marks = {
  /** First byte of the row in its block. */
  readonly offset: Float64Array
  readonly line: Uint32Array
  readonly personNo: Float64Array
  readonly historyNo: Uint16Array
  readonly sheetNo: Uint16Array
  readonly householdNo: Float64Array
  /** Digits as a number, and one more; 0 where there are none. */
  readonly individualNumber: Float64Array
  readonly residentCode: Float64Array
  /** 1 where the row is a live resident, 2 more where they are the head. */
  readonly role: Uint8Array
  /** 32-bit hashes: equal texts are equal, and the rare other ones pass. */
  readonly headName: Int32Array
  readonly place: Int32Array
}

export const LIVE = 1
export const HEAD_OF_HOUSEHOLD = 2

/** @param offsets first byte of each row in its block */
export const marksOf = (rows: readonly ImportedRow[], offsets: readonly number[]): Marks => ({
  offset: Float64Array.from(offsets),
  line: Uint32Array.from(rows, ({ line }) => line),
  personNo: Float64Array.from(rows, ({ record }) => record.personNo),
  historyNo: Uint16Array.from(rows, ({ record }) => record.historyNo),
  sheetNo: Uint16Array.from(rows, ({ record }) => record.sheetNo),
  householdNo: Float64Array.from(rows, ({ record }) => record.householdNo),
  individualNumber: Float64Array.from(rows, ({ individualNumber }) => numberMark(individualNumber)),
  residentCode: Float64Array.from(rows, ({ residentCode }) => numberMark(residentCode)),
  role: Uint8Array.from(rows, ({ record }) =>
    record.status !== 'current' ? 0 : record.isHead ? LIVE + HEAD_OF_HOUSEHOLD : LIVE),
  headName: Int32Array.from(rows, ({ record }) => hashOf(record.headName ?? '')),
  place: Int32Array.from(rows, ({ record }) =>
    hashOf(`${record.prefecture}\n${record.municipality}\n${record.oazaAza}\n${record.lot}`)),
})

const numberMark = (digits: string | null): number => (digits === null ? 0 : Number(digits) + 1)

/** The mark of a blank name. */
export const blankMark = (): number => hashOf('')

/** FNV-1a over UTF-16 units. */
const hashOf = (text: string): number => {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash | 0
}
