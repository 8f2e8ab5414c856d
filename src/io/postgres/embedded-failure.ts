/** What can go wrong with the embedded PostgreSQL, each in one sentence that the person at the keyboard can act on. */

export type EmbeddedFailureCode =
  | 'unsupported' | 'not-installed' | 'no-account' | 'in-use' | 'not-running' | 'initdb-failed' | 'start-failed'

export class EmbeddedFailure extends Error {
  readonly code: EmbeddedFailureCode
  constructor(code: EmbeddedFailureCode, sentence: string) {
    super(sentence)
    this.name = 'EmbeddedFailure'
    this.code = code
  }
}
