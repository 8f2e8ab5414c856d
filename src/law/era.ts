/** 元号 as data, never Intl: how a day is printed, and how what an officer types becomes one. [STD 1.3.6] */
import { civilDay, compareDays, dayParts, findCivilDay } from './calendar.ts'
import type { CivilDay, DayParts } from './calendar.ts'

/** 元号: one row of the table by which days are written. */
export type Era = {
  /** Latin initial, as typed: R. */
  readonly letter: string
  /** One-digit code used in seven-digit dates: 5 for 令和. */
  readonly digit: string
  readonly title: string
  /** First and last day the era may be written for; two eras may share a day. */
  readonly startsOn: CivilDay
  readonly endsOn: CivilDay | null
  /** Gregorian year of the era's first year (元年). */
  readonly firstYear: number
}

/** The first day of the Gregorian calendar in Japan, 明治6年1月1日. */
export const FIRST_CIVIL_DAY = civilDay('1873-01-01')

/** Oldest first. A new era is one more row; 明治 begins here where the civil calendar does. */
export const ERAS: readonly Era[] = [
  {
    letter: 'M', digit: '1', title: '明治', firstYear: 1868,
    startsOn: FIRST_CIVIL_DAY, endsOn: civilDay('1912-07-30'),
  },
  {
    letter: 'T', digit: '2', title: '大正', firstYear: 1912,
    startsOn: civilDay('1912-07-30'), endsOn: civilDay('1926-12-25'),
  },
  {
    letter: 'S', digit: '3', title: '昭和', firstYear: 1926,
    startsOn: civilDay('1926-12-25'), endsOn: civilDay('1989-01-07'),
  },
  {
    letter: 'H', digit: '4', title: '平成', firstYear: 1989,
    startsOn: civilDay('1989-01-08'), endsOn: civilDay('2019-04-30'),
  },
  { letter: 'R', digit: '5', title: '令和', firstYear: 2019, startsOn: civilDay('2019-05-01'), endsOn: null },
]

/** A day as an officer typed it, or why it is none. */
export type EraReading =
  | {
    readonly ok: true
    readonly on: CivilDay
    /** How the day is printed; a day two eras share keeps the era that was typed. */
    readonly text: string
    /** The era typed was not in use on that day; `text` is the right spelling. */
    readonly warning?: 'era-out-of-range'
  }
  | { readonly ok: false; readonly reason: 'unreadable' | 'impossible-day' | 'before-civil-calendar' }

/** True where the day may be written in this era. */
export const isInEra = (day: CivilDay, era: Era): boolean =>
  compareDays(era.startsOn, day) <= 0 && (era.endsOn === null || compareDays(day, era.endsOn) <= 0)

/** The era of a day, the later one where two share it; nothing before 1873. */
export const findEra = (day: CivilDay, eras: readonly Era[] = ERAS): Era | undefined =>
  eras.findLast((era) => isInEra(day, era))

/** Finds an era by what is written before the year: 令和, 令, R, r. */
export const findEraByName = (name: string, eras: readonly Era[] = ERAS): Era | undefined =>
  eras.find(({ letter, title }) => name.toUpperCase() === letter || name === title || name === title.slice(0, 1))

/** 令和7年4月1日, 令和元年5月1日. A day before the civil calendar has no era and prints by its Gregorian year. [STD 1.1.9] */
export const formatEra = (day: CivilDay, eras: readonly Era[] = ERAS): string => {
  const era = findEra(day, eras)
  return era === undefined ? formatGregorian(day) : formatInEra(dayParts(day), era)
}

/** 2025年4月1日: birth dates of foreign residents and the end of their period of stay. [STD 1.1.9] */
export const formatGregorian = (day: CivilDay): string => {
  const { year, month, day: number } = dayParts(day)
  return `${year}年${month}月${number}日`
}

/** Prints numbers in a given era, whether or not there is such a day. */
export const formatInEra = ({ year, month, day }: DayParts, era: Era): string =>
  `${era.title}${formatEraYear(year - era.firstYear + 1)}年${month}月${day}日`

