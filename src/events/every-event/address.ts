/** Rules on the place an event leads to: never blank, drawable, known to the town's master, likely to be lived at. */
import { DUTY_OF_ACCURACY, STD_ADDRESS_MASTER } from '../../law/provision.ts'
import { characterFaults } from '../../record/character-faults.ts'
import type { AddressInput } from '../../record/notification.ts'
import { blank, type EventRule } from './rule.ts'

/** An event that leads to a place. */
export type ToPlace = { readonly address: AddressInput; readonly household: { readonly to: 'new' | 'join' } }

/** More households than this at one number and room is worth a question. */
const MANY_HOUSEHOLDS = 3

const saysWhere: EventRule<ToPlace> = ({ address }) => [
  ...(address.oazaAza === '' ? [blank('address.oazaAza')] : []),
  ...(address.lot === '' ? [blank('address.lot')] : []),
]

const isDrawable: EventRule<ToPlace> = ({ address }) =>
  (['oazaAza', 'lot', 'katagaki'] as const).flatMap((item) => characterFaults(`address.${item}`, address[item]))

const isInMaster: EventRule<ToPlace> = ({ address }, { addresses }) =>
  address.oazaAza !== '' && !addresses.some(({ inMaster }) => inMaster)
    ? { code: 'event/address-not-in-master', basis: STD_ADDRESS_MASTER, field: 'address' } : undefined

const isLivedAt: EventRule<ToPlace> = (_, { addresses }) =>
  addresses.some(({ discouraged }) => discouraged)
    ? { code: 'event/discouraged-address', basis: DUTY_OF_ACCURACY, field: 'address' } : undefined

const isNotCrowded: EventRule<ToPlace> = ({ household }, { addresses }) => {
  const households = addresses[0]?.householdsThere ?? 0
  return household.to === 'new' && households >= MANY_HOUSEHOLDS
    ? { code: 'event/many-households', basis: DUTY_OF_ACCURACY, field: 'address', values: { households } } : undefined
}

export const addressErrors: readonly EventRule<ToPlace>[] = [saysWhere, isDrawable]
export const addressAlerts: readonly EventRule<ToPlace>[] = [isInMaster, isLivedAt, isNotCrowded]
