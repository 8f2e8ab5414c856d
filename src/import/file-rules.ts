/**
 * What only the whole file can tell: nobody twice, no number twice, one head a household; and where its chunks begin.
 */
import { householdRules } from './household-rules.ts'
import type { Mark, Marks } from './marks.ts'
import { numberTable, type NumberTable } from './number-table.ts'
import { masked, type RowFault } from './reading.ts'
import { fill, WORDS } from './words.ja.ts'

/** Rows of one log entry; a chunk grows on until the history of its last person ends. */
export const CHUNK_ROWS = 1_000

/** Where a chunk begins in the file, the number of its first line, and how many rows it has. */
export type Chunk = { readonly from: number; readonly line: number; readonly rows: number }

/** What the whole file came to. */
export type Whole = {
  readonly faults: readonly RowFault[]
  readonly chunks: readonly Chunk[]
  readonly rows: number
  readonly persons: number
  readonly households: number
  readonly highestPersonNo: number
  readonly highestHouseholdNo: number
}

/** Judges a file block by block. */
export type FileRules = {
  /** Takes the sound rows of a block, in the order of the file. @param from first byte of the block */
  readonly add: (from: number, marks: Marks) => readonly RowFault[]
  readonly finish: () => Whole
}

const markAt = (marks: Marks, at: number): Mark => ({
  offset: marks.offset[at] ?? 0, line: marks.line[at] ?? 0, personNo: marks.personNo[at] ?? 0,
  historyNo: marks.historyNo[at] ?? 0, sheetNo: marks.sheetNo[at] ?? 0, householdNo: marks.householdNo[at] ?? 0,
  individualNumber: marks.individualNumber[at] ?? 0, residentCode: marks.residentCode[at] ?? 0,
  role: marks.role[at] ?? 0, headName: marks.headName[at] ?? 0, place: marks.place[at] ?? 0,
})

/** Sees every row once, in order. Its memory grows by about 80 bytes a resident. */
export const fileRules = (): FileRules => {
  const persons = numberTable()
  const households = householdRules()
  const numbers = { individualNumber: numberTable(), residentCode: numberTable() }
  const chunks = chunkCutter()
  let previous: Mark | undefined
  let personLine = 0
  const highest = { personNo: 0, householdNo: 0 }

  const addRow = (from: number, mark: Mark): readonly RowFault[] => {
    const isNext = previous?.personNo === mark.personNo
    const before = isNext ? previous : undefined
    const faults = [
      ...(isNext || previous === undefined ? [] : households.add(previous)),
      ...(isNext ? [] : personTwice(persons, mark)),
      ...historyFaults(before, mark),
    ]
    if (!isNext) personLine = mark.line
    chunks.add(from + mark.offset, mark.line, !isNext)
    previous = mark
    highest.personNo = Math.max(highest.personNo, mark.personNo)
    highest.householdNo = Math.max(highest.householdNo, mark.householdNo)
    return [...faults, ...numberTwice(numbers.individualNumber, mark, 'individualNumber', personLine),
      ...numberTwice(numbers.residentCode, mark, 'residentCode', personLine)]
  }

  return {
    add: (from, marks) => Array.from(marks.line, (_, at) => addRow(from, markAt(marks, at))).flat(),
    finish: () => {
      const faults = [...(previous === undefined ? [] : households.add(previous)), ...households.finish()]
      const cut = chunks.finish()
      return {
        faults, chunks: cut, rows: cut.reduce((sum, { rows }) => sum + rows, 0), persons: persons.size(),
        households: households.size(), highestPersonNo: highest.personNo, highestHouseholdNo: highest.householdNo,
      }
    },
  }
}

const personTwice = (persons: NumberTable, { personNo, line }: Mark): readonly RowFault[] => {
  const other = persons.placeOf(personNo, line)
  return other === line
    ? []
    : [{ line, column: '宛名番号', value: String(personNo), reason: fill(WORDS.personTwice, { other }) }]
}

/** 履歴番号 from 1 on without a gap; 住民票の別 from 1 on, the same or one more. [STD 1.2.1] */
const historyFaults = (before: Mark | undefined, { line, historyNo, sheetNo }: Mark): readonly RowFault[] => {
  const fault = (column: string, value: number, reason: string): RowFault => ({
    line,
    column,
    value: String(value),
    reason,
  })
  const sheets = sheetNo - (before?.sheetNo ?? 1)
  return [
    ...(historyNo === (before?.historyNo ?? 0) + 1 ? [] : [fault('履歴番号', historyNo, WORDS.historyGap)]),
    ...(sheets === 0 || (before !== undefined && sheets === 1) ? [] : [fault('住民票の別', sheetNo, WORDS.sheetGap)]),
  ]
}

const TITLES = { individualNumber: '個人番号', residentCode: '住民票コード' } as const
const LENGTHS = { individualNumber: 12, residentCode: 11 } as const

/** Every row of one person may bear the same number. */
const numberTwice = (
  table: NumberTable, mark: Mark, item: 'individualNumber' | 'residentCode', personLine: number,
): readonly RowFault[] => {
  if (mark[item] === 0) return []
  const other = table.placeOf(mark[item], mark.line)
  if (other >= personLine) return []
  const value = masked(String(mark[item] - 1).padStart(LENGTHS[item], '0'))
  return [{ line: mark.line, column: TITLES[item], value, reason: fill(WORDS.numberTwice, { other }) }]
}

const chunkCutter = () => {
  const chunks: Chunk[] = []
  let open: { from: number; line: number; rows: number } | undefined
  return {
    add: (from: number, line: number, isNewPerson: boolean): void => {
      if (open !== undefined && isNewPerson && open.rows >= CHUNK_ROWS) {
        chunks.push(open)
        open = undefined
      }
      open ??= { from, line, rows: 0 }
      open.rows += 1
    },
    finish: (): readonly Chunk[] => (open === undefined ? chunks : [...chunks, open]),
  }
}
