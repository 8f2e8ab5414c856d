/** What a birth asks the register: the parent and their household, who looks like the child, numbers for each. */
import type { Answers, KnownHousehold, Questions } from '../../../frame/question.ts'
import { NOBODY_YET } from '../../../record/nobody-yet.ts'
import type { PersonInput } from '../../../record/notification.ts'
import type { ResidentRecord } from '../../../record/resident.ts'
import { findOpen, isClosed } from '../../every-event/blocks.ts'
import { dayAt } from '../../every-event/days.ts'
import type { ToHousehold } from '../../every-event/destination.ts'
import { orNull } from '../../every-event/items.ts'
import { lookAlikeOf } from '../../every-event/new-records.ts'
import type { Birth, Newborn } from './notification.ts'

/** The resident code is drawn from the stock; the individual number comes later, from the network. [法30条の3] */
export const ask = ({ parent, movers }: Birth): Questions => {
  const persons = parent.personNo === null ? [] : [parent.personNo]
  return {
    persons,
    householdsOf: persons,
    lookAlikes: movers.flatMap((child) => lookAlikeOf(newcomer(child))),
    reserve: { persons: movers.length, households: 0, residentCodes: movers.length },
  }
}

/** The newest row of the parent, if they are there and open to be compared with. */
export const findParent = ({ parent }: Birth, facts: Answers): ResidentRecord | undefined =>
  findOpen(parent.personNo, facts)

/** The household in which the parent lives now, if it is open to be compared with. */
export const findHome = ({ parent }: Birth, { households }: Answers): KnownHousehold | undefined =>
  households.find((household) => !isClosed(household)
    && household.members.some(({ personNo, status }) => personNo === parent.personNo && status === 'current'))

/** The children as the rules on people typed in look at them, and where they come to. */
export type Arriving =
  Omit<ToHousehold, 'movers'> & { readonly movers: readonly PersonInput[]; readonly bornOn: string }

/** A birth seen so; a head's age is counted on the day of the first child. */
export const arriving = (input: Birth, facts: Answers): Arriving => ({
  bornOn: dayAt(input, 'movers.0.birthDate') ?? '',
  household: {
    to: 'join', householdNo: findHome(input, facts)?.householdNo ?? null, headConsents: true, headComesLater: false,
  },
  movers: input.movers.map((child) => newcomer(child, cited(input, facts))),
})

type FamilyRegister = Pick<ResidentRecord, 'registeredDomicile' | 'familyRegisterHead'>

const cited = (input: Birth, facts: Answers): FamilyRegister | undefined =>
  input.parent.sameFamilyRegister ? findParent(input, facts) : undefined

/** The reading is that of the 届, hence confirmed; a child of foreign parents may stay 60 days. [法7条1号の2, 30条の45] */
const newcomer = (child: Newborn, parents?: FamilyRegister): PersonInput => ({
  ...NOBODY_YET,
  ...child,
  fullNameKanaConfirmed: child.kind === 'japanese' && orNull(child.fullNameKana) !== null,
  registeredDomicile: orNull(child.registeredDomicile) ?? parents?.registeredDomicile ?? null,
  familyRegisterHead: orNull(child.familyRegisterHead) ?? parents?.familyRegisterHead ?? null,
  foreignCategory: child.kind === 'foreign' ? 'transitional-by-birth' : null,
})
