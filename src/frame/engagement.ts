/** What binds a contractor's worker: the contract, and every fact about it that the gate asks for. */
import type { CivilDay } from '../law/calendar.ts'
import type { HouseholdNo, PersonNo } from '../record/resident.ts'

/** From a day up to and including another; null has no end. */
export type Term = { readonly from: CivilDay; readonly until: CivilDay | null }

/** What is worked at a post: the three of the ward's council paper. */
export const POST_FUNCTIONS = ['event-entry', 'copies', 'seal-registration'] as const
export type PostFunction = (typeof POST_FUNCTIONS)[number]

/** A subcontract between the worker and the contract. */
export type Tier = {
  readonly subcontractId: string
  readonly term: Term
  readonly endedOn: CivilDay | null
  /** Posts of the municipality that have approved it. */
  readonly approvedBy: readonly string[]
  readonly explained: readonly Term[]
}

/** A seat at a designated place. */
export type EngagedPost = {
  readonly postNo: number
  readonly title: string
  readonly functions: readonly PostFunction[]
  readonly endedOn: CivilDay | null
  /** Term of the designated place. */
  readonly place: Term
  readonly placeEndedOn: CivilDay | null
}

/** A case that staff has handed to the post, and whom it concerns. */
export type HandedCase = {
  readonly caseId: string
  readonly persons: readonly PersonNo[]
  readonly households: readonly HouseholdNo[]
}

/** The newest version of a contract, as one person at one terminal stands to it. */
export type Engagement = {
  readonly contractId: string
  readonly number: string
  readonly title: string
  readonly contractor: string
  readonly role: 'worker' | 'on-site-manager' | 'security-officer'
  /** Moves with everything below; the write compares it. */
  readonly revision: number
  readonly contract: Term
  readonly closedOn: CivilDay | null
  /** Items of the record that the contract lets a worker handle. */
  readonly items: readonly string[]
  /** The outsourcing is approved today. */
  readonly approved: boolean
  readonly explained: readonly Term[]
  readonly onSiteManagers: readonly Term[]
  readonly securityOfficers: readonly Term[]
  /** Terms of this person as an officer of the contractor. */
  readonly own: readonly Term[]
  readonly worker: {
    readonly workerId: string
    readonly term: Term
    readonly endedOn: CivilDay | null
    readonly postNos: readonly number[]
  } | null
  readonly pledges: readonly Term[]
  readonly trainings: readonly Term[]
  /** The worker's own tier first. */
  readonly chain: readonly Tier[]
  /** The post at which the terminal stands, if it is one of this contract's. */
  readonly post: EngagedPost | null
  readonly work: readonly HandedCase[]
}

/** How a contractor's session is bound. */
export type Bond = {
  /** Null where no contract names the person. */
  readonly engagement: Engagement | null
  readonly contractId: string | null
  /** Null in the contractor's own portal. */
  readonly postNo: number | null
  /** Public half of the key under which every request is proven, SubjectPublicKeyInfo, base64. */
  readonly proofKey: string | null
}
