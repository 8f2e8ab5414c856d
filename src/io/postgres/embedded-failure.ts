/** What can go wrong with the embedded PostgreSQL, each in one sentence that the person at the keyboard can act on. */

import { Refusal } from '../refusal.ts'

/** Which of them it is. */
export type EmbeddedFailureCode =
  | 'unsupported' | 'not-installed' | 'no-account' | 'in-use' | 'not-writable' | 'not-running' | 'initdb-failed'
  | 'start-failed'

/** The embedded PostgreSQL cannot be used as things are. */
export class EmbeddedFailure extends Refusal {
  readonly code: EmbeddedFailureCode
  constructor(code: EmbeddedFailureCode, sentence: string) {
    super(sentence)
    this.code = code
  }
}
