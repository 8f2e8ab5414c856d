/** From an age on a day to the births that have it. */
import { attainsAgeOn } from '../../law/age.ts'
import { addDays, compareDays, dayParts, findCivilDay, type CivilDay } from '../../law/calendar.ts'

/** @returns the last birth by which somebody has reached the age when the day ends. [年齢計算ニ関スル法律] */
export const lastBirthOf = (age: number, on: CivilDay): CivilDay => {
  if (age === 0) return on
  const { year } = dayParts(on)
  const sameDay = findCivilDay(year - age, dayParts(on).month, Math.min(dayParts(on).day, 28))
  if (sameDay === undefined) throw new RangeError('an age before the civil calendar')
  // The day before a birthday, and months of 28 days: the answer lies within a few days.
  let birth = addDays(sameDay, 6)
  while (compareDays(attainsAgeOn(birth, age), on) > 0) birth = addDays(birth, -1)
  return birth
}

/** First and last birth of everybody whose age lies between the two on the day; null where there is no such end. */
export const birthsOf = (
  { from, until, on }: { readonly from: number | null; readonly until: number | null; readonly on: CivilDay },
): { readonly first: CivilDay | null; readonly last: CivilDay | null } => ({
  first: until === null ? null : addDays(lastBirthOf(until + 1, on), 1),
  last: from === null ? null : lastBirthOf(from, on),
})
