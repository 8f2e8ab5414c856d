/** Operational failures of the roads: one closed union of codes, so that the door's switch over them is exhaustive. */

/** `held`: another officer has the case. `permit-lost`: a right ended between question and write. */
export type FailureCode =
  | 'not-signed-in' | 'session-locked' | 'denied' | 'not-found' | 'stale' | 'held' | 'other-body'
  | 'log-closed' | 'permit-lost' | 'clock-away' | 'bad-input' | 'too-large'

/** Something the office cannot do just now; its words are the door's, never the database's. */
export class DeskFailure extends Error {
  readonly code: FailureCode
  /** What the words need: the holder's name and counter, paths of wrong input. Never a resident's data. */
  readonly about: Readonly<Record<string, unknown>>

  constructor(code: FailureCode, about: Readonly<Record<string, unknown>> = {}) {
    super(code)
    this.name = 'DeskFailure'
    this.code = code
    this.about = about
  }
}

/** SQLSTATEs raised by our own functions, and the failure each one is. */
export const FAILURE_OF_STATE: Readonly<Record<string, FailureCode>> = {
  DA001: 'other-body',
  DA002: 'stale',
  DA003: 'log-closed',
  DA004: 'permit-lost',
  DA005: 'clock-away',
}
