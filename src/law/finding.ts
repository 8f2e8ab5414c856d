/** What a finding is: one reason against an act, or one care to take. */
import type { Provision } from './provision.ts'

/** One reason, in words an officer can say across the counter; the words live beside the kind, keyed by code. */
export type Finding = {
  /** `<kind>/<reason>`, the key into the kind's words: 'event/late'. */
  readonly code: string
  readonly basis: Provision
  /** Path of the item the finding is about, as in the input: 'movers.0.birthDate'. */
  readonly field?: string
  /** Values the words have slots for: { lastDay: '2026-04-15' }. Never personal data: codes are logged. */
  readonly values?: Readonly<Record<string, string | number>>
  /** True for an error that leaves 仮登録 open and bars 本登録 alone: a character nobody could read yet. */
  readonly finalOnly?: boolean
}

/** An error (エラー) blocks the final entry until its cause is gone; an alert (アラート) is confirmed. [STD 11.1] */
export type FindingClass = 'error' | 'alert'

/** A finding with what it does to the final entry. */
export type ClassifiedFinding = Finding & { readonly class: FindingClass }
