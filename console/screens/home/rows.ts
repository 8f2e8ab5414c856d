/** Which rows of the home list stand at which step, and whose turn they are. */
import type { CaseRow, CaseState, StepName } from '../../ask/shapes/roads.ts'
import { say } from '../../messages/say.ts'

const STEP_OF: Readonly<Partial<Record<CaseState, StepName>>> = {
  received: 'received',
  returned: 'entering',
  provisional: 'checking',
  checked: 'approving',
  requested: 'handing',
  issued: 'handing',
  // An approved move-out that owes its certificate.
  final: 'handing',
  parked: 'parked',
}

/** A received case that somebody holds is being entered. */
export const stepOf = ({ state, holder }: Pick<CaseRow, 'state' | 'holder'>): StepName | undefined =>
  state === 'received' && holder !== null ? 'entering' : STEP_OF[state]

export const isAt = (row: CaseRow, step: StepName | null): boolean => step === null || stepOf(row) === step

export type Turn = 'mine' | 'open' | 'others'
export type TurnOf = (row: CaseRow) => Turn

/** The step and the id a case of each state waits for. */
const nextGrant = ({ state, kind, review }: CaseRow): readonly [string, string] | undefined => {
  if (review) return ['check', 'open-review']
  const isCopy = kind === 'residence-copy'
  switch (state) {
    case 'received':
      return isCopy ? ['issue', kind] : ['enter', kind]
    case 'returned':
      return ['enter', kind]
    case 'provisional':
      return ['check', 'check']
    case 'checked':
      return ['approve', 'approve']
    case 'final':
      return ['issue', 'moving-out-certificate']
    case 'requested':
      return ['issue', kind]
    case 'issued':
      return ['hand-over', 'hand-over']
    default:
      return undefined
  }
}

/**
 * Whose turn a case is: mine, if I hold it or it came back to me; open, if its next step is one I may take and nobody
 * has it; else another's. What I entered, I neither check nor approve.
 */
export const turnsFor =
  (operatorId: string, mayTake: (step: string, id: string) => boolean): TurnOf =>
  (row) => {
    if (row.mine) return 'mine'
    const next = nextGrant(row)
    const isAtPost = row.post !== null && !row.review
    if (next === undefined || isAtPost || row.holder !== null || !mayTake(...next)) return 'others'
    const isOwnWork = row.enteredBy === operatorId && (next[0] === 'check' || next[0] === 'approve')
    return isOwnWork ? 'others' : 'open'
  }

const RANK: Readonly<Record<Turn, number>> = { mine: 0, open: 1, others: 2 }

/** My turn first, then what anybody may take; within each, who waits longest. */
export const inTurn = (rows: readonly CaseRow[], turnOf: TurnOf): readonly CaseRow[] =>
  rows.toSorted((a, b) => RANK[turnOf(a)] - RANK[turnOf(b)] || b.waitingMinutes - a.waitingMinutes)

/** The next row I can go on with, going round at the end. */
export const nextInTurnAfter = (
  rows: readonly CaseRow[],
  selected: string | null,
  turnOf: TurnOf,
): CaseRow | undefined => {
  const at = rows.findIndex(({ caseId }) => caseId === selected)
  return [...rows.slice(at + 1), ...rows.slice(0, at + 1)].find((row) => turnOf(row) !== 'others')
}

export const waited = (minutes: number): string =>
  minutes < 60 ? say.home.minutes(minutes) : say.home.hours(Math.floor(minutes / 60), minutes % 60)
