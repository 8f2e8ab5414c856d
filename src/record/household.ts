/** 世帯: what holds among the members of a household, and what follows when its head leaves. [STD 1.1.10, 4.0.4] */
import { amend } from './change.ts'
import type { EventEntry, ResidentChange } from './change.ts'
import { inSavedOrder } from './member-order.ts'
import { HEAD } from './relationship.ts'
import type { PersonNo, ResidentRecord } from './resident.ts'

/** The one who mainly supports and represents the household; nothing while it has none (世帯主未設定). */
export const findHead = (members: readonly ResidentRecord[]): ResidentRecord | undefined =>
  members.find(({ isHead }) => isHead)

/** What cannot be, and of whom it is said. */
export type HouseholdFault = {
  readonly reason: 'second-head' | 'head-relationship' | 'head-name' | 'other-household' | 'other-address'
  readonly personNo: PersonNo
}

/** Everything that cannot be of the live members of one household. A household without a head is none of it. */
export const faultsOf = (members: readonly ResidentRecord[]): readonly HouseholdFault[] => {
  const head = findHead(members)
  const first = head ?? members[0]
  return members.flatMap((member) => {
    const reasons: (HouseholdFault['reason'] | false)[] = [
      member.isHead && member !== head && 'second-head',
      member.isHead !== (member.relationshipToHead === HEAD) && 'head-relationship',
      member.headName !== (head?.fullName ?? null) && 'head-name',
      member.householdNo !== first?.householdNo && 'other-household',
      first !== undefined && !livesAtSamePlace(member, first) && 'other-address',
    ]
    return reasons.filter((reason) => reason !== false).map((reason) => ({ reason, personNo: member.personNo }))
  })
}

type Place = Pick<ResidentRecord, 'prefecture' | 'municipality' | 'oazaAza' | 'lot'>

/** True where two households may join: the same place. 方書 is not compared. [STD 4.1.4.1] */
export const livesAtSamePlace = (a: Place, b: Place): boolean =>
  a.prefecture === b.prefecture && a.municipality === b.municipality && a.oazaAza === b.oazaAza && a.lot === b.lot

/** What follows for those who remain when some members leave. */
export type AfterLeaving =
  /** The head remains, or there was none. */
  | { readonly kind: 'unchanged' }
  /** Nobody remains. */
  | { readonly kind: 'ends' }
  /** One remains and becomes the head ex officio; a letter may tell so. */
  | { readonly kind: 'last-becomes-head'; readonly newHead: PersonNo }
  /**
   * Two or more remain without a head. The officer is warned to change the head first and may go on; the letter goes to
   * the one who stood highest before.
   */
  | { readonly kind: 'head-unset'; readonly remaining: readonly PersonNo[]; readonly addressee: PersonNo }

/** In: all live members before the event and the numbers of those who leave. [STD 4.0.4] */
export const afterLeaving = (members: readonly ResidentRecord[], leavers: readonly PersonNo[]): AfterLeaving => {
  const remaining = inSavedOrder(members).filter(({ personNo }) => !leavers.includes(personNo))
  const [highest, ...others] = remaining
  if (highest === undefined) return { kind: 'ends' }
  if (findHead(members) === undefined || findHead(remaining) !== undefined) return { kind: 'unchanged' }
  if (others.length === 0) return { kind: 'last-becomes-head', newHead: highest.personNo }
  return {
    kind: 'head-unset', addressee: highest.personNo, remaining: remaining.map(({ personNo }) => personNo),
  }
}

/** The rows of those who remain, as `afterLeaving` says: a new head, or no head's name on anybody. */
export const applyAfterLeaving = (
  members: readonly ResidentRecord[], leavers: readonly PersonNo[], event: EventEntry,
): readonly ResidentChange[] => {
  const remaining = members.filter(({ personNo }) => !leavers.includes(personNo))
  const after = afterLeaving(members, leavers)
  if (after.kind === 'last-becomes-head') return remaining.map((member) => becomeHead(member, event))
  return after.kind === 'head-unset' ? carryHeadName(remaining, null, event) : []
}

/** The row that makes a member the head. The relationships of the others are another matter. */
export const becomeHead = (member: ResidentRecord, event: EventEntry): ResidentChange =>
  amend(member, { isHead: true, relationshipToHead: HEAD, headName: member.fullName, orderInHousehold: 1 }, event)

/** A row for each member who does not bear this head's name yet: every member's record states it. [STD 1.2.1] */
export const carryHeadName = (
  members: readonly ResidentRecord[], headName: string | null, event: EventEntry,
): readonly ResidentChange[] =>
  members.filter((member) => member.headName !== headName).map((member) => amend(member, { headName }, event))
