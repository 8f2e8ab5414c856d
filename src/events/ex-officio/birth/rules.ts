/** What stands against a birth, and what wants care. [STD 4.2.1.2, 11.1] */
import { BIRTH_TERM } from '../../../law/figures.ts'
import { blockAlerts, blockErrors } from '../../every-event/blocks.ts'
import { oneHead } from '../../every-event/destination.ts'
import { familyRegisterErrors, filedWithin } from '../../every-event/family-register.ts'
import { kinshipAlerts } from '../../every-event/kinship.ts'
import { newRecordAlerts, newRecordErrors } from '../../every-event/new-records.ts'
import { newcomerArrivals, newcomerErrors } from '../../every-event/newcomers.ts'
import { relationshipErrors } from '../../every-event/residents.ts'
import type { EventRule } from '../../every-event/rule.ts'
import { arriving, type Arriving } from './facts.ts'
import type { Birth } from './notification.ts'
import { childAlerts, childErrors } from './rules/child.ts'
import { parentAlerts, parentErrors } from './rules/parent.ts'

/** A rule on people typed in, held against the children. */
const ofChildren = (rule: EventRule<Arriving>): EventRule<Birth> => (input, facts) =>
  rule(arriving(input, facts), facts)

/** Each child has a day of its own. */
const inTime: EventRule<Birth> = (input, facts) =>
  input.movers.flatMap((_, at) => filedWithin(BIRTH_TERM, `movers.${at}.birthDate`)(input, facts) ?? [])

export const errors: readonly EventRule<Birth>[] = [
  ...familyRegisterErrors, ...parentErrors,
  ...[...newcomerErrors, relationshipErrors, oneHead, ...newRecordErrors].map(ofChildren),
  ...childErrors, ...blockErrors,
]

export const alerts: readonly EventRule<Birth>[] = [
  inTime, ...parentAlerts, ...childAlerts,
  ...[...newRecordAlerts, ...kinshipAlerts<Arriving>(newcomerArrivals, 'bornOn')].map(ofChildren),
  ...blockAlerts,
]
