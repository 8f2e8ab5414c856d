/** What the area knows of one notice, for the acts upon it. */
import type { LookUp, Write } from '../frame/act.ts'
import type { Decision } from '../frame/decision.ts'
import type { ClassifiedFinding } from '../law/finding.ts'
import { SENDING } from './provisions.ts'

/** One outgoing notice as it stands. */
export type KnownMessage = {
  readonly personNo: number
  readonly state: 'waiting' | 'sent' | 'accepted' | 'failed'
  readonly kind: string
  /** False where an officer named a municipality that the directory does not have. */
  readonly knowsOffice: boolean
}

/** The question to the area. */
export const lookUpMessage = (of: { readonly messageNo: number; readonly toCode?: string | null }): LookUp =>
  ({ area: 'exchange', what: 'message', of })

/** A refusal by one code, on a field where it is one's fault. */
export const against = (code: string, field?: string): ClassifiedFinding =>
  ({ class: 'error', code, basis: SENDING, ...(field === undefined ? {} : { field }) })

/** Nothing but the row of the area's writer. */
export const wrote = (op: string, row: Write['row']): Decision<Write> =>
  ({ findings: [], changes: [{ area: 'exchange', op, row }], followUps: [] })
