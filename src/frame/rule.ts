/** What a rule is, and how a kind's rules become findings: all of them, never only the first. */
import type { ClassifiedFinding, Finding, FindingClass } from '../law/finding.ts'

/** A named predicate over the input and the facts. It returns the reason it objects, or nothing. */
export type Rule<I, F> = (input: I, facts: F) => Finding | readonly Finding[] | undefined

/** Applies every rule and keeps every finding, in the order of the rules. */
export const weigh = <I, F>(
  rules: readonly Rule<I, F>[], as: FindingClass, input: I, facts: F,
): ClassifiedFinding[] =>
  rules.flatMap((rule) => asList(rule(input, facts))).map((finding) => ({ ...finding, class: as }))

const asList = (found: Finding | readonly Finding[] | undefined): readonly Finding[] =>
  found === undefined ? [] : isMany(found) ? found : [found]

const isMany = (found: Finding | readonly Finding[]): found is readonly Finding[] => Array.isArray(found)
