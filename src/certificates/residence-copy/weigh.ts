/** Every reason against a copy and every care it wants, all at once. */
import { weigh as gather } from '../../frame/rule.ts'
import type { ClassifiedFinding } from '../../law/finding.ts'
import type { ResidenceCopyFacts } from './facts.ts'
import { characters, overflow } from './paper-rules.ts'
import type { ResidenceCopyRequest } from './request.ts'
import { caredForByBlock, issueErrors, requestErrors, stoppedByBlock } from './rules.ts'

const alerts = [caredForByBlock, overflow]

/** Where a block stops it, that is all there is to say: any other reason would tell who lives in which household. */
export const stopped = (
  request: ResidenceCopyRequest, facts: ResidenceCopyFacts,
): readonly ClassifiedFinding[] => gather([stoppedByBlock], 'error', request, facts)

const unlessStopped = (
  found: readonly ClassifiedFinding[], others: () => readonly ClassifiedFinding[],
): readonly ClassifiedFinding[] => found.length > 0 ? found : others()

/** For a request that is only recorded: everything that can be said without a printer. */
export const weighRequest = (
  request: ResidenceCopyRequest, facts: ResidenceCopyFacts,
): readonly ClassifiedFinding[] => unlessStopped(stopped(request, facts), () => [
  ...gather([...requestErrors, characters], 'error', request, facts),
  ...gather(alerts, 'alert', request, facts),
])

/** For an issue: errors first; the paper is looked through even where the request is faulty. */
export const weigh = (
  request: ResidenceCopyRequest, facts: ResidenceCopyFacts,
): readonly ClassifiedFinding[] => unlessStopped(stopped(request, facts), () => [
  ...gather([...requestErrors, ...issueErrors, characters], 'error', request, facts),
  ...gather(alerts, 'alert', request, facts),
])
