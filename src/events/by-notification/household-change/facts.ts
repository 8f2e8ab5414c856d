/** What a household change asks the register: everybody named, the households they live in, the one they come to. */
import type { Answers, KnownHousehold, Questions } from '../../../frame/question.ts'
import { findOpenHousehold, isClosed } from '../../every-event/blocks.ts'
import type { HouseholdChange } from './notification.ts'

/** Nobody new is recorded; a household that splits off gets a number. */
export const ask = ({ change, movers, staying, toHouseholdNo }: HouseholdChange): Questions => {
  const persons = [...movers, ...staying].flatMap(({ personNo }) => personNo ?? [])
  return {
    persons,
    householdsOf: persons,
    households: leadsElsewhere(change) && toHouseholdNo !== null ? [toHouseholdNo] : [],
    reserve: { persons: 0, households: change === 'household-split' ? 1 : 0, residentCodes: 0 },
  }
}

/** True where the movers come to a household that is there already. */
export const leadsElsewhere = (change: HouseholdChange['change']): boolean =>
  change === 'household-merge' || change === 'household-change'

/** The household the movers live in now, if it is open to be compared with. */
export const leftBehind = ({ movers }: HouseholdChange, { households }: Answers): KnownHousehold | undefined =>
  households.find((household) => !isClosed(household)
    && household.members.some(({ personNo }) => personNo === movers[0]?.personNo))

/** The household they come to, if it is there and open. */
export const destination = ({ change, toHouseholdNo }: HouseholdChange, facts: Answers): KnownHousehold | undefined =>
  leadsElsewhere(change) ? findOpenHousehold(toHouseholdNo, facts) : undefined
