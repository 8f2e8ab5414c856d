/** Every reason against a paper and every care it wants, all at once; what stops it is all there is to say. */
import { weigh as gather, type Rule } from '../../frame/rule.ts'
import type { ClassifiedFinding } from '../../law/finding.ts'
import { caredForByBlock, stoppedByBlock } from './issue-rules.ts'
import type { EveryFacts } from './settings.ts'

/** Where a block stops it, that is all there is to say: any other reason would tell who lives in which household. */
export const stopped = (request: unknown, facts: EveryFacts): readonly ClassifiedFinding[] =>
  gather([stoppedByBlock], 'error', request, facts)

/** The rules of one kind of paper. */
export type PaperRules<R, F> = { readonly errors: readonly Rule<R, F>[]; readonly alerts: readonly Rule<R, F>[] }

/** Errors first; the paper is looked through even where the request is faulty. */
export const weighPaper = <R, F extends EveryFacts>(
  { errors, alerts }: PaperRules<R, F>, request: R, facts: F,
): readonly ClassifiedFinding[] => {
  const found = stopped(request, facts)
  if (found.length > 0) return found
  return [
    ...gather(errors, 'error', request, facts),
    ...gather([caredForByBlock, ...alerts], 'alert', request, facts),
  ]
}
