/** Rules on where they moved to and from: never blank, drawable, known to the town's master, likely to be lived at. */
import { DUTY_OF_ACCURACY, STD_ADDRESS_MASTER } from '../../../../law/provision.ts'
import { characterFaults } from '../../../../record/character-faults.ts'
import { blank, type MoveInRule } from './rule.ts'

/** More households than this at one number and room is worth a question. */
const MANY_HOUSEHOLDS = 3

const saysWhere: MoveInRule = ({ address }) => [
  ...(address.oazaAza === '' ? [blank('address.oazaAza')] : []),
  ...(address.lot === '' ? [blank('address.lot')] : []),
]

const saysWhereFrom: MoveInRule = ({ previous }) => previous.address === '' ? blank('previous.address') : undefined

const textsAreDrawable: MoveInRule = ({ address, previous }) => [
  ...characterFaults('address.oazaAza', address.oazaAza),
  ...characterFaults('address.lot', address.lot),
  ...characterFaults('address.katagaki', address.katagaki),
  ...characterFaults('previous.address', previous.address),
  ...characterFaults('previous.lastRegisteredAddress', previous.lastRegisteredAddress),
]

const isInMaster: MoveInRule = ({ address }, { addresses }) =>
  address.oazaAza !== '' && !addresses.some(({ inMaster }) => inMaster)
    ? { code: 'move-in/address-not-in-master', basis: STD_ADDRESS_MASTER, field: 'address' } : undefined

const isLivedAt: MoveInRule = (_, { addresses }) =>
  addresses.some(({ discouraged }) => discouraged)
    ? { code: 'move-in/discouraged-address', basis: DUTY_OF_ACCURACY, field: 'address' } : undefined

const isNotCrowded: MoveInRule = ({ household }, { addresses }) => {
  const households = addresses[0]?.householdsThere ?? 0
  return household.to === 'new' && households >= MANY_HOUSEHOLDS
    ? { code: 'move-in/many-households', basis: DUTY_OF_ACCURACY, field: 'address', values: { households } } : undefined
}

export const addressRules: { readonly errors: readonly MoveInRule[]; readonly alerts: readonly MoveInRule[] } = {
  errors: [saysWhere, saysWhereFrom, textsAreDrawable],
  alerts: [isInMaster, isLivedAt, isNotCrowded],
}
