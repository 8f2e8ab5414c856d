/** 不詳日: dates that no calendar holds, the fourteen forms they are written in, and how they sort. [STD 1.1.8] */
import { compareDays, daysInMonth, findCivilDay, isCivilDay } from './calendar.ts'
import type { CivilDay, DayParts } from './calendar.ts'
import {
  ERAS, FIRST_CIVIL_DAY, findEra, findEraByName, foldTyped, formatEra, formatEraYear, formatGregorian, formatInEra,
  parseEraDate, readTypedDay,
} from './era.ts'
import type { Era, EraReading } from './era.ts'

export const IMPRECISE_KINDS = [
  'exact', 'nonCalendar', 'about', 'estimated', 'season', 'tenDay', 'unknown', 'range',
] as const
export type ImpreciseKind = (typeof IMPRECISE_KINDS)[number]

/**
 * A date as the register states it. `text` is what is printed, kept as written.
 * `sortOn` is the day held inside, for order, age and links. The rule: the earliest day the text allows, not before
 * its era begins; spring from 1 March, summer 1 June, autumn 1 September, winter 1 December; 上旬 the 1st, 中旬 the
 * 11th, 下旬 the 21st; a day that no calendar has, the last day of its month. 年月日不詳 allows any day, so whoever
 * knows better says so.
 */
export type ImpreciseDate = { readonly kind: ImpreciseKind; readonly text: string; readonly sortOn: CivilDay }

/** 和暦 for everybody, Gregorian for the birth of foreign residents. [STD 1.1.9] */
export type CalendarStyle = 'era' | 'gregorian'

/** One form: {Y} year, {M} month, {D} day, {m} {d} the end of a range, {S} season, {P} third of a month. */
export type ImpreciseForm = { readonly id: string; readonly kind: ImpreciseKind; readonly template: string }

/** In the order of the standard's list; the input screen offers them by their template. */
export const IMPRECISE_FORMS: readonly ImpreciseForm[] = [
  { id: 'about-year', kind: 'about', template: '{Y}頃' },
  { id: 'about-month', kind: 'about', template: '{Y}{M}頃' },
  { id: 'about-day', kind: 'about', template: '{Y}{M}{D}頃' },
  { id: 'estimated-day', kind: 'estimated', template: '推定{Y}{M}{D}' },
  { id: 'estimated-month', kind: 'estimated', template: '推定{Y}{M}' },
  { id: 'season', kind: 'season', template: '{Y}{S}' },
  { id: 'ten-day', kind: 'tenDay', template: '{Y}{M}{P}' },
  { id: 'about-ten-day', kind: 'tenDay', template: '{Y}{M}{P}頃' },
  { id: 'unknown', kind: 'unknown', template: '年月日不詳' },
  { id: 'unknown-month', kind: 'unknown', template: '{Y} 月日不詳' },
  { id: 'unknown-day', kind: 'unknown', template: '{Y}{M} 日不詳' },
  { id: 'between-days', kind: 'range', template: '{Y}{M}{D}から{m}{d}頃までの間' },
  { id: 'between-estimated', kind: 'range', template: '{Y}{M}推定{D}から{d}までの間' },
  { id: 'between-about', kind: 'range', template: '{Y}{M}{D}頃から{d}頃までの間' },
]

/** A date as the register would state it, or why it cannot. */
export type ImpreciseReading =
  | { readonly ok: true; readonly date: ImpreciseDate; readonly warning?: 'era-out-of-range' }
  | { readonly ok: false; readonly reason: Extract<EraReading, { ok: false }>['reason'] | 'era-out-of-range' }

/** How a typed date is to be read; everything may be left out. */
export type ReadingOptions = {
  readonly calendar?: CalendarStyle
  /** The day held inside for 年月日不詳. Of an event give one: the default is the first civil day. */
  readonly unknownSortsOn?: CivilDay
  readonly eras?: readonly Era[]
}

/** A day that is known, as the register prints it. */
export const exactDate = (on: CivilDay, calendar: CalendarStyle = 'era'): ImpreciseDate =>
  ({ kind: 'exact', text: calendar === 'era' ? formatEra(on) : formatGregorian(on), sortOn: on })

/** Orders by the day held inside. */
export const compareImprecise = (a: ImpreciseDate, b: ImpreciseDate): number => compareDays(a.sortOn, b.sortOn)

/** The day itself where it is known, else nothing. */
export const findExactDay = ({ kind, sortOn }: ImpreciseDate): CivilDay | undefined =>
  kind === 'exact' ? sortOn : undefined

