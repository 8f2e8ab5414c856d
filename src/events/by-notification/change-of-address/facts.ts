/** What a change of address asks the register: the movers, the household they leave, the one they join, the place. */
import type { Questions } from '../../../frame/question.ts'
import type { ChangeOfAddress } from './notification.ts'

export const ask = ({ movers, household, address }: ChangeOfAddress): Questions => {
  const persons = movers.flatMap(({ personNo }) => personNo ?? [])
  return {
    persons,
    householdsOf: persons,
    households: household.to === 'join' && household.householdNo !== null ? [household.householdNo] : [],
    addresses: address.townBlockCode === null
      ? [] : [{ townBlockCode: address.townBlockCode, lot: address.lot, katagaki: address.katagaki }],
    reserve: { persons: 0, households: household.to === 'new' ? 1 : 0, residentCodes: 0 },
  }
}
