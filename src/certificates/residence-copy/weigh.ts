/** Every reason against a copy and every care it wants, all at once. */
import type { Rule } from '../../frame/rule.ts'
import type { ClassifiedFinding } from '../../law/finding.ts'
import { characterFaults, overflowCares } from '../every-certificate/draft.ts'
import { issueRules } from '../every-certificate/issue-rules.ts'
import { weighPaper } from '../every-certificate/weigh.ts'
import type { ResidenceCopyFacts } from './facts.ts'
import type { ResidenceCopyRequest } from './request.ts'
import { requestErrors } from './rules.ts'
import { draftSheets } from './sheets.ts'

type CopyRule = Rule<ResidenceCopyRequest, ResidenceCopyFacts>

const characters: CopyRule = (request, facts) =>
  characterFaults(draftSheets(request, facts), request.members, facts)
const alerts: readonly CopyRule[] = [(request, facts) =>
  overflowCares(draftSheets(request, facts), request.members, facts)]

/** For a request that is only recorded: everything that can be said without a printer. */
export const weighRequest = (
  request: ResidenceCopyRequest, facts: ResidenceCopyFacts,
): readonly ClassifiedFinding[] => weighPaper({ errors: [...requestErrors, characters], alerts }, request, facts)

/** For an issue. */
export const weigh = (request: ResidenceCopyRequest, facts: ResidenceCopyFacts): readonly ClassifiedFinding[] =>
  weighPaper({ errors: [...requestErrors, ...issueRules, characters], alerts }, request, facts)
