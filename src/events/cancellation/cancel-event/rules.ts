/** What stands against a cancellation, and what wants care. [STD 4.6.0.1, 11.1] */
import type { Answers } from '../../../frame/question.ts'
import type { Finding } from '../../../law/finding.ts'
import { STD_CANCELLATION, STD_HEAD, STD_RELATIONSHIP } from '../../../law/provision.ts'
import { characterFaults } from '../../../record/character-faults.ts'
import { livesAtSamePlace } from '../../../record/household.ts'
import { HEAD, isRelationship } from '../../../record/relationship.ts'
import { blockAlerts, blockErrors } from '../../every-event/blocks.ts'
import { areRealDays, happenedAlready, saysDay, toldAlready } from '../../every-event/days.ts'
import { namesItsSheet } from '../../every-event/ex-officio.ts'
import { chosenErrors } from '../../every-event/residents.ts'
import { blank, type EventRule } from '../../every-event/rule.ts'
import { formerHousehold, held, relationshipOf, returns, type Return } from './facts.ts'
import type { CancelEvent } from './notification.ts'

type CancelRule = EventRule<CancelEvent>

/** The shared rules call those they are about movers. */
const chosen: readonly CancelRule[] = chosenErrors.map((rule) => ({ targets }, facts) =>
  [rule({ movers: targets }, facts)].flat().filter((found) => found !== undefined)
    .map((found) => ({ ...found, field: found.field?.replace('movers', 'targets') ?? 'targets' })))

const saysWhich: CancelRule = ({ targets }) =>
  targets.flatMap(({ historyNo }, at) => (historyNo === null ? [blank(`targets.${at}.historyNo`)] : []))

const saysWhy: CancelRule = ({ note }) => note === '' ? blank('note') : characterFaults('note', note)

const canBeUndone: CancelRule = (input, facts) =>
  held(input, facts).flatMap(({ at, faults }) =>
    faults.map((fault): Finding => ({
      code: `cancel-event/${fault}`,
      basis: STD_CANCELLATION,
      field: `${at}.historyNo`,
    })),
  )

const relationshipsFit: CancelRule = ({ targets }) =>
  targets.flatMap(({ relationshipToHead }, at) => relationshipToHead === '' || isRelationship(relationshipToHead) ? []
    : [{ code: 'event/relationship', basis: STD_RELATIONSHIP, field: `targets.${at}.relationshipToHead` }])

/** Events after which the former address is left behind; whoever died has left none. [STD 4.6.0.1] */
const LEAVES_ADDRESS: readonly string[] = ['change-of-address', 'domestic-move-out', 'overseas-move-out']

const restoredPlace = ({ undoing: { current, items } }: Return) => ({ ...current, ...items })

/** 従前の世帯: it is still there, at the address they come back to, or was theirs alone and nobody moved away. */
const oldHouseholdStands: CancelRule = (input, facts) => input.household === 'new' ? undefined
  : returns(input, facts).flatMap((one) => {
    const field = `${one.at}.historyNo`
    const [member] = formerHousehold(input, facts, one)?.members ?? []
    if (member !== undefined) {
      return livesAtSamePlace(member, restoredPlace(one)) ? []
        : [{ code: 'cancel-event/household-moved', basis: STD_CANCELLATION, field }]
    }
    return LEAVES_ADDRESS.includes(undoneReason(one, facts)) && !isStillTheirs(one)
      ? [{ code: 'cancel-event/household-ended', basis: STD_CANCELLATION, field }] : []
  })

/** A household that moved as a whole is theirs wherever it lives, and goes back as a whole. */
const isStillTheirs = ({ householdNo, undoing: { current } }: Return): boolean =>
  current.status === 'current' && current.householdNo === householdNo

const undoneReason = ({ undoing: { current, cancels } }: Return, { histories }: Answers): string =>
  histories.find(({ personNo }) => personNo === current.personNo)?.rows
    .find(({ historyNo }) => historyNo === cancels[0])?.reason ?? ''

/** In the household they come back to, or found, there is one head. */
const oneHead: CancelRule = (input, facts) => {
  const back = returns(input, facts)
  if (back.length === 0) return undefined
  const heads = back.filter((one) => relationshipOf(one) === HEAD).length
  const there =
    input.household === 'new' ? [] : back.flatMap((one) => formerHousehold(input, facts, one)?.members ?? [])
  const already = there.some(({ isHead }) => isHead) ? 1 : 0
  if (heads + already > 1) return { code: 'event/two-heads', basis: STD_HEAD, field: 'targets' }
  return input.household === 'new' && heads === 0
    ? { code: 'cancel-event/no-head', basis: STD_HEAD, field: 'targets' } : undefined
}

/** The head meanwhile is another: what was written of the relationship may be wrong now. */
const headIsTheSame: CancelRule = (input, facts) => input.household === 'new' ? undefined
  : returns(input, facts).flatMap((one) => {
    const head = formerHousehold(input, facts, one)?.members.find(({ isHead }) => isHead)
    const before = restoredPlace(one).headName
    return head !== undefined && head.fullName !== before && one.relationshipToHead === ''
      ? [{ code: 'cancel-event/other-head', basis: STD_RELATIONSHIP, field: `${one.at}.relationshipToHead` }] : []
  })

export const errors: readonly CancelRule[] = [
  saysDay('cancelledOn'), saysDay('appliedOn'), areRealDays(['cancelledOn', 'appliedOn']),
  happenedAlready('cancelledOn'), toldAlready('appliedOn'), saysWhy, namesItsSheet(), ...chosen, saysWhich, canBeUndone,
  relationshipsFit, oldHouseholdStands, oneHead, ...blockErrors,
]

export const alerts: readonly CancelRule[] = [headIsTheSame, ...blockAlerts]
