/** 受理通知は後日でも: an acceptance for a notification that is final, where the approval owed none. [STD 4.1.0.3] */
import type { DirectAct } from '../../frame/act.ts'
import { refused } from '../../frame/decision.ts'
import type { ClassifiedFinding } from '../../law/finding.ts'
import { STD_ACCEPTANCE_LETTER } from '../../law/provision.ts'
import { isAccepted } from '../known.ts'
import { oweLetterFace, type OweLetter } from './face.ts'

/** The first row that the case wrote, of somebody who moved. */
export type CaseFound = {
  readonly row: {
    readonly personNo: number
    readonly historyNo: number
    readonly reason: string
    /** Null where nothing was notified: an ex officio change has a letter of its own. */
    readonly notifiedOn: string | null
    readonly isOwed: boolean
    readonly persons: readonly number[]
  } | null
}

/** Only owes it: the print is weighed like every other. */
export const oweLetter: DirectAct<OweLetter, CaseFound> = {
  ...oweLetterFace,
  basis: [STD_ACCEPTANCE_LETTER],
  road: 'direct',
  step: 'perform',
  ask: () => ({}),
  lookUp: ({ caseId }) => ({ area: 'letters', what: 'case', of: { caseId } }),
  subjects: (_, found) => found?.row?.persons ?? [],
  decide: ({ caseId }, { found: { row }, office }, officer) => {
    if (row === null) return refused([error('not-final')])
    if (!isAccepted(row)) return refused([error('ex-officio')])
    if (row.isOwed) return refused([error('owed-already')])
    const { personNo, historyNo } = row
    const owed = { caseId, personNo, historyNo, by: officer.operatorId, at: office.now }
    return { findings: [], changes: [{ area: 'letters', op: 'owe', row: owed }], followUps: [] }
  },
}

const error = (reason: string): ClassifiedFinding =>
  ({ class: 'error', code: `owe-letter/${reason}`, basis: STD_ACCEPTANCE_LETTER })
