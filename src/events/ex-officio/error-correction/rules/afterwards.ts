/** Rules on the record as it would stand: its days in the past, its category with its papers, its kin of their ages. */
import type { Answers } from '../../../../frame/question.ts'
import { compareDays, type CivilDay } from '../../../../law/calendar.ts'
import type { ImpreciseDate } from '../../../../law/imprecise-date.ts'
import { FOREIGN_ITEMS, STD_DATES, STD_EVENT_DATE, STD_RELATIONSHIP } from '../../../../law/provision.ts'
import { isBirthOrderUnusual, isSexUnusual } from '../../../../record/relationship.ts'
import type { ResidentRecord } from '../../../../record/resident.ts'
import { findOpenHousehold } from '../../../every-event/blocks.ts'
import { NEEDED_BY_CATEGORY } from '../../../every-event/newcomers.ts'
import type { EventRule } from '../../../every-event/rule.ts'
import { correctedItems, findRecord, toldOf } from '../facts.ts'
import type { ItemKey } from '../items.ts'
import type { ErrorCorrection } from '../notification.ts'

type AfterRule = EventRule<ErrorCorrection>

/** The record with every line carried out; nothing of somebody who is not living here. */
const after = (input: ErrorCorrection, facts: Answers): ResidentRecord | undefined => {
  const record = findRecord(input, facts)
  return record?.status === 'current' ? { ...record, ...correctedItems(input, record) } : undefined
}

/** The line about an item, if there is one. */
const lineOf = (input: ErrorCorrection, ...items: readonly ItemKey[]): string | undefined =>
  toldOf(input).find(({ item }) => item !== null && items.includes(item))?.at

const wasBorn: AfterRule = (input, facts) => {
  const [line, record] = [lineOf(input, 'birthDate'), after(input, facts)]
  return line !== undefined && record !== undefined && compareDays(record.birthDate.sortOn, facts.office.today) > 0
    ? { code: 'event/future-birth', basis: STD_EVENT_DATE, field: `${line}.to` } : undefined
}

const PAST = [
  'becameResidentOn', 'addressFixedOn', 'moveInNotifiedOn', 'becameForeignResidentOn', 'aliasRecordedOn',
  'oldAlienRegistrationOn',
] as const satisfies readonly ItemKey[]

const sortDay = (value: ImpreciseDate | CivilDay): CivilDay => (typeof value === 'string' ? value : value.sortOn)

const daysArePast: AfterRule = (input, facts) => PAST.flatMap((item) => {
  const [line, value] = [lineOf(input, item), after(input, facts)?.[item] ?? null]
  return line !== undefined && value !== null && compareDays(sortDay(value), facts.office.today) > 0
    ? [{ code: 'error-correction/future-day', basis: STD_DATES, field: `${line}.to` }] : []
})

const CATEGORY_ITEMS = [
  'foreignCategory', 'residenceCardNo', 'sprCertificateNo', 'landingPeriod', 'provisionalStayPeriod',
] as const satisfies readonly ItemKey[]

/** Each category has a number or a period of its own, never blank. [STD 1.1.6] */
const categoryIsWhole: AfterRule = (input, facts) => {
  const [line, record] = [lineOf(input, ...CATEGORY_ITEMS), after(input, facts)]
  const category = record?.foreignCategory ?? null
  if (line === undefined || record === undefined || category === null) return undefined
  return NEEDED_BY_CATEGORY[category].some((item) => record[item] === null)
    ? { code: 'error-correction/category-needs', basis: FOREIGN_ITEMS, field: `${line}.to` } : undefined
}

const generationFits: AfterRule = (input, facts) => {
  const [line, record] = [lineOf(input, 'birthDate', 'relationshipToHead'), after(input, facts)]
  if (line === undefined || record === undefined) return undefined
  const head = findOpenHousehold(record.householdNo, facts)?.members.find(({ isHead }) => isHead)
  return head !== undefined
    && isBirthOrderUnusual(record.relationshipToHead, record.birthDate.sortOn, head.birthDate.sortOn)
    ? { code: 'event/generation', basis: STD_RELATIONSHIP, field: `${line}.to` } : undefined
}

const sexFits: AfterRule = (input, facts) => {
  const [line, record] = [lineOf(input, 'sex', 'relationshipToHead'), after(input, facts)]
  return line !== undefined && record !== undefined && isSexUnusual(record.relationshipToHead, record.sex)
    ? { code: 'event/spouse-sex', basis: STD_RELATIONSHIP, field: `${line}.to` } : undefined
}

export const afterwardsErrors: readonly AfterRule[] = [wasBorn, daysArePast, categoryIsWhole]
export const afterwardsAlerts: readonly AfterRule[] = [generationFits, sexFits]