/**
 * Reads what an officer typed: a day in any shape of `parseEraDate`, a day no calendar has (29 February of a common
 * year, the old calendar before 明治6年), or one of the fourteen forms. Anything else is refused with its reason.
 */
export const parseImpreciseDate = (typed: string, options: ReadingOptions = {}): ImpreciseReading => {
  if (/[^\S 　]/.test(typed.trim())) return { ok: false, reason: 'unreadable' }
  return readDay(typed, options) ?? readOldCalendar(typed) ?? readForm(typed.trim(), options)
}

/** True for a value whose text reads as its kind says and whose day exists. */
export const isImpreciseDate = (value: unknown): value is ImpreciseDate => {
  if (typeof value !== 'object' || value === null) return false
  if (!('kind' in value && 'text' in value && 'sortOn' in value)) return false
  const { kind, text, sortOn } = value
  if (typeof text !== 'string' || !isCivilDay(sortOn) || Object.keys(value).length !== 3) return false
  return (['era', 'gregorian'] as const).some((calendar) => {
    const reading = parseImpreciseDate(text, { calendar })
    if (!reading.ok || reading.date.kind !== kind || reading.date.text !== text) return false
    return kind !== 'exact' || reading.date.sortOn === sortOn
  })
}

const readDay = (typed: string, { calendar = 'era', eras = ERAS }: ReadingOptions): ImpreciseReading | undefined => {
  const read = parseEraDate(typed, eras)
  if (read.ok) {
    const text = calendar === 'era' ? read.text : formatGregorian(read.on)
    const warning = read.warning === undefined ? {} : { warning: read.warning }
    return { ok: true, date: { kind: 'exact', text, sortOn: read.on }, ...warning }
  }
  const parts = readTypedDay(typed, eras)
  if (parts === undefined) return undefined
  const date = nonCalendarDay(parts, parts.era, { calendar, eras })
  return date === undefined ? { ok: false, reason: read.reason } : { ok: true, date }
}

const nonCalendarDay = (
  parts: DayParts, typed: Era | null, { calendar, eras }: { calendar: CalendarStyle; eras: readonly Era[] },
): ImpreciseDate | undefined => {
  const { year, month, day } = parts
  const sortOn = day > 31 ? undefined : findCivilDay(year, month, Math.min(day, daysInMonth(year, month)))
  if (sortOn === undefined || day < 1) return undefined
  const inOldCalendar = sortOn < FIRST_CIVIL_DAY
  if (inOldCalendar && typed === null) return undefined
  const era = inOldCalendar ? typed : findEra(sortOn, eras) ?? null
  if (era === null) return undefined
  const text = calendar === 'era' ? formatInEra(parts, era) : `${year}年${month}月${day}日`
  return { kind: 'nonCalendar', text, sortOn }
}

/** A leap month of the old calendar, 明治3年閏10月5日, sorts with the month it follows. */
const readOldCalendar = (typed: string): ImpreciseReading | undefined => {
  const text = typed.trim()
  if (!/^明治(元|[1-5１-５])年閏/.test(text)) return undefined
  const read = readDay(text.replace('閏', ''), {})
  return read?.ok === true ? { ok: true, date: { ...read.date, text } } : read
}

/** Pieces of a template and what each may be written as. */
const SLOTS: Readonly<Record<string, string>> = {
  '{M}': '(?<M>\\d{1,2})月', '{D}': '(?<D>\\d{1,2})日', '{m}': '(?<m>\\d{1,2})月', '{d}': '(?<d>\\d{1,2})日',
  '{S}': '(?<S>[春夏秋冬])', '{P}': '(?<P>[上中下]旬)',
}
const YEAR_SLOTS: Readonly<Record<CalendarStyle, string>> = {
  era: '(?<era>\\D{1,2}?)(?<Y>\\d{1,2}|元)年', gregorian: '(?<Y>\\d{4})年',
}

type Groups = Readonly<Record<string, string | undefined>>

type Pattern = { readonly form: ImpreciseForm; readonly regex: RegExp }

const patternsFor = (calendar: CalendarStyle): readonly Pattern[] => IMPRECISE_FORMS.map((form) => {
  const pattern = form.template.replaceAll(' ', '')
    .replaceAll(/\{.\}/g, (slot) => SLOTS[slot] ?? YEAR_SLOTS[calendar])
  return { form, regex: new RegExp(`^${pattern}$`) }
})

const PATTERNS: Readonly<Record<CalendarStyle, readonly Pattern[]>> =
  { era: patternsFor('era'), gregorian: patternsFor('gregorian') }

