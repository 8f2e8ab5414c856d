/** What a cancellation asks the register: everybody's whole history, and the households it tells of. */
import type { Answers, KnownHousehold, Questions } from '../../../frame/question.ts'
import { cancel, undo, type Undoing, type UndoFault } from '../../../record/cancellation.ts'
import type { ResidentChange } from '../../../record/change.ts'
import { livesAtSamePlace } from '../../../record/household.ts'
import { HEAD } from '../../../record/relationship.ts'
import type { ResidentRecord } from '../../../record/resident.ts'
import { findOpen, findOpenHousehold } from '../../every-event/blocks.ts'
import { eventEntry } from '../../every-event/entry.ts'
import type { CancelEvent } from './notification.ts'

/** A number is set aside for a household that comes back as a new one. */
export const ask = ({ targets, household }: CancelEvent): Questions => {
  const persons = targets.flatMap(({ personNo }) => personNo ?? [])
  return {
    persons,
    histories: persons,
    householdsOf: persons,
    reserve: { persons: 0, households: household === 'new' ? 1 : 0, residentCodes: 0 },
  }
}

/** One target held against its history. */
export type Held = {
  readonly at: string
  readonly relationshipToHead: string
  readonly undoing?: Undoing
  readonly faults: readonly UndoFault[]
}

/** Every target of somebody who is there and open to be compared with. */
export const held = ({ targets }: CancelEvent, facts: Answers): readonly Held[] =>
  targets.flatMap(({ personNo, historyNo, relationshipToHead }, at) => {
    const rows = facts.histories.find((history) => history.personNo === personNo)?.rows ?? []
    if (historyNo === null || findOpen(personNo, facts) === undefined || rows.length === 0) return []
    return [{ at: `targets.${at}`, relationshipToHead, faults: [], ...undo(rows, historyNo) }]
  })

/** Who comes back into a household, or to another one, when the targets are undone. */
export type Return = Held & { readonly undoing: Undoing; readonly householdNo: number }

/** Those whose household, address or life here is restored, with the number of the household they left. */
export const returns = (input: CancelEvent, facts: Answers): readonly Return[] =>
  held(input, facts).flatMap((one) => {
    const { undoing } = one
    if (undoing === undefined || undoing.reason === 'cancel-entry') return []
    const householdNo = undoing.items.householdNo ?? undoing.current.householdNo
    const before = { ...undoing.current, ...undoing.items }
    const comesBack = undoing.reason === 'cancel-removal' || householdNo !== undoing.current.householdNo
      || !livesAtSamePlace(before, undoing.current)
    return comesBack ? [{ ...one, undoing, householdNo }] : []
  })

/** The household somebody comes back to, as it will be without those who come back: what is undone of it is undone. */
export const formerHousehold = (
  input: CancelEvent, facts: Answers, { householdNo }: Pick<Return, 'householdNo'>,
): KnownHousehold | undefined => {
  const known = findOpenHousehold(householdNo, facts)
  if (known === undefined) return undefined
  const back = new Set(returns(input, facts).map(({ undoing }) => undoing.current.personNo))
  const undone = new Map(held(input, facts).map(({ undoing }) => [undoing?.current.personNo, undoing?.items]))
  const members = known.members.filter(({ personNo }) => !back.has(personNo))
    .map((member): ResidentRecord => ({ ...member, ...undone.get(member.personNo) }))
  return { ...known, members: members.filter(({ status }) => status === 'current') }
}

/** What each will be to the head: as the officer says, else as it was. */
export const relationshipOf = ({ relationshipToHead, undoing }: Held): string =>
  relationshipToHead || (undoing?.items.relationshipToHead ?? undoing?.current.relationshipToHead ?? '')

/** Their relationship at the head of the list means that they head the household. */
export const headItems = (relationshipToHead: string) => ({ relationshipToHead, isHead: relationshipToHead === HEAD })

/** The rows that undo, one for each target, before the households are settled. */
export const undoingRows = (
  input: CancelEvent, facts: Answers, event: ReturnType<typeof eventEntry>,
): readonly ResidentChange[] => {
  const back = returns(input, facts)
  return held(input, facts).flatMap((one) => {
    if (one.undoing === undefined) return []
    const comesBack = back.find(({ at }) => at === one.at)
    const householdNo = input.household === 'new' ? facts.reserved.householdNos[0] : comesBack?.householdNo
    const place = comesBack === undefined || householdNo === undefined ? {} : { householdNo }
    const kin = one.undoing.reason === 'cancel-entry' ? {} : headItems(relationshipOf(one))
    return [cancel(one.undoing, { ...place, ...kin }, event)]
  })
}
