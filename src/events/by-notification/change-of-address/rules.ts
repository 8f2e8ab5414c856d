/** What stands against a change of address, and what wants care. [STD 4.1.2, 11.1] */
import { CHANGE_OF_ADDRESS_TERM } from '../../../law/figures.ts'
import { CHANGE_OF_ADDRESS, STD_DESTINATION_HOUSEHOLD, STD_SAME_LOT } from '../../../law/provision.ts'
import { addressAlerts, addressErrors } from '../../every-event/address.ts'
import { blockAlerts, blockErrors, findOpen } from '../../every-event/blocks.ts'
import {
  areRealDays, happenedAlready, saysDay, toldAfter, toldAlready, toldWithin,
} from '../../every-event/days.ts'
import { destinationAlerts, destinationErrors, isAtItsAddress } from '../../every-event/destination.ts'
import { kinshipAlerts } from '../../every-event/kinship.ts'
import {
  followsLastEvent, fromOneHousehold, headStays, isStaying, relationshipErrors, residentArrivals, residentErrors,
} from '../../every-event/residents.ts'
import type { EventRule } from '../../every-event/rule.ts'
import { orNull } from '../../every-event/items.ts'
import type { ChangeOfAddress } from './notification.ts'

/** Whoever lives in the household already does not come to it. */
const isElsewhere: EventRule<ChangeOfAddress> = ({ household, movers }, facts) =>
  household.to !== 'join' ? undefined : movers.flatMap(({ personNo }, at) =>
    findOpen(personNo, facts)?.householdNo === household.householdNo
      ? [{ code: 'change-of-address/there-already', basis: STD_DESTINATION_HOUSEHOLD, field: `movers.${at}.personNo` }]
      : [])

/** Another dwelling of the same lot is a change of address; where nothing differs, only the household changes. */
const placeDiffers: EventRule<ChangeOfAddress> = ({ address, movers }, facts) =>
  movers.flatMap(({ personNo }, at) => {
    const record = findOpen(personNo, facts)
    const isSame = record !== undefined && record.oazaAza === address.oazaAza && record.lot === address.lot
      && record.katagaki === orNull(address.katagaki)
    return isSame ? [{ code: 'change-of-address/same-place', basis: STD_SAME_LOT, field: `movers.${at}.personNo` }] : []
  })

export const errors: readonly EventRule<ChangeOfAddress>[] = [
  saysDay('movedOn'), saysDay('notifiedOn'), areRealDays(['movedOn', 'notifiedOn']), happenedAlready('movedOn'),
  toldAlready('notifiedOn'), toldAfter('movedOn', 'notifiedOn', CHANGE_OF_ADDRESS),
  ...residentErrors, fromOneHousehold, relationshipErrors, ...addressErrors, ...destinationErrors, isAtItsAddress,
  isElsewhere, ...blockErrors,
]

export const alerts: readonly EventRule<ChangeOfAddress>[] = [
  toldWithin(CHANGE_OF_ADDRESS_TERM, 'movedOn', 'notifiedOn'), followsLastEvent('movedOn'), isStaying, headStays,
  placeDiffers, ...addressAlerts, ...destinationAlerts, ...blockAlerts,
  ...kinshipAlerts<ChangeOfAddress>(residentArrivals, 'movedOn'),
]
