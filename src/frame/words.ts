/** How the sentences of findings are kept: one for the reason, one for what to do, keyed by code. */
import type { ClassifiedFinding, FindingClass } from '../law/finding.ts'
import { citation } from '../law/provision.ts'

/** Sentences by finding code, in the officer's language. */
export type Words = Readonly<Record<string, {
  /** The reason, as it can be said across the counter. `{lastDay}` takes a value of the finding. */
  readonly says: string
  /** What to do about it. */
  readonly remedy: string
  /** The minimum catalogue's number, where it has one: A101. */
  readonly number?: string
}>>

/** A finding as a screen shows it. */
export type SpokenFinding = {
  readonly class: FindingClass
  readonly code: string
  readonly field: string | null
  readonly basis: string
  readonly says: string
  readonly remedy: string
  readonly number: string | null
  readonly finalOnly: boolean
}

/** Puts a finding into words. A code without words is shown by its code: a test sees to it that there is none. */
export const speak = (finding: ClassifiedFinding, words: Words): SpokenFinding => {
  const known = words[finding.code]
  return {
    class: finding.class,
    code: finding.code,
    field: finding.field ?? null,
    basis: citation(finding.basis),
    says: fill(known?.says ?? finding.code, finding.values),
    remedy: fill(known?.remedy ?? '', finding.values),
    number: known?.number ?? null,
    finalOnly: finding.finalOnly ?? false,
  }
}

const fill = (sentence: string, values: ClassifiedFinding['values'] = {}): string =>
  sentence.replace(/\{(\w+)\}/g, (slot, name: string) => String(values[name] ?? slot))
