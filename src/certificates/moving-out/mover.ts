/** Whom a certificate of moving out is about: the row of the record it is set from, and the day they notified. */
import type { CivilDay } from '../../law/calendar.ts'
import { exactDate, type ImpreciseDate } from '../../law/imprecise-date.ts'
import type { NumberId, PersonNo, ResidentRecord } from '../../record/resident.ts'

/** One person of the paper. */
export type Mover = {
  readonly record: ResidentRecord
  /** 届出の年月日; null for what was recorded ex officio. */
  readonly notifiedOn: CivilDay | null
}

/** A certificate given earlier, with the very rows that it was set from: rows are never changed. */
export type Original = {
  readonly issueId: string
  readonly state: 'issued' | 'handed-over' | 'spoiled'
  readonly issuedOn: CivilDay
  readonly municipality: string
  readonly terminalNo: string
  readonly printerNo: string
  readonly serial: number
  readonly householdNo: number
  readonly persons: readonly PersonNo[]
  /** 特例による転出処理済 stood on it. */
  readonly special: boolean
  readonly movers: readonly Mover[]
}

/** Which rows a paper is set from, as its request keeps them: what a later one of the same content is set from. */
export type KeptRow = {
  readonly personNo: PersonNo
  readonly historyNo: number
  readonly notifiedOn: CivilDay | null
}

/** The rows of these movers. */
export const keptRows = (movers: readonly Mover[]): readonly KeptRow[] =>
  movers.map(({ record: { personNo, historyNo }, notifiedOn }) => ({ personNo, historyNo, notifiedOn }))

/** Both numbers of everybody: the certificate bears them without being asked. [令23条2項] */
export const numbersOfMovers = (movers: readonly Mover[]): readonly NumberId[] =>
  movers.flatMap(({ record }) => [record.individualNumberId, record.residentCodeId]).filter((id) => id !== null)

/** Where they go: as planned, or as it was confirmed where no plan is known. */
export const destinationOf = ({ record }: Mover): string | null =>
  record.plannedDestination ?? record.confirmedDestination

/** From which day on: as planned, or as it was confirmed, or the day of the cause as far as it is known. */
export const leavesOn = ({ record }: Mover): ImpreciseDate | null => {
  const day = record.plannedMoveOutOn ?? record.confirmedMoveOutOn
  return day === null ? record.causeOn : exactDate(day)
}
