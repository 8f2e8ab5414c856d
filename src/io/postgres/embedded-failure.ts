/** What can go wrong with the embedded PostgreSQL, each in one sentence that the person at the keyboard can act on. */

import { Refusal } from '../refusal.ts'

export type EmbeddedFailureCode =
  | 'unsupported' | 'not-installed' | 'no-account' | 'in-use' | 'not-writable' | 'not-running' | 'initdb-failed' | 'start-failed'

export class EmbeddedFailure extends Refusal {
  readonly code: EmbeddedFailureCode
  constructor(code: EmbeddedFailureCode, sentence: string) {
    super(sentence)
    this.code = code
  }
}
