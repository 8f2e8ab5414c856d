/** Predicates over decisions on a subject, for every area whose rules rest on an approval. */
import type { Provision } from '../law/provision.ts'
import { APPROVAL_RULES, type ApprovalKind, type Post } from './approval-kinds.ts'

/** What of a decision its standing hangs on; `assurance.decisions_of(kind, subject)` gives them, first to last. */
export type Decided = {
  readonly post: Post
  readonly verdict: 'approved' | 'refused'
  readonly decidedOn: string
  readonly decidedBy: string
  /** Last day on which it holds; null where it holds until it is ended. */
  readonly validUntil: string | null
  /** From this day on it holds no more. */
  readonly endedOn: string | null
}

/** True where it was given by that day, has not run out and has not been ended. */
export const stands = ({ verdict, decidedOn, validUntil, endedOn }: Decided, day: string): boolean =>
  verdict === 'approved' && decidedOn <= day && (validUntil === null || validUntil >= day)
  && (endedOn === null || endedOn > day)

/** The approvals that hold on a day. */
export const standingApprovals = <D extends Decided>(decided: readonly D[], day: string): readonly D[] =>
  decided.filter((one) => stands(one, day))

/** Posts whose approval is missing on a day, in the order of the law; the approval is whole where there is none. */
export const missingPosts = (kind: ApprovalKind, decided: readonly Decided[], day: string): readonly Post[] =>
  APPROVAL_RULES[kind].posts.filter((post) =>
    !standingApprovals(decided, day).some((approval) => approval.post === post))

/** True where somebody has refused the subject: what is wanted all the same is a new subject. */
export const isRefused = (decided: readonly Decided[]): boolean => decided.some(({ verdict }) => verdict === 'refused')

/** What the council said last of a subject. */
export type KnownDeliberation = {
  readonly deliberationNo: number
  readonly heldOn: string
  readonly said: 'agreed' | 'agreed-with-conditions' | 'not-agreed'
  readonly conditions: string
  readonly minutes: string
}

/** The criteria document in force. */
export type KnownCriteria = { readonly criteriaNo: number; readonly title: string; readonly version: string }

/** What an approval rests on beside who gives it, as of a day. */
export type Ground = {
  readonly criteria: KnownCriteria | null
  readonly deliberation: KnownDeliberation | null
}

/** One thing without which nobody may approve. */
export type Lack = {
  readonly what: 'criteria' | 'deliberation' | 'agreement'
  readonly basis: Provision
}

/** Everything that is missing before a post may approve a subject of this kind, each with its provision. */
export const lacksOf = (kind: ApprovalKind, { criteria, deliberation }: Ground): readonly Lack[] => {
  const rule = APPROVAL_RULES[kind]
  return [
    ...(rule.criteria !== null && criteria === null ? [{ what: 'criteria', basis: rule.basis } as const] : []),
    ...(rule.deliberated && deliberation === null ? [{ what: 'deliberation', basis: rule.basis } as const] : []),
    ...(rule.deliberated && deliberation?.said === 'not-agreed'
      ? [{ what: 'agreement', basis: rule.basis } as const] : []),
  ]
}
