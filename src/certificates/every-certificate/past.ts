/** What the newest row of a record does not tell: where somebody lived before, and the rows behind it. [STD 1.1.14] */
import type { CivilDay } from '../../law/calendar.ts'
import type { ImpreciseDate } from '../../law/imprecise-date.ts'
import type { PersonNo, ResidentRecord } from '../../record/resident.ts'

/** One row of somebody's history, as 統合記載欄 prints it (A and B). [STD 1.1.14] */
export type HistoryRow = {
  readonly historyNo: number
  readonly reason: string
  readonly eventOn: ImpreciseDate
  readonly notifiedOn: CivilDay | null
  readonly processedOn: CivilDay
  readonly changedItems: ResidentRecord['changedItems']
  readonly cautionNote: string | null
}

/** What the newest row alone does not tell. */
export type Past = {
  readonly personNo: PersonNo
  /** The address inside this municipality before the last move inside it; null where there was none. */
  readonly addressBefore: string | null
  /** Day of the event that opened this sheet. */
  readonly arrivedOn: CivilDay | null
  /** Rows of this sheet, oldest first; empty unless asked for. */
  readonly history: readonly HistoryRow[]
}

/** Somebody of whom nothing is known but the newest row. */
export const noPast = (personNo: PersonNo): Past => ({ personNo, addressBefore: null, arrivedOn: null, history: [] })
