/**
 * What the rules over a whole file need to know of each of its rows: a few numbers, so that a million rows stay
 * small.
 */
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
  /** 1 where the row is a live resident, 2 more where they are the head; 4 where the row is faulty in itself. */
  readonly role: Uint8Array
  /** 32-bit hashes: equal texts are equal, and the rare other ones pass. */
  readonly headName: Int32Array
  readonly place: Int32Array
}

/** One row of the marks. */
export type Mark = { readonly [Item in keyof Marks]: number }

export const LIVE = 1
export const HEAD_OF_HOUSEHOLD = 2
export const DOUBTFUL = 4

/** A row of a block, and where in it the row begins. */
export type Marked = { readonly row: ImportedRow; readonly offset: number; readonly isDoubtful: boolean }

/** Faulty rows count as well where their person could be read: without them others would seem faulty. */
export const marksOf = (rows: readonly Marked[]): Marks => {
  const marks = emptyMarks(rows.length)
  for (const [at, { row: { line, record, individualNumber, residentCode }, offset, isDoubtful }] of rows.entries()) {
    marks.offset[at] = offset
    marks.line[at] = line
    marks.personNo[at] = record.personNo
    marks.historyNo[at] = record.historyNo
    marks.sheetNo[at] = record.sheetNo
    marks.householdNo[at] = record.householdNo
    marks.individualNumber[at] = numberMark(individualNumber)
    marks.residentCode[at] = numberMark(residentCode)
    marks.role[at] = (isDoubtful ? DOUBTFUL : 0) + roleOf(record)
    marks.headName[at] = hashOf(record.headName ?? '')
    marks.place[at] = hashOf(`${record.prefecture}\n${record.municipality}\n${record.oazaAza}\n${record.lot}`)
  }
  return marks
}

const roleOf = ({ status, isHead }: ImportedRow['record']): number =>
  status !== 'current' ? 0 : isHead ? LIVE + HEAD_OF_HOUSEHOLD : LIVE

const emptyMarks = (size: number): Marks => ({
  offset: new Float64Array(size), line: new Uint32Array(size), personNo: new Float64Array(size),
  historyNo: new Uint16Array(size), sheetNo: new Uint16Array(size), householdNo: new Float64Array(size),
  individualNumber: new Float64Array(size), residentCode: new Float64Array(size), role: new Uint8Array(size),
  headName: new Int32Array(size), place: new Int32Array(size),
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
