/** 統合記載欄: the three classes of notes on a record, gathered from its rows. [STD 1.1.14] */
import type { ImpreciseDate } from '../law/imprecise-date.ts'
import type { CivilDay } from '../law/calendar.ts'

/** What a row of the history says to the notes; a text is null where there is none, or it is hidden. */
export type NotedRow = {
  readonly historyNo: number
  readonly reason: string
  readonly eventOn: ImpreciseDate
  readonly notifiedOn: CivilDay | null
  readonly processedOn: CivilDay
  readonly cautionNote: string | null
  readonly remark: string | null
  readonly isCancelled: boolean
}

/** The three classes. */
export type Notes = {
  /** A 異動履歴: made from the rows by themselves, oldest first. */
  readonly events: readonly Omit<NotedRow, 'cautionNote' | 'remark'>[]
  /** B 留意事項: each tied to one row. */
  readonly cautions: readonly { readonly historyNo: number; readonly text: string }[]
  /** C 備考: tied to no row; what the newest one says. */
  readonly remark: string | null
}

/** In: all rows of one person, in any order. */
export const notesOf = (rows: readonly NotedRow[]): Notes => {
  const inOrder = rows.toSorted((a, b) => a.historyNo - b.historyNo)
  return {
    events: inOrder.map(({ historyNo, reason, eventOn, notifiedOn, processedOn, isCancelled }) =>
      ({ historyNo, reason, eventOn, notifiedOn, processedOn, isCancelled })),
    cautions: inOrder.flatMap(({ historyNo, cautionNote }) =>
      cautionNote === null ? [] : [{ historyNo, text: cautionNote }]),
    remark: inOrder.at(-1)?.remark ?? null,
  }
}
