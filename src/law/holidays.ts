/** 休日条例の休日: the days a municipality's office is closed. A town may bring its own table instead. */
import { addDays, civilDay, dayOfWeek, dayParts } from './calendar.ts'
import type { CivilDay } from './calendar.ts'

/** A closed day and why it is one: 日曜日, 元日, 年末年始. */
export type OfficialHoliday = { readonly on: CivilDay; readonly title: string }

/** What an ordinance settles by itself; the rest is the law's. [地方自治法4条の2 2項] */
export type HolidayOrdinance = {
  /** 'MM-DD': days at the end and the beginning of the year. */
  readonly yearEnd: readonly string[]
  /** Other days the ordinance closes for a cause of its own, each with its title. */
  readonly localDays: readonly OfficialHoliday[]
}

export const STANDARD_ORDINANCE: HolidayOrdinance = {
  yearEnd: ['12-29', '12-30', '12-31', '01-01', '01-02', '01-03'],
  localDays: [],
}

/** Days of March and September. The government names them each February for the next year; later ones are forecasts. */
const EQUINOXES: Readonly<Record<number, readonly [number, number]>> = {
  2022: [21, 23], 2023: [21, 23], 2024: [20, 22], 2025: [20, 23], 2026: [20, 23], 2027: [21, 23], 2028: [20, 22],
  2029: [20, 23], 2030: [20, 23],
}

/** Years for which `nationalHolidays` knows the answer. */
export const HOLIDAY_YEARS: readonly number[] = Object.keys(EQUINOXES).map(Number)

const FIXED: readonly (readonly [string, string])[] = [
  ['01-01', '元日'], ['02-11', '建国記念の日'], ['02-23', '天皇誕生日'], ['04-29', '昭和の日'], ['05-03', '憲法記念日'],
  ['05-04', 'みどりの日'], ['05-05', 'こどもの日'], ['08-11', '山の日'], ['11-03', '文化の日'], ['11-23', '勤労感謝の日'],
]

/** Month, which Monday of it, title. */
const MONDAYS: readonly (readonly [number, number, string])[] = [
  [1, 2, '成人の日'], [7, 3, '海の日'], [9, 3, '敬老の日'], [10, 2, 'スポーツの日'],
]

/**
 * 国民の祝日, 振替休日 and 国民の休日 of one year, in order. [国民の祝日に関する法律2条・3条]
 * Throws RangeError for a year whose equinoxes are not in the table.
 */
export const nationalHolidays = (year: number): readonly OfficialHoliday[] => {
  const named = namedHolidays(year)
  const substitutes = substituteHolidays(named)
  const between = daysBetweenHolidays(named, substitutes)
  return [...named, ...substitutes, ...between].toSorted(byDay)
}

/** Every closed day from `from` to `until`, both included, each once, in order. RangeError as `nationalHolidays`. */
export const listOfficialHolidays = (
  from: CivilDay, until: CivilDay, ordinance: HolidayOrdinance = STANDARD_ORDINANCE,
): readonly OfficialHoliday[] => {
  const titles = titlesByDay(from, until, ordinance)
  const holidays: OfficialHoliday[] = []
  for (let on = from; on <= until; on = addDays(on, 1)) {
    const title = titles.get(on) ?? titles.get(on.slice(5)) ?? weekendTitle(on)
    if (title !== undefined) holidays.push({ on, title })
  }
  return holidays
}

/** The same days without their titles, as terms are counted with. */
export const officialHolidays = (
  from: CivilDay, until: CivilDay, ordinance: HolidayOrdinance = STANDARD_ORDINANCE,
): readonly CivilDay[] => listOfficialHolidays(from, until, ordinance).map(({ on }) => on)

const byDay = (a: OfficialHoliday, b: OfficialHoliday): number => (a.on < b.on ? -1 : 1)

const weekendTitle = (on: CivilDay): string | undefined =>
  dayOfWeek(on) === 0 ? '日曜日' : dayOfWeek(on) === 6 ? '土曜日' : undefined

/** Keyed by the whole day, and by 'MM-DD' for the turn of the year; a national holiday's own title comes first. */
const titlesByDay = (from: CivilDay, until: CivilDay, ordinance: HolidayOrdinance): ReadonlyMap<string, string> => {
  const titles = new Map<string, string>(ordinance.yearEnd.map((monthDay) => [monthDay, '年末年始']))
  for (const { on, title } of ordinance.localDays) titles.set(on, title)
  for (let year = dayParts(from).year; year <= dayParts(until).year; year += 1) {
    for (const { on, title } of nationalHolidays(year)) titles.set(on, title)
  }
  return titles
}

const namedHolidays = (year: number): readonly OfficialHoliday[] => {
  const equinoxes = EQUINOXES[year]
  if (equinoxes === undefined) throw new RangeError(`no equinoxes are known for ${year}`)
  const [spring, autumn] = equinoxes
  const fixed = [...FIXED, [`03-${spring}`, '春分の日'] as const, [`09-${autumn}`, '秋分の日'] as const]
  return [
    ...fixed.map(([monthDay, title]) => ({ on: civilDay(`${year}-${monthDay}`), title })),
    ...MONDAYS.map(([month, nth, title]) => ({ on: nthMonday(year, month, nth), title })),
  ].toSorted(byDay)
}

const nthMonday = (year: number, month: number, nth: number): CivilDay => {
  const first = civilDay(`${year}-${String(month).padStart(2, '0')}-01`)
  return addDays(first, ((8 - dayOfWeek(first)) % 7) + (nth - 1) * 7)
}

/** A holiday on a Sunday is made good on the next day that is none. [3条2項] */
const substituteHolidays = (named: readonly OfficialHoliday[]): readonly OfficialHoliday[] => {
  const taken = new Set(named.map(({ on }) => on))
  return named.filter(({ on }) => dayOfWeek(on) === 0).map(({ on }) => {
    let next = addDays(on, 1)
    while (taken.has(next)) next = addDays(next, 1)
    return { on: next, title: '振替休日' }
  })
}

/** A day with a holiday before and after it is closed too. [3条3項] */
const daysBetweenHolidays = (
  named: readonly OfficialHoliday[], substitutes: readonly OfficialHoliday[],
): readonly OfficialHoliday[] => {
  const taken = new Set(named.map(({ on }) => on))
  const substituted = new Set(substitutes.map(({ on }) => on))
  return named.map(({ on }) => addDays(on, 1))
    .filter((on) => !taken.has(on) && !substituted.has(on) && taken.has(addDays(on, 1)))
    .map((on) => ({ on, title: '国民の休日' }))
}
