/** 即時審査: what staff must have done before anything of a contractor's worker takes effect. [告示15号 第10-3] */
import { z } from 'zod'
import type { LookUp, Write } from '../frame/act.ts'
import type { Officer } from '../frame/officer.ts'
import type { StandingBlock } from '../frame/question.ts'
import type { ClassifiedFinding } from '../law/finding.ts'
import type { Provision } from '../law/provision.ts'

/** Staff examines at once what the contractor has entered or printed, and hands over itself. */
export const REVIEW_AT_ONCE: Provision = { law: '告示15号', at: '第10-3(11)' }

const Waiting = z.object({
  reviewId: z.uuid(),
  kind: z.enum(['entry', 'print']),
  issueId: z.uuid().nullable(),
  verdict: z.enum(['passed', 'returned', 'dropped']).nullable(),
  /** The worker was given no bytes of it. */
  held: z.boolean(),
  openedBy: z.string().nullable(),
  openElsewhere: z.boolean(),
  persons: z.array(z.number()),
  /** The paper bears a number. */
  numberShown: z.boolean(),
  blocks: z.array(z.custom<StandingBlock>()),
})

/** What the area answers: the review of a case's newest draft, or of one copy. */
export const ReviewFound = z.object({
  /** A contractor's worker entered the case. */
  byContractor: z.boolean(),
  review: Waiting.nullable(),
})
export type ReviewFound = z.infer<typeof ReviewFound>
export type WaitingReview = z.infer<typeof Waiting>

/** Asks for it; of the case's newest draft where no copy is named. */
export const reviewLookUp = ({ caseId, issueId }: {
  readonly caseId: string; readonly issueId?: string | undefined
}): LookUp => ({ area: 'outsourcing', what: 'review', of: { caseId, issueId: issueId ?? null } })

const fault = (code: string, field?: string): ClassifiedFinding =>
  ({ class: 'error', code: `review/${code}`, basis: REVIEW_AT_ONCE, ...(field === undefined ? {} : { field }) })

/** Why a review cannot be opened. */
export const cannotOpen = ({ review }: ReviewFound): readonly ClassifiedFinding[] => {
  if (review === null || review.verdict !== null) return [fault('nothing-waiting', 'caseId')]
  return [
    ...(review.openElsewhere ? [fault('open-elsewhere', 'caseId')] : []),
    ...(review.blocks.some(({ levels }) => levels.certificate === 'error') ? [fault('blocked', 'caseId')] : []),
  ]
}

/** The verdict is for whoever has the review open: nobody decides on what they have not looked at. */
export const notOpened = ({ review }: ReviewFound, { operatorId }: Officer): readonly ClassifiedFinding[] => {
  if (review === null || review.verdict !== null) return [fault('nothing-waiting', 'caseId')]
  return review.openedBy === operatorId ? [] : [fault('not-opened', 'caseId')]
}

/** What the verdict on an entry of a contractor's worker needs; nothing of an entry by staff. */
export const entryNotOpened = (found: ReviewFound, officer: Officer): readonly ClassifiedFinding[] =>
  found.byContractor ? notOpened(found, officer) : []

/** A paper sent back says why. */
export const noReason = (verdict: string, reason: string | undefined): readonly ClassifiedFinding[] =>
  verdict === 'returned' && reason === undefined ? [fault('no-reason', 'reason')] : []

/** Cases of contractors are approved one at a time: never many at one press. */
export const notOneByOne = (caseId: string, atPosts: readonly string[]): readonly ClassifiedFinding[] =>
  atPosts.length > 1 && atPosts.includes(caseId) ? [fault('one-by-one')] : []

/** The write that makes something wait for a review; none of staff. `of` is the entry's case, or a copy of it. */
export const waitWrite = (
  { bond, operatorId }: Officer,
  of: { readonly reviewId: string; readonly caseId: string; readonly issueId?: string; readonly held?: boolean },
): readonly Write[] => {
  if (bond === undefined || bond.contractId === null) return []
  const { reviewId, caseId, issueId = null, held = false } = of
  const row = {
    reviewId, caseId, issueId, held, kind: issueId === null ? 'entry' : 'print',
    contractId: bond.contractId, postNo: bond.postNo, worker: operatorId,
  }
  return [{ area: 'outsourcing', op: 'make-review', row }]
}

/** The write of a verdict. */
export const verdictWrite = (
  { reviewId }: WaitingReview, { operatorId }: Officer, verdict: 'passed' | 'returned', reason?: string,
): readonly Write[] => [{
  area: 'outsourcing', op: 'end-review', row: { reviewId, by: operatorId, verdict, reason: reason ?? null },
}]

/** The same of an entry; none where staff had entered it. */
export const entryVerdict = (
  { byContractor, review }: ReviewFound, officer: Officer, verdict: 'passed' | 'returned',
): readonly Write[] => byContractor && review !== null ? verdictWrite(review, officer, verdict) : []

/** Papers that no contractor holds, whatever stands on them: they bear both numbers of everybody. [令23条2項] */
const NEVER_AT_A_POST: readonly string[] = ['moving-out-certificate', 'quasi-moving-out-certificate']

/** True where a paper started at a post comes out only where staff reviews it, and the worker is given no bytes. */
export const comesOutAtReview = (
  { kind }: Pick<Officer, 'kind'>, documentId: string, numbers: readonly string[],
): boolean => kind === 'contractor' && (numbers.length > 0 || NEVER_AT_A_POST.includes(documentId))
