/** Days and periods as officers read them. */
import { isCivilDay } from '../../../src/law/calendar.ts'
import { formatEra } from '../../../src/law/era.ts'

export const dayText = (day: string): string => (isCivilDay(day) ? formatEra(day) : day)

/** One day, or from one to another. */
export const periodText = (from: string, until: string): string =>
  from === until ? dayText(from) : `${dayText(from)}〜${dayText(until)}`
