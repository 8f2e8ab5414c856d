/** 会計の締め: the money of a counter's day against the numbers given out there; every number accounted for. */
import type { DirectAct } from '../../frame/act.ts'
import { refused } from '../../frame/decision.ts'
import type { ClassifiedFinding } from '../../law/finding.ts'
import { STD_ISSUE_HISTORY, STD_ISSUE_NO } from '../../law/provision.ts'
import type { CivilDay } from '../../law/calendar.ts'
import { closeCashFace, type CloseCash } from './face.ts'

/** A counter's day as the area adds it up. */
export type CashFound = {
  readonly day: string
  readonly place: string
  readonly copies: number
  readonly yenDue: number
  /** First and last number of each device, and whether there is a copy for each number between them. */
  readonly serials: readonly { readonly terminalNo: string; readonly printerNo: string; readonly whole: boolean }[]
  readonly closed: unknown
}

/** Closes the officer's own counter; after it no number of that day is given out there. */
export const closeCash: DirectAct<CloseCash, CashFound> = {
  ...closeCashFace,
  basis: [STD_ISSUE_HISTORY, STD_ISSUE_NO],
  road: 'direct',
  step: 'hand-over',
  ask: () => ({}),
  lookUp: ({ day }) => ({ area: 'certificate', what: 'cash', of: { day } }),
  decide: (input, { found, office }, officer) => {
    const findings = objections(input, found, office.today)
    if (findings.length > 0) return refused(findings)
    const row = {
      ...input, place: officer.place, yenDue: found.yenDue, copies: found.copies,
      operator: officer.operatorId, at: office.now,
    }
    return { findings: [], changes: [{ area: 'certificate', op: 'close-cash', row }], followUps: [] }
  },
}

const objections = (input: CloseCash, found: CashFound, today: CivilDay): readonly ClassifiedFinding[] => {
  const isExplained = input.yenCounted === found.yenDue || input.note !== null
  const faults = [
    ...(input.day > today ? [{ code: 'close-cash/day-to-come', field: 'day' }] : []),
    ...(found.closed === null ? [] : [{ code: 'close-cash/closed-already', field: 'day' }]),
    ...(found.serials.every(({ whole }) => whole) ? [] : [{ code: 'close-cash/number-missing', field: 'day' }]),
    ...(isExplained ? [] : [{ code: 'close-cash/difference', field: 'yenCounted' }]),
  ]
  return faults.map((fault) => ({ class: 'error', basis: STD_ISSUE_HISTORY, ...fault }))
}
