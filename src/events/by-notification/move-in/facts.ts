/** What a move-in asks the register: holders of numbers, look-alikes, the household joined, the place, new numbers. */
import type { Answers, LookAlike, Questions } from '../../../frame/question.ts'
import { lookAlikeName } from '../../../record/name-key.ts'
import type { PersonInput } from '../../../record/notification.ts'
import { sealedId } from '../../../record/secret-number.ts'
import type { MoveIn } from './notification.ts'

/** The rules of a move-in look at every answer there is. */
export type MoveInFacts = Answers

/** Numbers are set aside for those the register has never known; the write may leave them unused. */
export const ask = ({ movers, household, address }: MoveIn): Questions => ({
  persons: movers.flatMap(({ personNo }) => personNo ?? []),
  households: household.to === 'join' && household.householdNo !== null ? [household.householdNo] : [],
  holders: movers.flatMap(({ individualNumber, residentCode }) => [sealedId(individualNumber), sealedId(residentCode)])
    .filter((id) => id !== null),
  residenceCards: movers.flatMap(({ residenceCardNo }) => residenceCardNo || []),
  lookAlikes: movers.flatMap(lookAlikeOf),
  addresses: address.townBlockCode === null
    ? [] : [{ townBlockCode: address.townBlockCode, lot: address.lot, katagaki: address.katagaki }],
  reserve: {
    persons: movers.filter(({ personNo }) => personNo === null).length,
    households: household.to === 'new' ? 1 : 0,
    residentCodes: movers.filter(needsCode).length,
  },
})

/** True where the papers bring no code: a returning resident's own is used again, anybody else gets one. [法30条の3] */
export const needsCode = (mover: PersonInput): boolean => sealedId(mover.residentCode) === null

const lookAlikeOf = ({ fullName, sex, birthDate }: PersonInput): readonly LookAlike[] =>
  fullName === '' || sex === null || birthDate === null
    ? [] : [{ nameKey: lookAlikeName(fullName), sex, birthOn: birthDate.sortOn }]
