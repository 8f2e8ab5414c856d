/** The year a support measure runs, and how near its end is. No date ends a block. [STD 3.1, 3.4] */
import { addMonths, compareDays, periodEnd, type CivilDay, type Term } from '../law/calendar.ts'
import { SUPPORT_MEASURES } from './provisions.ts'

/** One year, its first day counted: from 2026-04-01 to 2027-03-31. */
const SUPPORT_YEAR: Term = { count: 1, unit: 'year', firstDay: 'included', provision: SUPPORT_MEASURES }

/** The last day that is proposed for a support measure; an officer may change it. */
export const supportMeasureEnd = (startsOn: CivilDay): CivilDay => periodEnd(startsOn, SUPPORT_YEAR)

type Ending = { readonly endsOn: CivilDay | null }

/** Within a month of the last day: the same day a month before, or the last day of a month too short to have it. */
export const endsSoon = ({ endsOn }: Ending, today: CivilDay): boolean =>
  endsOn !== null && compareDays(today, addMonths(endsOn, -1)) >= 0 && compareDays(today, endsOn) <= 0

/** The last day has passed; the block stands until two people lift it. */
export const isOver = ({ endsOn }: Ending, today: CivilDay): boolean =>
  endsOn !== null && compareDays(today, endsOn) > 0
