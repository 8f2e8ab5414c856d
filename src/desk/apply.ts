/** Gives a sealed value to the database, and says in our own words what the database objected to. */
import type { ClassifiedFinding } from '../law/finding.ts'
import { FINDING_OF_CONSTRAINT } from './constraints.ts'
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

/** What the database objected to, as a failure of the desk or the finding of a constraint; anything else as it is. */
export const inOurWords = (error: unknown): unknown => {
  if (!(error instanceof DatabaseError)) return error
  const failure = FAILURE_OF_STATE[error.code]
  if (failure !== undefined) return new DeskFailure(failure)
  const finding = FINDING_OF_CONSTRAINT[error.constraint ?? '']
  if (finding !== undefined) return new ConstraintFinding(finding)
  return error.code === UNIQUE_VIOLATION ? new DeskFailure('stale') : error
}
