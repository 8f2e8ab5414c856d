/** 即時審査: staff opens one thing of a contractor's at a time, sees the paper itself, and says whether it passes. */
import { z } from 'zod'
import {
  cannotOpen, noReason, notOpened, REVIEW_AT_ONCE, ReviewFound, reviewLookUp, verdictWrite, type WaitingReview,
} from '../outsourcing/review.ts'
import { caseStep, type ListedAct } from './case-step.ts'
import type { Desk, Order } from './desk.ts'
import { keptFile } from './kept-file.ts'

const OpenReview = z.strictObject({
  caseId: z.uuid(),
  /** The copy; left out, the case's newest entry is opened. */
  issueId: z.uuid().optional(),
})

const opening = caseStep<z.infer<typeof OpenReview>>({
  id: 'open-review',
  title: '審査の開始',
  basis: [REVIEW_AT_ONCE],
  step: 'check',
  schema: OpenReview,
  caseOf: ({ caseId }) => caseId,
  lookUp: reviewLookUp,
  decide: (_, facts, officer) => {
    const found = ReviewFound.parse(facts.found)
    const findings = cannotOpen(found)
    if (findings.length > 0 || found.review === null) return { findings }
    const { reviewId, kind } = found.review
    const row = { reviewId, by: officer.operatorId }
    return {
      ...aboutPaper(found.review),
      writes: [{ area: 'outsourcing', op: 'open-review', row }],
      answer: { reviewId, kind },
      detail: { kind },
    }
  },
})

/** Who can be read from the paper, for the log. */
const aboutPaper = ({ persons, numberShown }: WaitingReview) => ({ persons, numberShown })

const ReviewPrintOut = z.strictObject({
  caseId: z.uuid(),
  issueId: z.uuid(),
  verdict: z.enum(['passed', 'returned']),
  reason: z.string().min(1).max(400).regex(/^[^\p{Cc}\p{Cs}]+$/u).optional(),
})

const deciding = caseStep<z.infer<typeof ReviewPrintOut>>({
  id: 'review-print-out',
  title: '委託の帳票の審査',
  basis: [REVIEW_AT_ONCE],
  step: 'check',
  schema: ReviewPrintOut,
  caseOf: ({ caseId }) => caseId,
  lookUp: reviewLookUp,
  decide: ({ verdict, reason }, facts, officer) => {
    const found = ReviewFound.parse(facts.found)
    const findings = [...notOpened(found, officer), ...noReason(verdict, reason)]
    if (findings.length > 0 || found.review === null) return { findings }
    const comesOut = found.review.held && verdict === 'passed'
    return {
      ...(comesOut ? aboutPaper(found.review) : {}),
      writes: verdictWrite(found.review, officer, verdict, reason),
      answer: { verdict, comesOut },
      detail: { verdict, comesOut },
    }
  },
})

/** Of a copy the paper itself is answered, as base64: what is reviewed is what will be handed over. */
export const openReview: ListedAct = {
  ...opening,
  run: (desk, order) => withPaper(desk, order, opening, () => true),
}

/** A paper that the worker was not given comes out here, once it has passed. */
export const reviewPrintOut: ListedAct = {
  ...deciding,
  run: (desk, order) => withPaper(desk, order, deciding, ({ comesOut }) => comesOut === true),
}

const Copy = z.object({ issueId: z.uuid().optional() })

/** Each time a paper leaves is a step of its own: no key repeats one. */
const withPaper = async (
  desk: Desk, order: Order, act: ListedAct, isShown: (answer: Readonly<Record<string, unknown>>) => boolean,
) => {
  const outcome = await act.run(desk, { ...order, key: undefined })
  if (outcome.outcome === 'refused' || !isShown(outcome.answer)) return outcome
  const { issueId } = Copy.parse(order.input)
  if (issueId === undefined) return outcome
  const bytes = await keptFile(desk, issueId)
  return { ...outcome, answer: { ...outcome.answer, file: Buffer.from(bytes).toString('base64') } }
}
