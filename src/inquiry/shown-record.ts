/**
 * What of a record an officer may see: masks over the four maskable items, and over where a protected person is. [STD
 * 10.4, 3.1]
 */
import type { Officer } from '../frame/officer.ts'
import { fromRow } from '../frame/key-case.ts'
import type { BlockProcess, StandingBlock } from '../frame/question.ts'

/** A stored row with the blocks that stand upon its person and household. */
export type StoredRow = {
  readonly record: Readonly<Record<string, unknown>>
  readonly blocks: readonly StandingBlock[]
}

export type ShownRecord = Readonly<Record<string, unknown>> & {
  /** Items an officer's mask, or a block, has taken away. */
  readonly hidden: readonly string[]
  readonly blocked: 'error' | 'alert' | 'none'
}

/** Items behind each of the four masks; numbers never leave a record at all. */
const MASKED: Readonly<Record<string, readonly string[]>> = {
  familyRegister: ['registeredDomicile', 'familyRegisterHead'],
  residenceStatus: [
    'foreignCategory',
    'statusOfResidence',
    'periodOfStay',
    'periodExpiresOn',
    'residenceCardNo',
    'sprCertificateNo',
  ],
  individualNumber: ['individualNumberId'],
  residentCode: ['residentCodeId'],
}

/** Everything from which it could be read where a protected person is, was or is going. */
const WHEREABOUTS = [
  'oazaAza',
  'townBlockCode',
  'lot',
  'katagaki',
  'postalCode',
  'addressCode',
  'previousAddress',
  'previousAddressCode',
  'previousPostalCode',
  'lastRegisteredAddress',
  'plannedDestination',
  'plannedDestinationCode',
  'confirmedDestination',
  'confirmedDestinationCode',
  'householdNo',
  'headName',
  'registeredDomicile',
  'familyRegisterHead',
  'cautionNote',
  'remark',
  'inputPlace',
  'changedItems',
  'moveInNotifiedOn',
] as const

const LEVELS = ['none', 'alert', 'error'] as const

/** The hardest level any block sets for a process. */
export const hardest = (blocks: readonly StandingBlock[], process: BlockProcess): 'error' | 'alert' | 'none' =>
  LEVELS[Math.max(0, ...blocks.map(({ levels }) => LEVELS.indexOf(levels[process])))] ?? 'none'

/** The record as this officer may see it. Blocks say that they stand, never why. */
export const shownRecord = ({ record, blocks }: StoredRow, officer: Officer): ShownRecord => {
  const blocked = hardest(blocks, 'inquiry')
  const hidden = new Set<string>([
    ...officer.masks.flatMap((mask) => MASKED[mask] ?? []),
    ...(blocked === 'error' ? WHEREABOUTS : []),
  ])
  const { individualNumberId, residentCodeId, ...items } = fromRow(record)
  const seen = Object.fromEntries(Object.entries(items).map(([item, value]) => [item, hidden.has(item) ? null : value]))
  return {
    ...seen,
    hasIndividualNumber: individualNumberId !== null,
    hasResidentCode: residentCodeId !== null,
    hidden: [...hidden],
    blocked,
  }
}
