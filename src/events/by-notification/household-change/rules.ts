/** What stands against a household change, and what wants care. [STD 4.1.4, 11.1] */
import { HOUSEHOLD_CHANGE_TERM } from '../../../law/figures.ts'
import { HOUSEHOLD_CHANGE as PROVISION } from '../../../law/provision.ts'
import { blockAlerts, blockErrors } from '../../every-event/blocks.ts'
import {
  areRealDays, happenedAlready, saysDay, toldAfter, toldAlready, toldWithin,
} from '../../every-event/days.ts'
import {
  followsLastEvent, fromOneHousehold, isStaying, relationshipErrors, residentErrors,
} from '../../every-event/residents.ts'
import type { EventRule } from '../../every-event/rule.ts'
import type { HouseholdChange } from './notification.ts'
import { headAlerts, headErrors } from './rules/head.ts'
import { kinshipOfChange } from './rules/kinship.ts'
import { scopeErrors } from './rules/scope.ts'

const withinTerm: EventRule<HouseholdChange> = (input, facts) =>
  input.ground === 'ex-officio' ? undefined : toldInTime(input, facts)

const toldInTime = toldWithin(HOUSEHOLD_CHANGE_TERM, 'changedOn', 'notifiedOn')

export const errors: readonly EventRule<HouseholdChange>[] = [
  saysDay('changedOn'), saysDay('notifiedOn'), areRealDays(['changedOn', 'notifiedOn']), happenedAlready('changedOn'),
  toldAlready('notifiedOn'), toldAfter('changedOn', 'notifiedOn', PROVISION),
  ...residentErrors, fromOneHousehold, relationshipErrors, ...scopeErrors, ...headErrors, ...blockErrors,
]

export const alerts: readonly EventRule<HouseholdChange>[] = [
  withinTerm, followsLastEvent('changedOn'), isStaying, ...headAlerts, ...blockAlerts, ...kinshipOfChange,
]
