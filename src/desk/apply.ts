/** Gives a sealed value to the database, and says in our own words what the database objected to. */
import type { ClassifiedFinding } from '../law/finding.ts'
import { STD_APPROVAL, STD_HEAD, STD_NEVER_BLANK, STD_RE_ENTRANT } from '../law/provision.ts'
import type { Desk } from './desk.ts'
import { DeskFailure, FAILURE_OF_STATE } from './errors.ts'
import { DatabaseError } from './ports.ts'
import type { Sealed } from './seal-decision.ts'

/** A constraint refused what the stamps could not see; it is a finding like any other. */
export class ConstraintFinding extends Error {
  readonly finding: ClassifiedFinding

  constructor(finding: ClassifiedFinding) {
    super(finding.code)
    this.finding = finding
  }
}

/** Constraints carry the finding's name. */
export const FINDING_OF_CONSTRAINT: Readonly<Record<string, ClassifiedFinding>> = {
  'number-in-use': { class: 'error', code: 'record/number-in-use', basis: STD_RE_ENTRANT },
  'code-in-use': { class: 'error', code: 'record/code-in-use', basis: STD_RE_ENTRANT },
  'second-head': { class: 'error', code: 'record/second-head', basis: STD_HEAD },
  'japanese-items': { class: 'error', code: 'record/blank-item', basis: STD_NEVER_BLANK },
  'foreign-items': { class: 'error', code: 'record/blank-item', basis: STD_NEVER_BLANK },
  'resident-code-missing': { class: 'error', code: 'record/blank-item', basis: STD_NEVER_BLANK },
  'head-relationship': { class: 'error', code: 'record/head-relationship', basis: STD_HEAD },
  'self-check': { class: 'error', code: 'check/own-entry', basis: STD_APPROVAL },
  'self-approval': { class: 'error', code: 'approve/own-entry', basis: STD_APPROVAL },
}

/** @returns what the caller is told. @throws DeskFailure (stale, log-closed, …) or ConstraintFinding. */
export const apply = async (desk: Desk, sealed: Sealed): Promise<Readonly<Record<string, unknown>>> => {
  try {
    const [row] = await desk.db.query<{ answer: Readonly<Record<string, unknown>> }>(
      'select record.apply($1, $2) as answer', [JSON.stringify(sealed.rows), sealed.canonical],
    )
    return row?.answer ?? {}
  } catch (error) {
    throw inOurWords(error)
  }
}

/** One log entry by its own statement: what was refused, denied or tried. */
export const note = async (desk: Desk, canonical: Uint8Array): Promise<void> => {
  await desk.db.query('select oplog.note($1)', [canonical])
}

/** A duplicate history number means that another change of the same person was written first. */
const UNIQUE_VIOLATION = '23505'

export const inOurWords = (error: unknown): unknown => {
  if (!(error instanceof DatabaseError)) return error
  const failure = FAILURE_OF_STATE[error.code]
  if (failure !== undefined) return new DeskFailure(failure)
  const finding = FINDING_OF_CONSTRAINT[error.constraint ?? '']
  if (finding !== undefined) return new ConstraintFinding(finding)
  return error.code === UNIQUE_VIOLATION ? new DeskFailure('stale') : error
}
