/** From what an officer types to an application: the conditions of a list, and all that goes with them. */
import { RESIDENT_COLUMNS } from '../../../src/media/resident-list/face.ts'
import type { Typed } from '../../parts/ActDialog/ActDialog.tsx'
import { ticksOf } from '../../parts/ActDialog/ActDialog.tsx'

/** Headings of the closed list, by key. */
export const COLUMN_TITLES: Readonly<Record<string, string>> = Object.fromEntries(
  RESIDENT_COLUMNS.map(({ key, title }) => [key, title]),
)

const numberOf = (text = ''): number | null => (text.trim() === '' ? null : Number(text.normalize('NFKC')))
const chosen = (text = 'any'): string | null => (text === 'any' ? null : text)

/** Conditions of the list of residents; what is left blank asks nothing. */
export const selectionOf = (typed: Typed): Readonly<Record<string, unknown>> => {
  const [from, until] = [numberOf(typed['ageFrom']), numberOf(typed['ageUntil'])]
  return {
    ages: from === null && until === null ? null : { from, until, on: typed['ageOn'] ?? '' },
    sex: chosen(typed['sex']),
    kind: chosen(typed['residentKind']),
    townBlocks: (typed['townBlocks'] ?? '').normalize('NFKC').split(/[\s、,]+/).filter((code) => code !== ''),
    residentSince: (typed['residentSince'] ?? '') === '' ? null : typed['residentSince'],
    headsOnly: typed['heads'] === 'heads',
    withPlannedMoveOut: true,
  }
}

/** What both kinds of application have in common. */
export const circumstancesOf = (typed: Typed): Readonly<Record<string, unknown>> => {
  const contractId = typed['contract'] ?? ''
  return {
    act: typed['act'],
    protection: typed['protection'],
    keyId: typed['keyId'],
    destination: typed['destination'],
    medium: typed['medium'],
    carrier: contractId === '' ? 'staff' : 'contractor',
    carriedBy: typed['carriedBy'],
    contractId: contractId === '' ? null : contractId,
    comesBack: typed['comesBack'] !== 'stays',
    reason: typed['reason'],
    conditions: typed['conditions'] ?? '',
    dueOn: typed['dueOn'],
  }
}

/** A list of residents, applied for. */
export const listApplication = (typed: Typed): Readonly<Record<string, unknown>> => ({
  ...circumstancesOf(typed),
  kind: 'resident-list',
  selection: selectionOf(typed),
  columns: ticksOf(typed['columns'] ?? ''),
  legalGround: null,
})

/** Of the migration output up to a day. */
export const migrationSelection = (typed: Typed): Readonly<Record<string, unknown>> => ({
  processedUntil: typed['processedUntil'] ?? '',
})

/** The migration output, applied for. */
export const migrationApplication = (typed: Typed): Readonly<Record<string, unknown>> => ({
  ...circumstancesOf(typed),
  kind: 'migration-output',
  selection: migrationSelection(typed),
  columns: ticksOf(typed['numbers'] ?? ''),
  legalGround: (typed['ground'] ?? '').trim() || null,
})