/** The first year of an era is 元年. */
export const formatEraYear = (year: number): string => (year === 1 ? '元' : String(year))

/**
 * Reads a day in any shape an officer types: R7.4.1, r7/4/1, 令和元年5月1日, R070401, 5070401, 20250401, 2025-4-1,
 * in full width too, with the marks an input method gives for the separators.
 */
export const parseEraDate = (typed: string, eras: readonly Era[] = ERAS): EraReading => {
  const read = readTypedDay(typed, eras)
  if (read === undefined) return { ok: false, reason: 'unreadable' }
  const on = findCivilDay(read.year, read.month, read.day)
  return on === undefined ? { ok: false, reason: 'impossible-day' } : settle(on, read.era, eras)
}

/** Width and separators made one; spaces gone. For dates only, never for names. */
export const foldTyped = (typed: string): string =>
  typed.normalize('NFKC').replace(/\s/g, '').replace(/[‐‑‒–—―−ー]/g, '-').replace(/[。・]/g, '.')

const ERA_SHAPES = [
  /^(?<era>\D{1,2}?)(?<year>\d{1,2}|元)[./-](?<month>\d{1,2})[./-](?<day>\d{1,2})$/,
  /^(?<era>\D{1,2}?)(?<year>\d{1,2}|元)年(?<month>\d{1,2})月(?<day>\d{1,2})日?$/,
  /^(?<era>\D{1,2}?)(?<year>\d{2})(?<month>\d{2})(?<day>\d{2})$/,
]
const SEVEN_DIGITS = /^(?<digit>\d)(?<year>\d{2})(?<month>\d{2})(?<day>\d{2})$/
const GREGORIAN_SHAPES = [
  /^(?<year>\d{4})[./-](?<month>\d{1,2})[./-](?<day>\d{1,2})$/,
  /^(?:西暦)?(?<year>\d{4})年(?<month>\d{1,2})月(?<day>\d{1,2})日?$/,
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/,
]

type Groups = Readonly<Record<string, string | undefined>>

const firstMatch = (text: string, shapes: readonly RegExp[]): Groups | undefined =>
  shapes.map((shape) => shape.exec(text)?.groups).find((groups) => groups !== undefined)

/** The numbers of a typed day before anybody asks whether there is such a day; `era` is null in Gregorian shapes. */
export type TypedDay = DayParts & { readonly era: Era | null }

/** Reads only the shape; nothing where it is none of the shapes of `parseEraDate`. */
export const readTypedDay = (typed: string, eras: readonly Era[] = ERAS): TypedDay | undefined => {
  const text = foldTyped(typed)
  const byDigit = firstMatch(text, [SEVEN_DIGITS])
  if (byDigit !== undefined) return inTypedEra(byDigit, eras.find(({ digit }) => digit === byDigit['digit']))
  const byName = firstMatch(text, ERA_SHAPES)
  if (byName !== undefined) return inTypedEra(byName, findEraByName(byName['era'] ?? '', eras))
  const gregorian = firstMatch(text, GREGORIAN_SHAPES)
  return gregorian === undefined ? undefined : { era: null, year: Number(gregorian['year']), ...monthAndDay(gregorian) }
}

const inTypedEra = (groups: Groups, era: Era | undefined): TypedDay | undefined => {
  if (era === undefined) return undefined
  const year = groups['year'] === '元' ? 1 : Number(groups['year'])
  return { era, year: year === 0 ? 0 : era.firstYear + year - 1, ...monthAndDay(groups) }
}

const monthAndDay = (groups: Groups) => ({ month: Number(groups['month']), day: Number(groups['day']) })

const settle = (on: CivilDay, typed: Era | null, eras: readonly Era[]): EraReading => {
  if (findEra(on, eras) === undefined) return { ok: false, reason: 'before-civil-calendar' }
  if (typed === null) return { ok: true, on, text: formatEra(on, eras) }
  if (isInEra(on, typed)) return { ok: true, on, text: formatInEra(dayParts(on), typed) }
  return { ok: true, on, text: formatEra(on, eras), warning: 'era-out-of-range' }
}
