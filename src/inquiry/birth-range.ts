/**
 * What an officer types of a birth date: a day, a month, a year, an era, with or without the era's name; as ranges of
 * days.
 */
import { addDays, addMonths, civilDay, dayParts, findCivilDay } from '../law/calendar.ts'
import type { CivilDay } from '../law/calendar.ts'
import { ERAS, findEraByName, foldTyped, parseEraDate } from '../law/era.ts'
import type { Era } from '../law/era.ts'
import { parseImpreciseDate } from '../law/imprecise-date.ts'

/** Both days belong to it. */
export type DayRange = { readonly from: CivilDay; readonly until: CivilDay }

/**
 * The days a typed birth may be: one range, or one for each era where only the year of an era was typed (60.5.3).
 * Empty for what is no date. Imprecise dates are found by the day held inside them. [STD 2.1.3]
 */
export const birthRanges = (typed: string, eras: readonly Era[] = ERAS): readonly DayRange[] => {
  const day = parseEraDate(typed, eras)
  if (day.ok) return [{ from: day.on, until: day.on }]
  const imprecise = parseImpreciseDate(typed)
  if (imprecise.ok) return [{ from: imprecise.date.sortOn, until: imprecise.date.sortOn }]
  return partOf(foldTyped(typed), eras)
}

/** Years, months and days where no whole date was typed, or no era. */
const PARTS = [
  /^(?<era>\D{1,2}?)?(?<year>\d{1,4}|元)年?$/,
  /^(?<era>\D{1,2}?)?(?<year>\d{1,4}|元)(?:年|[./-])(?<month>\d{1,2})月?$/,
  /^(?<year>(?:19|20)\d{2})(?<month>\d{2})$/,
  /^(?<year>\d{1,2})(?:年|[./-])(?<month>\d{1,2})(?:月|[./-])(?<day>\d{1,2})日?$/,
]

const partOf = (text: string, eras: readonly Era[]): readonly DayRange[] => {
  const whole = eras.find(({ title }) => title === text)
  if (whole !== undefined) return [{ from: whole.startsOn, until: whole.endsOn ?? LAST_DAY }]
  const bare = text.replace(/^西暦/, '')
  const groups = PARTS.map((part) => part.exec(bare)?.groups).find((found) => found !== undefined)
  return groups === undefined ? [] : rangesOf(groups, eras)
}

type Groups = Readonly<Record<string, string | undefined>>

const rangesOf = ({ era, year = '', month, day }: Groups, eras: readonly Era[]): readonly DayRange[] => {
  const parts = { month: number(month), day: number(day) }
  if (era === undefined && year.length > 2) return listed(isTypedYear(year) ? inYear(Number(year), parts) : undefined)
  const count = year === '元' ? 1 : Number(year)
  if (count < 1) return []
  const named = era === undefined ? eras : [findEraByName(era, eras)].filter((it) => it !== undefined)
  return named.flatMap((it) => listed(clip(inYear(it.firstYear + count - 1, parts), it)))
}

const isTypedYear = (year: string): boolean => /^(?:1[89]|2[01])\d{2}$/.test(year)

type Parts = { readonly month: number | undefined; readonly day: number | undefined }

const number = (text: string | undefined): number | undefined => (text === undefined ? undefined : Number(text))

const listed = (range: DayRange | undefined): readonly DayRange[] => (range === undefined ? [] : [range])

const inYear = (year: number, { month, day }: Parts): DayRange | undefined => {
  const from = findCivilDay(year, month ?? 1, day ?? 1)
  if (from === undefined) return undefined
  const months = month === undefined ? 12 : 1
  return { from, until: day === undefined ? addDays(addMonths(from, months), -1) : from }
}

/**
 * The part of a range that the era knows; nothing where it knows none. Years before the civil calendar are left
 * whole.
 */
const clip = (range: DayRange | undefined, { startsOn, endsOn }: Era): DayRange | undefined => {
  if (range === undefined) return undefined
  const isFirstYear = dayParts(range.from).year === dayParts(startsOn).year
  const from = isFirstYear && range.from < startsOn ? startsOn : range.from
  const until = endsOn !== null && range.until > endsOn ? endsOn : range.until
  return from <= until ? { from, until } : undefined
}

const LAST_DAY = civilDay('9999-12-31')
