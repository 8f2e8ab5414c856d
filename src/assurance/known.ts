/** What the acts of this area are told by its look-up. */
import type { ApprovalKind, CriteriaSubject, Post } from './approval-kinds.ts'
import type { Decided, Ground } from './approvals.ts'

/** How somebody fills a post: as its holder, by 専決 of a delegate, by 代決 in the holder's absence. */
export const CAPACITIES = ['holder', 'senketsu', 'daiketsu'] as const
export type Capacity = (typeof CAPACITIES)[number]

/** What somebody is appointed to today. */
export type Appointed = {
  readonly appointmentNo: number
  readonly post: Post
  readonly capacity: Capacity
  /** The provision that lets a delegate decide; null of a holder. */
  readonly provision: string | null
  readonly approvalKinds: readonly ApprovalKind[]
}

/** True where the appointment lets its bearer decide on such a subject. */
export const covers = ({ capacity, approvalKinds }: Appointed, kind: ApprovalKind): boolean =>
  capacity === 'holder' || approvalKinds.includes(kind)

/** Who is to be appointed, and who has held the post. */
export type CandidateFound = {
  readonly operator: { readonly name: string; readonly kind: 'staff' | 'contractor'; readonly valid: boolean } | null
  readonly holders: readonly {
    readonly name: string
    readonly validFrom: string
    readonly validUntil: string | null
    readonly endedOn: string | null
  }[]
}

/** The appointment that is to end; null where there is none of that number. */
export type AppointmentFound = {
  readonly appointment: { readonly appointmentNo: number; readonly post: Post; readonly endedOn: string | null } | null
}

/** Every version of a subject's criteria, oldest first. */
export type CriteriaFound = {
  readonly criteria: readonly {
    readonly criteriaNo: number
    readonly subject: CriteriaSubject
    readonly version: string
    readonly inForceFrom: string
    readonly endedOn: string | null
  }[]
}

/** What an approval is about, as its own area tells it; null where there is no such thing to be decided on. */
export type Subject = {
  readonly title: string
  /** Operator who applied for it: never the one who decides. */
  readonly applicant: string
  /** What is decided on, as its area tells it: a text, labels with values, or a list of `{ label, value }`. */
  readonly summary: unknown
}

/** Whatever asks for a subject. */
export type SubjectFound = { readonly subject: Subject | null }

/** Everything a decision rests on. */
export type DecisionFound = Ground & SubjectFound & {
  /** The id the decision will have. */
  readonly approvalId: string
  readonly decisions: readonly Decided[]
  /** What the asking officer is appointed to today. */
  readonly appointments: readonly Appointed[]
}

/** The approval that is to end, and who asks. */
export type ApprovalFound = {
  readonly appointments: readonly Appointed[]
  readonly approval: {
    readonly kind: ApprovalKind
    readonly subjectId: string
    readonly post: Post
    readonly verdict: 'approved' | 'refused'
    readonly endedOn: string | null
  } | null
}

/** One row of the register; null where there is none of that number. */
export type EvidenceFound = {
  readonly evidence: { readonly evidenceNo: number; readonly withdrawnOn: string | null } | null
}
