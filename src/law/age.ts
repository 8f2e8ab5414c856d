/** Three ages that differ by a day: by statute, as screens show it, and at the reference date of a statistic. */
import { addDays, dayParts, daysInMonth, findCivilDay } from './calendar.ts'
import type { CivilDay } from './calendar.ts'

/**
 * The day at whose end a person reaches an age: the day before the birthday, so that whoever is born on 1 April
 * reaches it on 31 March. Born on 29 February, the 28th in every year. [年齢計算ニ関スル法律, 民法143条]
 */
export const attainsAgeOn = (birthOn: CivilDay, age: number): CivilDay => {
  const { year, month, day } = dayParts(birthOn)
  const birthday = findCivilDay(year + age, month, day)
  if (birthday !== undefined) return addDays(birthday, -1)
  const shortened = findCivilDay(year + age, month, daysInMonth(year + age, month))
  if (shortened === undefined) throw new RangeError('an age past the civil calendar')
  return shortened
}

/** Age by statute on a day: reached when the day before the birthday ends, so counted from that very day. */
export const statutoryAge = (birthOn: CivilDay, on: CivilDay): number => {
  const years = dayParts(on).year - dayParts(birthOn).year
  const candidate = Math.max(years + 1, 0)
  return [candidate, candidate - 1, candidate - 2].find((age) => age > 0 && attainsAgeOn(birthOn, age) <= on) ?? 0
}

/** Age as people say it and screens show it: one more on the birthday itself; born on 29 February, on 1 March. */
export const displayedAge = (birthOn: CivilDay, on: CivilDay): number => {
  const [birth, today] = [dayParts(birthOn), dayParts(on)]
  const hadBirthday = today.month > birth.month || (today.month === birth.month && today.day >= birth.day)
  return Math.max(0, today.year - birth.year - (hadBirthday ? 0 : 1))
}

/**
 * Age in a statistic: full years lived by the reference date, the birthday on that date counting. Nothing for
 * whoever is born later. A statistic that counts to the end of the day before gives that day as its reference date.
 */
export const statisticalAge = (birthOn: CivilDay, referenceOn: CivilDay): number | undefined =>
  birthOn > referenceOn ? undefined : displayedAge(birthOn, referenceOn)
