/** What of a record an officer may see: masks over four items, and over where a protected person is. [STD 10.4, 3.1] */
import { fromRow } from '../frame/key-case.ts'
import type { Officer } from '../frame/officer.ts'
import type { BlockProcess, StandingBlock } from '../frame/question.ts'
import { CONTRACT_ITEM_IDS, CONTRACT_ITEMS } from '../outsourcing/contract-items.ts'
import { differencesOf, type Difference } from '../record/history.ts'
import type { ResidentRecord } from '../record/resident.ts'

/** A stored row with the blocks that stand upon its person and household. */
export type StoredRow = {
  readonly record: Readonly<Record<string, unknown>>
  readonly blocks: readonly StandingBlock[]
}

/** The record's items by name, null where they are hidden. */
export type ShownRecord = Readonly<Record<string, unknown>> & {
  /** Items an officer's mask, or a block, has taken away. */
  readonly hidden: readonly string[]
  readonly blocked: 'error' | 'alert' | 'none'
}

/** Items behind each of the four masks; numbers never leave a record at all. */
const MASKED: Readonly<Record<string, readonly string[]>> = {
  familyRegister: ['registeredDomicile', 'familyRegisterHead'],
  residenceStatus: [
    'foreignCategory', 'statusOfResidence', 'periodOfStay', 'periodExpiresOn', 'residenceCardNo', 'sprCertificateNo',
    'landingPeriod', 'provisionalStayPeriod',
  ],
  individualNumber: ['individualNumberId'],
  residentCode: ['residentCodeId'],
}

/**
 * What is still told of somebody whose whereabouts are hidden: who they are, and when something happened. An item that
 * is not listed here is hidden, so that a new one begins hidden: the terminal, the case and the kind of address tell of
 * a place as well as the address does.
 */
const TOLD_OF_THE_HIDDEN: ReadonlySet<string> = new Set([
  'personNo', 'sheetNo', 'historyNo', 'status', 'kind', 'reason', 'eventOn', 'notifiedOn', 'processedOn',
  'fullName', 'fullNameKana', 'fullNameKanaConfirmed', 'kanjiName', 'alphabetName',
  'formerSurname', 'formerSurnameKana', 'formerSurnameKanaConfirmed', 'alias', 'aliasKana', 'aliasKanaConfirmed',
  'birthDate', 'sex', 'adultWard', 'nationality', 'nationalityCode', 'foreignCategory', 'statusOfResidence',
  'periodOfStay', 'periodExpiresOn', 'residenceCardNo', 'sprCertificateNo', 'landingPeriod', 'provisionalStayPeriod',
  'removalReason', 'removedOn', 'remadeOn',
] satisfies readonly (keyof ResidentRecord)[])

const LEVELS = ['none', 'alert', 'error'] as const

/** The hardest level any block sets for a process. */
export const hardest = (blocks: readonly StandingBlock[], process: BlockProcess): 'error' | 'alert' | 'none' =>
  LEVELS[Math.max(0, ...blocks.map(({ levels }) => LEVELS.indexOf(levels[process])))] ?? 'none'

/** The record as this officer may see it. Blocks say that they stand, never why. */
export const shownRecord = ({ record, blocks }: StoredRow, officer: Officer): ShownRecord => {
  const hides = hidingOf(blocks, officer)
  const { individualNumberId, residentCodeId, changedItems, ...items } = fromRow(record)
  const told = { ...items, changedItems: hides.item('changedItems') ? null : changesTold(changedItems, hides.masked) }
  return {
    ...Object.fromEntries(Object.entries(told).map(([item, value]) => [item, hides.item(item) ? null : value])),
    hasIndividualNumber: individualNumberId !== null,
    hasResidentCode: residentCodeId !== null,
    hidden: [...new Set([...hides.masked, ...Object.keys(told).filter(hides.item)])],
    blocked: hides.blocked,
  }
}

/** One item that an event changed, as this officer may see it. */
export type ShownDifference = Difference & {
  /** True: that it changed may be seen, from what to what may not. */
  readonly hidden: boolean
}

/**
 * What a row's event changed, item by item; null where the whereabouts are hidden, for what moved tells where. Of the
 * two numbers it is told whether there was one.
 */
export const shownDifferences = (
  row: ResidentRecord, blocks: readonly StandingBlock[], officer: Officer,
): readonly ShownDifference[] | null => {
  const hides = hidingOf(blocks, officer)
  if (hides.item('changedItems')) return null
  return differencesOf(row).map(({ item, from, to }) => {
    const presence = PRESENCE[item]
    if (presence !== undefined) return { item: presence, from: from !== null, to: to !== null, hidden: false }
    const hidden = hides.item(item)
    return { item, from: hidden ? null : from, to: hidden ? null : to, hidden }
  })
}

const PRESENCE: Readonly<Record<string, string>> = {
  individualNumberId: 'hasIndividualNumber', residentCodeId: 'hasResidentCode',
}

type Hiding = {
  readonly blocked: ShownRecord['blocked']
  readonly masked: ReadonlySet<string>
  readonly item: (item: string) => boolean
}

const hidingOf = (blocks: readonly StandingBlock[], officer: Officer): Hiding => {
  const blocked = hardest(blocks, 'inquiry')
  const masked = new Set(officer.masks.flatMap((mask) => MASKED[mask] ?? []))
  const isOutside = outsideContract(officer)
  return {
    blocked,
    masked,
    item: (item) => masked.has(item) || isOutside(item) || (blocked === 'error' && !TOLD_OF_THE_HIDDEN.has(item)),
  }
}

/** What ties a row to the register, and tells nothing of anybody by itself. */
const TOLD_TO_ANYBODY: readonly string[] = ['personNo', 'sheetNo', 'historyNo', 'status', 'kind', 'householdNo']

/**
 * A contractor's worker sees the items that the contract lists, as the council was told them, and no others; a contract
 * that lists none lets all be seen but the numbers, which nobody is shown here. [告示15号 第10-3(5)ア]
 */
const outsideContract = ({ bond }: Officer): ((item: string) => boolean) => {
  const items = bond?.engagement?.items ?? []
  if (items.length === 0) return () => false
  const listed = CONTRACT_ITEM_IDS.filter((id) => items.includes(id)).flatMap((id) => CONTRACT_ITEMS[id].record)
  const told = new Set<string>([...TOLD_TO_ANYBODY, ...listed])
  return (item) => !told.has(item)
}

/** What an event changed, but for masked items and the ids of numbers: from and to tell as much as the item itself. */
const changesTold = (changed: unknown, masked: ReadonlySet<string>): unknown =>
  Object.fromEntries(Object.entries(changed ?? {})
    .filter(([item]) => !masked.has(item) && !Object.hasOwn(PRESENCE, item)))
