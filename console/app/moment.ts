/** A moment of the log as officers read it: the day in 和暦 by the office's own era table, the time of the office. */
import { isCivilDay } from '../../src/law/calendar.ts'
import { formatEra } from '../../src/law/era.ts'

/** Gives 'YYYY-MM-DD HH:MM:SS' at the office, whatever the terminal's own settings are. */
const AT_OFFICE = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Tokyo',
  dateStyle: 'short',
  timeStyle: 'medium',
})

const partsOf = (at: string): readonly [string, string] => {
  const [day = '', time = ''] = AT_OFFICE.format(new Date(at)).split(' ')
  return [day, time]
}

/** 令和8年11月21日 12:41:20 */
export const momentText = (at: string): string => {
  const [day, time] = partsOf(at)
  return isCivilDay(day) ? `${formatEra(day)} ${time}` : at
}

/** The day of a moment by the clock, which the log goes by; the calendar of the office may be set to another. */
export const dayByClock = (at: string): string => partsOf(at)[0]

/** 12:41 */
export const clockText = (at: string): string => partsOf(at)[1].slice(0, 5)
