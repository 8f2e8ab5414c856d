/**
 * What a move-in asks the register: who holds the numbers, who looks alike, the household joined, the place, numbers
 * to give out.
 */
import type { Answers, LookAlike, Questions } from '../../../frame/question.ts'
import { lookAlikeName } from '../../../record/name-key.ts'
import type { PersonInput } from '../../../record/notification.ts'
import { sealedId } from '../../../record/secret-number.ts'
import type { MoveIn } from './notification.ts'

export type MoveInFacts = Answers

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

/**
 * Somebody without a code on their papers may never have had one; a returning resident's own is used again. [法30条の3]
 */
export const needsCode = (mover: PersonInput): boolean => sealedId(mover.residentCode) === null

const lookAlikeOf = ({ fullName, sex, birthDate }: PersonInput): readonly LookAlike[] =>
  fullName === '' || sex === null || birthDate === null
    ? [] : [{ nameKey: lookAlikeName(fullName), sex, birthOn: birthDate.sortOn }]
