/** Days of the civil calendar, how they are counted, and when a term the law sets comes to its end. */
import type { Provision } from './provision.ts'

declare const civilDayBrand: unique symbol

/** A real day of the Gregorian calendar, 'YYYY-MM-DD'. Text order is day order. */
export type CivilDay = string & { readonly [civilDayBrand]: true }

/** Year, month 1–12 and day of the month, which need not exist together. */
export type DayParts = { readonly year: number; readonly month: number; readonly day: number }

/** A stretch of time as a provision sets it. */
export type Term = {
  readonly count: number
  readonly unit: 'day' | 'month' | 'year'
  /** 民法140条 leaves the first day out; 戸籍法43条 counts it. */
  readonly firstDay: 'excluded' | 'included'
  readonly provision: Provision
}

/** By the Gregorian rule, in any year. */
export const isLeapYear = (year: number): boolean =>
  (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Length of a month 1–12; 0 for any other number. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : MONTH_LENGTHS[month - 1] ?? 0

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/

/** True for 'YYYY-MM-DD' naming a day that exists, years 0001–9999. */
export const isCivilDay = (value: unknown): value is CivilDay => {
  const found = typeof value === 'string' ? SHAPE.exec(value) : null
  return found !== null && exists(Number(found[1]), Number(found[2]), Number(found[3]))
}

const exists = (year: number, month: number, day: number): boolean =>
  Number.isInteger(year) && year >= 1 && year <= 9999
  && Number.isInteger(day) && day >= 1 && day <= daysInMonth(year, month)

/** Names a day in code and tests. Throws RangeError where the text is not a day that exists. */
export const civilDay = (text: string): CivilDay => {
  if (!isCivilDay(text)) throw new RangeError('not a day of the civil calendar')
  return text
}

/** The day of these numbers, or nothing where there is no such day. */
export const findCivilDay = (year: number, month: number, day: number): CivilDay | undefined =>
  exists(year, month, day) ? written(year, month, day) : undefined

const written = (year: number, month: number, day: number): CivilDay =>
  civilDay(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`)

/** Takes a day apart. */
export const dayParts = (day: CivilDay): DayParts =>
  ({ year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) })

/** Negative, zero or positive as `a` is before, on or after `b`. */
export const compareDays = (a: CivilDay, b: CivilDay): number => (a < b ? -1 : a > b ? 1 : 0)

/** The day `count` days later; earlier where `count` is negative. Throws RangeError past the years 0001–9999. */
export const addDays = (day: CivilDay, count: number): CivilDay => fromSerial(serial(day) + count)

/** Whole days from `from` to `until`; negative where `until` is earlier. */
export const daysBetween = (from: CivilDay, until: CivilDay): number => serial(until) - serial(from)

/** 0 Sunday … 6 Saturday. */
export const dayOfWeek = (day: CivilDay): number => serial(day) % 7

/** Saturday or Sunday. */
export const isWeekend = (day: CivilDay): boolean => dayOfWeek(day) === 0 || dayOfWeek(day) === 6

/** The same day of a later (or earlier) month; the last of that month where it is too short. */
export const addMonths = (day: CivilDay, count: number): CivilDay => {
  const { year, month, day: number } = dayParts(day)
  const index = year * 12 + (month - 1) + count
  const [toYear, toMonth] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1]
  return written(toYear, toMonth, Math.min(number, daysInMonth(toYear, toMonth)))
}

/** The last day of a period, holidays counting for nothing: how long a paper is kept. [民法140–143条] */
export const periodEnd = (eventOn: CivilDay, term: Term): CivilDay => {
  const firstDay = term.firstDay === 'excluded' ? addDays(eventOn, 1) : eventOn
  if (term.unit === 'day') return addDays(firstDay, term.count - 1)
  const last = addMonths(firstDay, term.unit === 'year' ? term.count * 12 : term.count)
  const corresponds = dayParts(last).day === dayParts(firstDay).day
  return corresponds ? addDays(last, -1) : last
}

/**
 * The last day on which a person may still do before the office what a term obliges them to.
 * In: the day the term runs from, the term, and the days the holiday ordinance closes around its end. Saturdays
 * and Sundays are official holidays by the law itself and need not be listed. A last day that is an official holiday
 * moves to the next open day; opening the counter on a Sunday does not make it one. [民法140–143条, 地方自治法4条の2]
 */
export const termEnd = (eventOn: CivilDay, term: Term, officialHolidays: readonly CivilDay[]): CivilDay => {
  const closed = new Set<string>(officialHolidays)
  let last = periodEnd(eventOn, term)
  while (isWeekend(last) || closed.has(last)) last = addDays(last, 1)
  return last
}

/** Days since 0000-12-31 of the proleptic calendar, so that a serial divisible by 7 is a Sunday. */
const serial = (day: CivilDay): number => {
  const { year, month, day: number } = dayParts(day)
  const before = year - 1
  const leapDays = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400)
  const monthDays = MONTH_LENGTHS.slice(0, month - 1).reduce((sum, length) => sum + length, 0)
  const leapDay = month > 2 && isLeapYear(year) ? 1 : 0
  return before * 365 + leapDays + monthDays + leapDay + number
}

const DAYS_IN_400_YEARS = 146_097

const fromSerial = (count: number): CivilDay => {
  let year = Math.floor(((count - 1) * 400) / DAYS_IN_400_YEARS) + 1
  if (count < startOfYear(year)) year -= 1
  if (count >= startOfYear(year + 1)) year += 1
  let rest = count - startOfYear(year)
  let month = 1
  while (rest >= daysInMonth(year, month) && month < 12) {
    rest -= daysInMonth(year, month)
    month += 1
  }
  return written(year, month, rest + 1)
}

const startOfYear = (year: number): number => {
  const before = year - 1
  return before * 365 + Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400) + 1
}
