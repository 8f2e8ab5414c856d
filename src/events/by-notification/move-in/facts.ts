/** What a move-in asks the register: holders of numbers, look-alikes, the household joined, the place, new numbers. */
import type { Questions } from '../../../frame/question.ts'
import { sealedId } from '../../../record/secret-number.ts'
import { lookAlikeOf, needsCode } from '../../every-event/new-records.ts'
import type { MoveIn } from './notification.ts'

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