const readForm = (typed: string, options: ReadingOptions): ImpreciseReading => {
  const { calendar = 'era', unknownSortsOn = FIRST_CIVIL_DAY } = options
  const folded = foldTyped(typed)
  for (const { form, regex } of PATTERNS[calendar]) {
    const found = regex.exec(folded)
    if (found === null) continue
    if (form.id !== 'unknown') return readParts(typed, form, found.groups ?? {}, options)
    return { ok: true, date: { kind: 'unknown', text: typed, sortOn: unknownSortsOn } }
  }
  return { ok: false, reason: 'unreadable' }
}

const readParts = (
  typed: string, form: ImpreciseForm, groups: Groups, { calendar = 'era', eras = ERAS }: ReadingOptions,
): ImpreciseReading => {
  const era = calendar === 'era' ? findEraByName(groups['era'] ?? '', eras) : null
  if (era === undefined) return { ok: false, reason: 'unreadable' }
  const number = groups['Y'] === '元' ? 1 : Number(groups['Y'])
  const stretch = number === 0 ? undefined : stretchOf(era === null ? number : era.firstYear + number - 1, groups)
  if (stretch === undefined) return { ok: false, reason: 'impossible-day' }
  if (era !== null && !overlaps(stretch, era)) return { ok: false, reason: 'era-out-of-range' }
  const sortOn = era !== null && era.startsOn > stretch.first ? era.startsOn : stretch.first
  const abbreviated = era !== null && groups['era'] !== era.title
  const text = abbreviated ? spellOut(form, groups, era.title + formatEraYear(number)) : typed
  return { ok: true, date: { kind: form.kind, text, sortOn } }
}

type Stretch = { readonly first: CivilDay; readonly last: CivilDay }

const overlaps = ({ first, last }: Stretch, { startsOn, endsOn }: Era): boolean =>
  startsOn <= last && (endsOn === null || first <= endsOn)

const SEASON_MONTHS: Readonly<Record<string, number>> = { 春: 3, 夏: 6, 秋: 9, 冬: 12 }
const THIRD_DAYS: Readonly<Record<string, number>> = { 上旬: 1, 中旬: 11, 下旬: 21 }

/** The days the written parts leave open; nothing where a month or day is impossible. */
const stretchOf = (year: number, groups: Groups): Stretch | undefined => {
  const season = SEASON_MONTHS[groups['S'] ?? '']
  const month = groups['M'] === undefined ? season : Number(groups['M'])
  const day = groups['D'] === undefined ? THIRD_DAYS[groups['P'] ?? ''] : Number(groups['D'])
  const first = findCivilDay(year, month ?? 1, day ?? 1)
  const last = lastOf(year, month, groups)
  return first === undefined || last === undefined ? undefined : { first, last }
}

const lastOf = (year: number, month: number | undefined, groups: Groups): CivilDay | undefined => {
  if (month === undefined) return findCivilDay(year, 12, 31)
  if (groups['d'] !== undefined) return endOfRange(year, month, groups)
  if (groups['D'] !== undefined) return findCivilDay(year, month, Number(groups['D']))
  const third = THIRD_DAYS[groups['P'] ?? '']
  const lastMonth = groups['S'] === undefined ? month : Math.min(month + 2, 12)
  const lastDay = third === undefined || third === 21 ? daysInMonth(year, lastMonth) : third + 9
  return findCivilDay(year, lastMonth, lastDay)
}

/** A range whose second month is earlier ends in the following year; a day earlier in the same month is no range. */
const endOfRange = (year: number, month: number, groups: Groups): CivilDay | undefined => {
  const endMonth = groups['m'] === undefined ? month : Number(groups['m'])
  if (endMonth === month && Number(groups['d']) < Number(groups['D'])) return undefined
  return findCivilDay(endMonth < month ? year + 1 : year, endMonth, Number(groups['d']))
}

/** Writes an abbreviated era in full: S25年頃 becomes 昭和25年頃. */
const spellOut = (form: ImpreciseForm, groups: Groups, year: string): string => {
  const parts: Readonly<Record<string, string>> = {
    '{Y}': `${year}年`, '{M}': `${groups['M']}月`, '{D}': `${groups['D']}日`, '{m}': `${groups['m']}月`,
    '{d}': `${groups['d']}日`, '{S}': groups['S'] ?? '', '{P}': groups['P'] ?? '',
  }
  return form.template.replaceAll(/\{.\}/g, (slot) => parts[slot] ?? '')
}
