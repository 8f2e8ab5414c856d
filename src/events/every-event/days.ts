/** Rules on the days of an event: real, none in the future, told in time. `field` is a day's path in the input. */
import { compareDays, isCivilDay, termEnd, type CivilDay, type Term } from '../../law/calendar.ts'
import { formatEra } from '../../law/era.ts'
import { valueAt } from '../../frame/form.ts'
import { isImpreciseDate } from '../../law/imprecise-date.ts'
import type { Provision } from '../../law/provision.ts'
import { STD_DATES, STD_EVENT_DATE, STD_NOTIFICATION_DATE } from '../../law/provision.ts'
import type { EventRule } from './rule.ts'

/** The day at a path, of an imprecise date the one held inside; nothing where it is blank, no day or unknown. */
export const dayAt = (input: unknown, field: string): CivilDay | undefined => {
  const value = valueAt(input, field)
  if (isImpreciseDate(value)) return value.kind === 'unknown' ? undefined : value.sortOn
  return isCivilDay(value) ? value : undefined
}

/** 異動日・届出日 are never blank. */
export const saysDay = (field: string): EventRule<unknown> => (input) => {
  const basis = field === 'notifiedOn' ? STD_NOTIFICATION_DATE : STD_EVENT_DATE
  return valueAt(input, field) === '' ? { code: 'event/blank', basis, field } : undefined
}

/** What is typed as a day is one of the calendar. [STD 1.1.8] */
export const areRealDays = (fields: readonly string[]): EventRule<unknown> => (input) =>
  fields.filter((field) => {
    const typed = valueAt(input, field) ?? ''
    return typed !== '' && !isCivilDay(typed)
  }).map((field) => ({ code: 'event/not-a-day', basis: STD_DATES, field }))

/** The day of the event: today or earlier, but for a move-out. [STD 4.0.3] */
export const happenedAlready = (field: string): EventRule<unknown> => (input, { office }) => {
  const day = dayAt(input, field)
  return day !== undefined && compareDays(day, office.today) > 0
    ? { code: 'event/future-event', basis: STD_EVENT_DATE, field } : undefined
}

/** The day the office received it: today or earlier. [STD 4.1.0.2] */
export const toldAlready = (field: string): EventRule<unknown> => (input, { office }) => {
  const day = dayAt(input, field)
  return day !== undefined && compareDays(day, office.today) > 0
    ? { code: 'event/future-notified', basis: STD_NOTIFICATION_DATE, field } : undefined
}

/** A notification that the law wants after the event is never given in advance. */
export const toldAfter = (event: string, told: string, basis: Provision): EventRule<unknown> => (input) => {
  const [happened, notified] = [dayAt(input, event), dayAt(input, told)]
  return happened !== undefined && notified !== undefined && compareDays(notified, happened) < 0
    ? { code: 'event/in-advance', basis, field: told } : undefined
}

/** Counted to the day the office received it; a last day on an official holiday moves on. [民法140条, 地方自治法4条の2] */
export const toldWithin = (term: Term, event: string, told: string): EventRule<unknown> => (input, { office }) => {
  const [happened, notified] = [dayAt(input, event), dayAt(input, told)]
  if (happened === undefined || notified === undefined) return undefined
  const lastDay = termEnd(happened, term, office.officialHolidays)
  return compareDays(notified, lastDay) <= 0 ? undefined
    : { code: 'event/late', basis: term.provision, field: event, values: { lastDay: formatEra(lastDay) } }
}
