/** What the acts of this area are told: keys, contracts, applications, exports and media as the database knows them. */
import type { LookUp } from '../frame/act.ts'
import type { CivilDay } from '../law/calendar.ts'
import type { AnsweredClause } from '../outsourcing/policy.ts'
import type { LeavingAct } from './input.ts'

/** A recipient's key as registered. */
export type KnownKey = {
  readonly keyId: string
  readonly recipient: string
  readonly organisation: string
  /** DER, base64. */
  readonly certificate: string
  readonly fingerprint: string
  readonly algorithm: string
  readonly bits: number
  readonly curve: string | null
  readonly holder: string
  readonly validFrom: CivilDay | null
  readonly validUntil: CivilDay | null
  readonly registeredBy: string
  readonly confirmedBy: string | null
  readonly retiredOn: CivilDay | null
}

/** A contract under which a contractor carries something. */
export type KnownContract = {
  readonly contractId: string
  readonly number: string
  readonly title: string
  readonly startsOn: CivilDay
  readonly endsOn: CivilDay
  readonly closedOn: CivilDay | null
  readonly clauses: readonly AnsweredClause[]
}

/** What has left, and what became of it. */
export type KnownExport = {
  readonly exportId: string
  readonly applicationId: string
  readonly kind: string
  readonly sha256: string
  readonly bytes: number
  readonly fileName: string
  readonly people: number
  readonly takenOn: CivilDay
  readonly takenBy: string
  readonly dueOn: CivilDay
  readonly contractId: string | null
  readonly comesBack: boolean
  readonly isReceived: boolean
  readonly isReturned: boolean
  readonly isErased: boolean
  readonly isLost: boolean
  /** True where an application to erase it stands that nobody has refused or withdrawn. */
  readonly erasureUnderWay: boolean
}

/** An approval that holds today, by the post that must give it. */
export type StandingApproval = {
  readonly approvalId: string
  readonly decidedBy: string
  readonly decidedOn: CivilDay
  readonly conditions: string
  readonly validUntil: CivilDay | null
}

/** An application with everything that was decided about it. */
export type KnownApplication = {
  readonly applicationId: string
  readonly applicationNo: number
  readonly act: LeavingAct | 'erasure' | 'disposal'
  readonly kind: string | null
  readonly selection: unknown
  readonly columns: readonly string[] | null
  readonly people: number | null
  readonly rows: number | null
  readonly protection: 'stop' | 'leave-out' | 'include' | null
  readonly protectedPeople: number | null
  readonly dueOn: CivilDay
  readonly carrier: 'staff' | 'contractor' | null
  readonly approvalKind: 'own-media' | 'contractor-media'
  readonly appliedBy: string
  readonly appliedOn: CivilDay
  readonly ofExport: string | null
  readonly ofMedium: number | null
  readonly method: string | null
  readonly legalGround: string | null
  readonly isWithdrawn: boolean
  readonly decisions: readonly { readonly verdict: 'approved' | 'refused'; readonly decidedBy: string }[]
  /** Those that hold today. */
  readonly approvals: readonly StandingApproval[]
  readonly key: KnownKey | null
  readonly contract: KnownContract | null
  readonly export: KnownExport | null
  readonly isErased: boolean
}

/** What an act about a key is told; `isKnown`: the fingerprint asked about is registered. */
export type KeyFound = { readonly key: KnownKey | null; readonly isKnown: boolean }
/** What an application is told. */
export type ApplyFound = {
  /** Drawn for the application. */
  readonly applicationId: string
  readonly key: KnownKey | null
  readonly contract: KnownContract | null
}
/** `stamp` moves with every step of every block. */
export type ApplicationFound = { readonly application: KnownApplication | null; readonly stamp: number }
export type ExportFound = { readonly export: KnownExport | null }
export type KnownMedium = {
  readonly mediumNo: number
  readonly label: string
  readonly isErased: boolean
  readonly erasureUnderWay?: boolean
}
export type MediumFound = { readonly medium: KnownMedium | null; readonly isLabelTaken: boolean }
export type ErasureFound = {
  /** Drawn for the application. */
  readonly applicationId: string
  readonly export: KnownExport | null
  readonly medium: KnownMedium | null
}

/** A question to this area. */
export const lookUp = (
  what: 'key' | 'apply' | 'application' | 'export' | 'erasure' | 'medium', of: Readonly<Record<string, unknown>>,
): LookUp => ({ area: 'media', what, of })
