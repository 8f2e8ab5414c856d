/**
 * The law as a table: what is given, what is notified, which findings follow. '!' before a code marks an error;
 * nothing else follows.
 */
export type Example<I, F> = {
  readonly title: string
  readonly given: F
  readonly when: I
  readonly then: readonly string[]
}
