/** Who answers for what: appointments, criteria, meetings, approvals, evidence and the self-check. */

export type Post = 'mayor' | 'chief-security-officer' | 'security-council'
export type ApprovalKind =
  'outsourcing' | 'subcontract' | 'own-media' | 'contractor-media' | 'audit-plan' | 'training-plan'
export type CriteriaSubject = 'own-media' | 'contractor-media' | 'subcontract'
export type Capacity = 'holder' | 'senketsu' | 'daiketsu'
export type Said = 'agreed' | 'agreed-with-conditions' | 'not-agreed'

export type Appointment = {
  readonly appointmentNo: number
  readonly post: Post
  readonly capacity: Capacity
  readonly operatorId: string
  readonly name: string
  readonly provision: string | null
  readonly approvalKinds: readonly ApprovalKind[]
  readonly instrument: string
  readonly validFrom: string
  readonly validUntil: string | null
  readonly endedOn: string | null
  readonly endReason: string | null
  readonly holdsToday: boolean
}

export type CriteriaVersion = {
  readonly criteriaNo: number
  readonly subject: CriteriaSubject
  readonly title: string
  readonly version: string
  readonly document: string
  readonly inForceFrom: string
  readonly endedOn: string | null
  readonly inForceToday: boolean
}

export type Deliberation = {
  readonly deliberationNo: number
  readonly kind: ApprovalKind
  readonly subjectId: string
  readonly title: string | null
  readonly heldOn: string
  readonly said: Said
  readonly conditions: string
  readonly attended: string
  readonly minutes: string
}

export type Decision = {
  readonly approvalId: string
  readonly post: Post
  readonly verdict: 'approved' | 'refused'
  readonly conditions: string
  readonly reason: string
  readonly absence: string | null
  readonly validUntil: string | null
  readonly decidedOn: string
  readonly decidedByName: string
  readonly capacity: Capacity
  readonly provision: string | null
  readonly instrument: string
  readonly criteria: { readonly title: string; readonly version: string } | null
  readonly endedOn: string | null
  readonly endReason: string | null
}

/** `mayDecideAs`: the appointments by which the asking officer may decide, if any. */
export type Subject = {
  readonly kind: ApprovalKind
  readonly subjectId: string
  readonly subject: { readonly title: string; readonly applicant: string; readonly summary: unknown } | null
  readonly applicantName: string | null
  readonly criteria: { readonly title: string; readonly version: string } | null
  readonly deliberation: Pick<Deliberation, 'deliberationNo' | 'heldOn' | 'said' | 'conditions' | 'minutes'> | null
  readonly decisions: readonly Decision[]
  readonly refused: boolean
  readonly missingPosts: readonly Post[]
  readonly lacks: readonly { readonly what: 'criteria' | 'deliberation' | 'agreement'; readonly basis: string }[]
  readonly basis: string
  readonly isOwn: boolean
  readonly mayDecideAs: readonly { readonly post: Post; readonly capacity: Capacity }[]
  readonly mayEnd: readonly Decision[]
}

export type Evidence = {
  readonly evidenceNo: number
  readonly clause: string
  readonly clauseTitle: string
  readonly title: string
  readonly owner: string
  readonly document: string
  readonly datedOn: string
  readonly reviewOn: string | null
  readonly note: string
  readonly applies: boolean
  readonly overdue: boolean
  readonly withdrawnOn: string | null
}

export type DutyState = 'locked' | 'evidence' | 'missing' | 'not-applicable'

export type CheckedDuty = {
  readonly clause: string
  readonly title: string
  readonly state: DutyState
  readonly test?: { readonly file: string; readonly title: string }
  readonly evidence?: readonly Pick<Evidence, 'title' | 'document'>[]
  readonly why?:
    | 'test-not-run'
    | 'test-of-another-build'
    | 'test-not-passed'
    | 'setting-off'
    | 'no-evidence'
    | 'review-overdue'
    | 'no-contract'
    | 'decided-so'
    | 'not-agreed'
}

export type SelfCheck = {
  readonly checkedOn: string
  readonly build: {
    readonly hash: string
    readonly mode: 'demo' | 'production'
    readonly tests: 'passed' | 'not-run' | 'other-build'
  }
  readonly exceptions: readonly (
    'demonstration' | 'checker-may-approve' | 'looks-open' | 'post-vacant' | 'criteria-missing'
  )[]
  readonly duties: readonly CheckedDuty[]
}

type Nothing = Readonly<Record<string, never>>

export type AssuranceViews = {
  appointments: {
    readonly input: Nothing
    readonly answer: { readonly appointments: readonly Appointment[]; readonly vacant: readonly Post[] }
  }
  criteria: {
    readonly input: Nothing
    readonly answer: { readonly criteria: readonly CriteriaVersion[]; readonly missing: readonly CriteriaSubject[] }
  }
  deliberations: {
    readonly input: Nothing
    readonly answer: { readonly deliberations: readonly Deliberation[] }
  }
  'approvals-waiting': {
    readonly input: { readonly decided: boolean }
    readonly answer: { readonly waiting: readonly Subject[] }
  }
  evidence: { readonly input: Nothing; readonly answer: { readonly evidence: readonly Evidence[] } }
  'self-check': { readonly input: Nothing; readonly answer: SelfCheck }
}
