/** Households of the crowd: who lives together, how old, since when; and those who have left. */
import { addDays, civilDay, compareDays, type CivilDay } from '../../src/law/calendar.ts'
import type { Sex } from '../../src/record/resident.ts'
import { given, lettersName, surname, type Word } from './names.ts'
import { placeIn, type Place, type TownBlock } from './places.ts'
import { pick, whole, type Random } from './random.ts'

/** Whoever appears in one row of the file. */
export type Person = {
  readonly relationship: string
  readonly sex: Sex
  readonly bornOn: CivilDay
  /** Surname and given name; of a foreign resident the name in letters and no reading. */
  readonly name: JapaneseName | ForeignName
  /** The day they came, or were born here. */
  readonly cameOn: CivilDay
  /** In one of the forms for a birth that nobody knows to the day. */
  readonly isBirthVague: boolean
}

export type JapaneseName = { readonly surname: Word; readonly given: Word }
export type ForeignName = { readonly letters: string; readonly nationality: string }

/** Why somebody is no resident any more. */
export type Leaving = {
  readonly status: '転出' | '死亡' | '消除'
  readonly reason: string
  readonly on: CivilDay
  readonly to: string | null
}

/** Those who live, or lived, together. */
export type Household = {
  readonly place: Place
  /** Where they lived before they moved inside the town, and when they did. */
  readonly moved: { readonly from: Place; readonly on: CivilDay } | undefined
  readonly members: readonly Person[]
  /** Everybody has left: their records are removed ones. */
  readonly left: Leaving | undefined
}

/** Nothing in a generated town is later. */
const TODAY = civilDay('2025-12-31')
const DAYS_A_YEAR = 365.25

const FOREIGN_SHARE = 0.025
const VAGUE_SHARE = 0.003
const MOVED_SHARE = 0.04

const yearsAgo = (random: Random, from: number, to: number): CivilDay =>
  addDays(TODAY, -Math.floor((from + random() * (to - from)) * DAYS_A_YEAR) - 1)

const later = (a: CivilDay, b: CivilDay): CivilDay => (compareDays(a, b) > 0 ? a : b)

/** A household of the living. @param room at most so many members */
export const liveHousehold = (random: Random, blocks: readonly TownBlock[], room: number): Household => {
  const place = placeIn(random, blocks)
  const cameOn = yearsAgo(random, 0.2, 35)
  const members = membersOf(random, cameOn, room)
  const move = () => ({ from: placeIn(random, blocks), on: between(random, cameOn, TODAY) })
  const moved = random() < MOVED_SHARE ? move() : undefined
  return { place, moved: members.every((one) => one.cameOn === cameOn) ? moved : undefined, members, left: undefined }
}

/** Somebody who lived alone and is here no more. */
export const leftHousehold = (random: Random, blocks: readonly TownBlock[]): Household => {
  const cameOn = yearsAgo(random, 3, 40)
  const members = membersOf(random, cameOn, 1)
  return { place: placeIn(random, blocks), moved: undefined, members, left: leaving(random, cameOn) }
}

const TOWNS = ['月影町', '銀河一丁目', '夜凪町']

const leaving = (random: Random, cameOn: CivilDay): Leaving => {
  const on = between(random, cameOn, TODAY)
  const way = random()
  if (way < 0.6) {
    const to = `架空県星見市${pick(random, TOWNS)}${whole(random, 1, 99)}番地`
    return { status: '転出', reason: '国内転出', on, to }
  }
  return way < 0.95 ? { status: '死亡', reason: '死亡', on, to: null } : { status: '消除', reason: '職権消除', on, to: null }
}

const between = (random: Random, from: CivilDay, until: CivilDay): CivilDay => {
  const day = yearsAgo(random, 0, 35)
  return compareDays(day, from) < 0 ? addDays(from, 1) > until ? until : addDays(from, 1) : day
}

/** Shares of households of one, two … six members. */
const SIZES = [0.38, 0.66, 0.82, 0.94, 0.98, 1]

const membersOf = (random: Random, cameOn: CivilDay, room: number): readonly Person[] => {
  const share = random()
  const size = Math.min(room, 1 + SIZES.findIndex((limit) => share <= limit))
  if (random() < FOREIGN_SHARE) return [foreigner(random, cameOn)]
  const family = surname(random)
  const headYears = size === 1 ? whole(random, 20, 95) : size === 2 ? whole(random, 30, 88) : whole(random, 28, 60)
  const headSex: Sex = random() < (size === 1 ? 0.5 : 0.82) ? 'male' : 'female'
  const person = personMaker(random, family, cameOn)
  const head = person('世帯主', headSex, headYears)
  const hasSpouse = size > 1 && random() < 0.85
  const [word, sex] = headSex === 'male' ? ['妻', 'female'] as const : ['夫', 'male'] as const
  const spouse = person(word, sex, headYears + whole(random, -6, 4))
  const children = size - 1 - Number(hasSpouse)
  return [head, ...(hasSpouse ? [spouse] : []), ...others(random, person, { count: children, headYears })]
}

type MakePerson = (relationship: string, sex: Sex, years: number) => Person

/** Children, and sometimes a mother or a father for the last place. */
const others = (
  random: Random, person: MakePerson, { count, headYears }: { readonly count: number; readonly headYears: number },
): readonly Person[] => Array.from({ length: count }, (_, at) => {
  const sex: Sex = random() < 0.5 ? 'male' : 'female'
  const isParent = at === count - 1 && random() < 0.15
  return isParent ? person(sex === 'male' ? '父' : '母', sex, Math.min(104, headYears + whole(random, 20, 35)))
    : person('子', sex, Math.max(0, headYears - whole(random, 20, 38)))
})

const personMaker = (random: Random, family: Word, cameOn: CivilDay): MakePerson => (relationship, sex, years) => {
  const bornOn = yearsAgo(random, years, years + 1)
  return {
    relationship, sex, bornOn, name: { surname: family, given: given(random, sex) }, cameOn: later(cameOn, bornOn),
    isBirthVague: random() < VAGUE_SHARE,
  }
}

/** Before this day no foreign resident stood in the register. [平成21年法律第77号] */
const FIRST_FOREIGN_RESIDENTS = civilDay('2012-07-09')
const NATIONALITIES = ['ブラジル', 'ベトナム', 'フィリピン', 'ネパール', 'ドイツ', 'カナダ']

const foreigner = (random: Random, cameOn: CivilDay): Person => {
  const bornOn = yearsAgo(random, 20, 60)
  return {
    relationship: '世帯主', sex: random() < 0.5 ? 'male' : 'female', bornOn,
    cameOn: later(cameOn, later(bornOn, FIRST_FOREIGN_RESIDENTS)),
    isBirthVague: false, name: { letters: lettersName(random), nationality: pick(random, NATIONALITIES) },
  }
}
