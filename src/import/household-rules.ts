/** What must hold among the live members of one household, wherever in the file they stand. [STD 1.1.10] */
import { blankMark, DOUBTFUL, HEAD_OF_HOUSEHOLD, LIVE, type Mark } from './marks.ts'
import { numberTable } from './number-table.ts'
import type { RowFault } from './reading.ts'
import { fill, WORDS } from './words.ja.ts'

/** Sees every person's newest row once, and judges households at the end. */
export type HouseholdRules = {
  /** Takes the newest row of a person. What a faulty one would say of its household is not guessed. */
  readonly add: (mark: Mark) => readonly RowFault[]
  /** After the last one. */
  readonly finish: () => readonly RowFault[]
  readonly size: () => number
}

/** Of each household: its number, its first line, its head's line, and what its first member told. */
type Seen = {
  readonly householdNo: Float64Array
  readonly firstLine: Uint32Array
  readonly headLine: Uint32Array
  readonly headName: Int32Array
  readonly place: Int32Array
}

const FIRST_SIZE = 1024

const seenOf = (size: number): Seen => ({
  householdNo: new Float64Array(size), firstLine: new Uint32Array(size), headLine: new Uint32Array(size),
  headName: new Int32Array(size), place: new Int32Array(size),
})

/** Rules over one file; memory grows with the number of households. */
export const householdRules = (): HouseholdRules => {
  const table = numberTable()
  const doubtful = numberTable()
  let seen = seenOf(FIRST_SIZE)

  const meet = ({ householdNo, line, headName, place }: Mark): number => {
    const next = table.size()
    const at = table.placeOf(householdNo, next)
    if (at !== next) return at
    if (at === seen.firstLine.length) seen = grown(seen)
    seen.householdNo[at] = householdNo
    seen.firstLine[at] = line
    seen.headName[at] = headName
    seen.place[at] = place
    return at
  }

  return {
    size: table.size,
    add: (mark) => {
      if ((mark.role & DOUBTFUL) !== 0) doubtful.placeOf(mark.householdNo, 1)
      if ((mark.role & DOUBTFUL) !== 0 || (mark.role & LIVE) === 0) return []
      const at = meet(mark)
      const faults = memberFaults(seen, at, mark)
      if ((mark.role & HEAD_OF_HOUSEHOLD) !== 0 && seen.headLine[at] === 0) seen.headLine[at] = mark.line
      return faults
    },
    finish: () => withoutHead(seen, table.size()).filter(({ value }) => doubtful.placeOf(Number(value), 0) === 0),
  }
}

const grown = (seen: Seen): Seen => {
  const larger = seenOf(seen.firstLine.length * 2)
  larger.householdNo.set(seen.householdNo)
  larger.firstLine.set(seen.firstLine)
  larger.headLine.set(seen.headLine)
  larger.headName.set(seen.headName)
  larger.place.set(seen.place)
  return larger
}

const memberFaults = (
  seen: Seen,
  at: number,
  { line, role, headName, place, householdNo }: Mark,
): readonly RowFault[] => {
  const other = seen.firstLine[at] ?? 0
  const head = seen.headLine[at] ?? 0
  const fault = (column: string, reason: string, than: number): RowFault => ({
    line,
    column,
    value: String(householdNo),
    reason: fill(reason, { other: than }),
  })
  return [
    ...((role & HEAD_OF_HOUSEHOLD) !== 0 && head !== 0 ? [fault('世帯番号', WORDS.secondHead, head)] : []),
    ...(seen.headName[at] === headName ? [] : [fault('世帯番号', WORDS.headNameOfHousehold, other)]),
    ...(seen.place[at] === place ? [] : [fault('世帯番号', WORDS.otherPlace, other)]),
  ]
}

/** 世帯主未設定 is a household that names none. */
const withoutHead = ({ householdNo, firstLine, headLine, headName }: Seen, size: number): readonly RowFault[] => {
  const faults: RowFault[] = []
  for (let at = 0; at < size; at += 1) {
    if (headLine[at] !== 0 || headName[at] === blankMark()) continue
    faults.push({ line: firstLine[at] ?? 0, column: '世帯番号', value: String(householdNo[at]), reason: WORDS.headMissing })
  }
  return faults
}
