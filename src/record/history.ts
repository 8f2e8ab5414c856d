/** 異動履歴: a person's rows read again, as things were on a day, or as the office knew them on a day. [STD 1.2.1] */
import type { CivilDay } from '../law/calendar.ts'
import { compareEvents, isToldOfEvent } from './change.ts'
import type { ResidentRecord } from './resident.ts'

/** The key under which a cancelling row names the rows it cancels among its changed items. [STD 4.6.0.1] */
export const CANCELLED_HISTORY_NO = 'cancelledHistoryNo'

/** The newest row. Throws RangeError where there is none: a person in the register has at least one. */
export const getCurrent = (rows: readonly ResidentRecord[]): ResidentRecord => {
  const newest = rows.toSorted((a, b) => b.historyNo - a.historyNo)[0]
  if (newest === undefined) throw new RangeError('a person without a row')
  return newest
}

/** What of a row tells what it cancels. */
type Changing = Pick<ResidentRecord, 'historyNo' | 'changedItems'>

/** Numbers of the rows that no longer count. Where a cancellation is cancelled, what it cancelled counts again. */
export const listCancelled = (rows: readonly Changing[]): ReadonlySet<number> => {
  const cancelled = new Set<number>()
  for (const row of rows.toSorted((a, b) => b.historyNo - a.historyNo)) {
    if (!cancelled.has(row.historyNo)) for (const target of cancelledBy(row)) cancelled.add(target)
  }
  return cancelled
}

/** Numbers of the rows that a row cancels; none, unless it is a cancellation. */
export const cancelledBy = ({ changedItems }: Pick<ResidentRecord, 'changedItems'>): readonly number[] =>
  [changedItems[CANCELLED_HISTORY_NO]?.[1]].flat().filter((target) => typeof target === 'number')

/**
 * How things were on a day: the opening row, and upon it the changes of every row that counts and happened by then, in
 * the order of their events. Not the row with the newest event: an earlier move notified late must not lose to a
 * snapshot taken before it was known. In: all rows of one person; of a row that opens no sheet only its event and what
 * that changed are looked at. Out: a record whose items are those of the day and
 * whose event is the last that happened; nothing before the first.
 */
export const asOf = (rows: readonly ResidentRecord[], day: CivilDay): ResidentRecord | undefined => {
  const cancelled = listCancelled(rows)
  const counting = rows.filter(({ historyNo }) => !cancelled.has(historyNo))
  const opening = counting.toSorted((a, b) => a.historyNo - b.historyNo).find(opensSheet)
  if (opening === undefined || opening.eventOn.sortOn > day) return undefined
  const later = counting.filter((row) => row !== opening && row.eventOn.sortOn <= day).toSorted(compareEvents)
  return { ...opening, ...Object.fromEntries(new Map(later.flatMap(changesOf))) }
}

/** What the office knew at the end of a day: the rows processed by then, and how things then stood by them. */
export const asKnown = (rows: readonly ResidentRecord[], knownOn: CivilDay): readonly ResidentRecord[] =>
  rows.filter(({ processedOn }) => processedOn <= knownOn)

/** Which day's state is asked for; `knownOn` null: by everything that is known today. */
export type Moment = { readonly on: CivilDay; readonly knownOn: CivilDay | null }

/** The state of a day, and which rows it was and was not made of, by their numbers. */
export type Standing = {
  /** Nothing where the person was not recorded on that day. */
  readonly record: ResidentRecord | undefined
  /** Rows the state is made of. */
  readonly counted: readonly number[]
  /** Rows known by then whose event came after the day. */
  readonly notYet: readonly number[]
  /** Rows processed after the day of knowing. */
  readonly unknown: readonly number[]
  /** Rows that had been cancelled as far as was known. */
  readonly cancelled: readonly number[]
}

/** What the office knew at the end of `knownOn` of how things were on `on`. In: all rows of one person. */
export const standingOn = (rows: readonly ResidentRecord[], { on, knownOn }: Moment): Standing => {
  const known = knownOn === null ? rows : asKnown(rows, knownOn)
  const cancelled = listCancelled(known)
  const counting = known.filter(({ historyNo }) => !cancelled.has(historyNo))
  const record = asOf(known, on)
  const [happened, notYet] = [
    counting.filter(({ eventOn }) => eventOn.sortOn <= on), counting.filter(({ eventOn }) => eventOn.sortOn > on),
  ]
  return {
    record,
    counted: record === undefined ? [] : numbersOf(happened),
    notYet: numbersOf(record === undefined ? counting : notYet),
    unknown: numbersOf(rows.filter((row) => !known.includes(row))),
    cancelled: [...cancelled].toSorted((a, b) => a - b),
  }
}

const numbersOf = (rows: readonly ResidentRecord[]): readonly number[] =>
  rows.map(({ historyNo }) => historyNo).toSorted((a, b) => a - b)

/** One item an event changed. */
export type Difference = { readonly item: string; readonly from: unknown; readonly to: unknown }

/** What a row's event changed, item by item. Which row it cancels is told apart: see `cancelledBy`. */
export const differencesOf = ({ changedItems }: Pick<ResidentRecord, 'changedItems'>): readonly Difference[] =>
  Object.entries(changedItems).filter(([item]) => item !== CANCELLED_HISTORY_NO)
    .map(([item, [from, to]]) => ({ item, from, to }))

/** True for the row with which a sheet begins. */
export const opensSheet = ({ historyNo, changedItems }: Changing): boolean =>
  historyNo === 1 || changedItems['sheetNo'] !== undefined

/** The event of a row, and what each of its changed items became. */
const changesOf = (row: ResidentRecord): readonly (readonly [string, unknown])[] => [
  ...Object.entries(row).filter(([item]) => isToldOfEvent(item)),
  ...differencesOf(row).map(({ item, to }) => [item, to] as const),
]
