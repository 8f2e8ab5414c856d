/** Who is about to leave the imaginary town: one grown-up child, on a day that is always still to come at the start. */
import { blank } from '../src/events/by-notification/move-out/face.ts'
import type { MoveOut } from '../src/events/by-notification/move-out/notification.ts'
import { addDays, type CivilDay } from '../src/law/calendar.ts'

/** Somebody of a family that had moved in, and where to. */
export type Departing = { readonly name: string; readonly inDays: number; readonly to: string; readonly code: string }

export const DEPARTING: readonly Departing[] = [
  { name: '雲野　霧', inDays: 20, to: '架空県星見市銀河二丁目２番２号', code: '990027' },
]

/** The filing of a move-out, as a form sends it today. */
export const departureOf = ({ inDays, to, code }: Departing, personNo: number, today: CivilDay): MoveOut => ({
  ...blank,
  plannedOn: addDays(today, inDays),
  notifiedOn: today,
  destination: { ...blank.destination, address: to, code },
  movers: [{ personNo }],
})
