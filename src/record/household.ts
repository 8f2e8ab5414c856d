/** 世帯: what holds among its members, and what an event does to the households it touches. [STD 1.1.10, 4.0.4] */
import { amend, revised } from './change.ts'
import type { EventEntry, ResidentChange } from './change.ts'
import { inSavedOrder, withNewcomers } from './member-order.ts'
import { HEAD } from './relationship.ts'
import type { HouseholdItems, HouseholdNo, PersonNo, ResidentRecord } from './resident.ts'

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

/** What one event does to a household it touches, told by everybody's newest row. */
export type Settled = {
  /** The movers' own changes, the household's items filled in, and a row for everybody else who is touched. */
  readonly changes: readonly ResidentChange[]
  /** Who became the head because nobody else remained: 世帯主変更通知書 may tell them. */
  readonly newHeads: readonly PersonNo[]
  /** Households left without a head: the highest who remain are asked to choose one. */
  readonly headless: readonly { readonly householdNo: HouseholdNo; readonly addressee: PersonNo }[]
}

/**
 * The household engine: what an event does to every household it touches. [STD 1.1.10, 1.2.1, 4.0.4, 5.2]
 * @param before all live members of all households touched, as they were.
 * @param changes what the event does to its movers; of the household it need say only number, head and relationship,
 * and 0 for the place of whoever comes from elsewhere.
 * @param event what the rows of the others tell; their reason is the change of the head.
 * The head's name is carried into every member's row; a sole member who remains becomes the head; arrivals stand behind
 * those who were there, in the standard order among themselves.
 */
export const settleHouseholds = (
  before: readonly ResidentRecord[], changes: readonly ResidentChange[], event: EventEntry,
): Settled => {
  const moved = new Map(changes.map((change) => [change.record.personNo, change]))
  const stayed = before.filter(({ personNo }) => !moved.has(personNo))
  const arrived = changes.map(({ record }) => record)
  const touched = new Set([...before, ...arrived].map(({ householdNo }) => householdNo))
  const settled = [...touched].map((householdNo) => {
    const here = (record: ResidentRecord): boolean => record.householdNo === householdNo && record.status === 'current'
    return settleOne({
      householdNo,
      before: before.filter(here),
      stayed: stayed.filter(here),
      arrived: arrived.filter(here),
    })
  })
  const items = new Map(settled.flatMap(({ members }) => members))
  return {
    changes: [
      ...stayed.flatMap((member) => followUp(member, items.get(member.personNo), { ...event, ...TOLD_OF_OTHERS })),
      ...changes.map((change) => revised(change, items.get(change.record.personNo) ?? {})),
    ],
    newHeads: settled.flatMap(({ newHead }) => newHead ?? []),
    headless: settled.flatMap(({ headless }) => headless ?? []),
  }
}

/** Of those who do not move the row tells why it is there and nothing of the filing's own notes. */
const TOLD_OF_OTHERS = { reason: 'head-change', cautionNote: null } as const

type Touched = {
  readonly householdNo: HouseholdNo
  /** Everybody who lived there. */
  readonly before: readonly ResidentRecord[]
  /** Of these, whoever has no change of their own. */
  readonly stayed: readonly ResidentRecord[]
  /** Whoever lives there by a change of their own: come, or been there all along. */
  readonly arrived: readonly ResidentRecord[]
}

type SettledOne = {
  readonly members: readonly (readonly [PersonNo, Partial<HouseholdItems>])[]
  readonly newHead?: PersonNo
  readonly headless?: { readonly householdNo: HouseholdNo; readonly addressee: PersonNo }
}

const settleOne = ({ householdNo, before, stayed, arrived }: Touched): SettledOne => {
  const members = [...stayed, ...arrived]
  const remaining = inSavedOrder(members).filter(({ personNo }) => isIn(before, personNo))
  const head = findHead(members)
  const lostHead = head === undefined && findHead(before) !== undefined
  const [last, ...others] = remaining
  if (lostHead && last !== undefined && others.length === 0 && members.length === 1) {
    return { members: [[last.personNo, headItems(last)]], newHead: last.personNo }
  }
  const order = orderOf(members, head !== undefined && !isIn(before.filter(({ isHead }) => isHead), head.personNo))
  return {
    members: members.map(({ personNo }) =>
      [personNo, { headName: head?.fullName ?? null, orderInHousehold: order(personNo) }]),
    ...(lostHead && last !== undefined ? { headless: { householdNo, addressee: last.personNo } } : {}),
  }
}

const isIn = (members: readonly ResidentRecord[], wanted: PersonNo): boolean =>
  members.some(({ personNo }) => personNo === wanted)

const headItems = (member: ResidentRecord): Partial<HouseholdItems> =>
  ({ isHead: true, relationshipToHead: HEAD, headName: member.fullName, orderInHousehold: 1 })

/**
 * Everybody's place: as it was for those who have one, behind them for newcomers, who come with 0. A new head goes to
 * the top, and the others follow as they stood.
 */
const orderOf = (members: readonly ResidentRecord[], headIsNew: boolean) => {
  const placed = inSavedOrder(members.filter(({ orderInHousehold }) => orderInHousehold > 0))
  const last = placed.at(-1)?.orderInHousehold ?? 0
  const newcomers = withNewcomers([], members.filter(({ orderInHousehold }) => orderInHousehold === 0))
  const all = [...placed.map(({ personNo }) => personNo), ...newcomers]
  const head = findHead(members)?.personNo
  const renumbered = [...all.filter((personNo) => personNo === head), ...all.filter((personNo) => personNo !== head)]
  return (personNo: PersonNo): number => {
    if (headIsNew) return renumbered.indexOf(personNo) + 1
    const kept = placed.find((member) => member.personNo === personNo)?.orderInHousehold
    return kept ?? last + newcomers.indexOf(personNo) + 1
  }
}

/** A row for somebody who stays, where the event changes anything of theirs. */
const followUp = (
  member: ResidentRecord, items: Partial<HouseholdItems> | undefined, event: EventEntry,
): readonly ResidentChange[] => {
  const change = items === undefined ? undefined : amend(member, items, event)
  return change === undefined || Object.keys(change.record.changedItems).length === 0 ? [] : [change]
}
