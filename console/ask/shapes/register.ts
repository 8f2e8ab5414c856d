/** The register as it is looked at: addresses, households, residents. */
import type { ImpreciseDate } from '../../../src/law/imprecise-date.ts'
import type { Notes } from '../../../src/record/notes.ts'
import type { ResidentRecord } from '../../../src/record/resident.ts'

export type TownBlock = {
  readonly townBlockCode: string
  readonly oazaAza: string
  readonly kana: string
  readonly postalCode: string | null
  readonly addressKind: 'residential-indication' | 'lot-number'
}

/** A record as this officer may see it: an item that is hidden is null, and named in `hidden`. */
export type ShownRecord = Readonly<
  Partial<Omit<ResidentRecord, 'personNo' | 'fullName' | 'birthDate' | 'historyNo' | 'status' | 'kind'>>
> & {
  readonly personNo: number
  readonly historyNo: number
  readonly status: ResidentRecord['status']
  readonly kind: ResidentRecord['kind']
  readonly fullName: string
  readonly birthDate: ImpreciseDate
  readonly hasIndividualNumber: boolean
  readonly hasResidentCode: boolean
  readonly hidden: readonly string[]
  readonly blocked: 'error' | 'alert' | 'none'
}

/** The standard's order beside the one in use, and who sorted by hand last. */
export type HouseholdOrder = {
  readonly standard: readonly number[]
  readonly unsettled: readonly number[]
  readonly revision: number
  readonly sortedBy: string | null
  readonly sortedAt: string | null
}

export type Household = {
  readonly householdNo: number
  readonly members: readonly ShownRecord[]
  readonly removed: readonly ShownRecord[]
  /** Left out where nobody is shown. */
  readonly order?: HouseholdOrder
}

/** What a member may be to another head; nobody is settled before an officer says so. */
export type RelationshipProposal = {
  readonly personNo: number
  readonly fullName: string
  readonly relationshipToHead: string | null
  readonly candidates: readonly string[]
  readonly settled: boolean
}

/** One item that an event changed; from what to what may be hidden. */
export type Difference = {
  readonly item: string
  readonly from: unknown
  readonly to: unknown
  readonly hidden: boolean
}

/** A row of the history: its event, what it changed, and who had it written. */
export type HistoryRow = ShownRecord & {
  readonly reason: string
  readonly eventOn: ImpreciseDate
  readonly notifiedOn: ResidentRecord['notifiedOn']
  readonly processedOn: ResidentRecord['processedOn']
  readonly receiptNo: string | null
  readonly enteredBy: string | null
  readonly checkedBy: string | null
  readonly approvedBy: string | null
  readonly finalisedAt: string | null
  /** Null where the whereabouts are hidden. */
  readonly differences: readonly Difference[] | null
  readonly cancels: number | null
  readonly isCancelled: boolean
}

/** The record of a day, and the rows it was, and was not, made of. */
export type RecordOnDay = {
  readonly on: string
  readonly knownOn: string | null
  readonly record: ShownRecord | null
  readonly counted: readonly number[]
  readonly notYet: readonly number[]
  readonly unknown: readonly number[]
  readonly cancelled: readonly number[]
}

/** One writing of a memo; null: it was taken away. */
export type Wording = {
  readonly revision: number
  readonly content: string | null
  readonly by: string
  readonly at: string
}

export type Memo = { readonly memoNo: number; readonly wordings: readonly Wording[] }

type Place = { readonly townBlockCode: string; readonly lot: string }
type OfPerson = { readonly personNo: number }

export type RegisterViews = {
  'town-blocks': {
    readonly input: { readonly text: string }
    readonly answer: { readonly rows: readonly TownBlock[] }
  }
  katagaki: { readonly input: Place; readonly answer: { readonly rows: readonly string[] } }
  'households-at': { readonly input: Place; readonly answer: { readonly members: readonly ShownRecord[] } }
  'relationship-proposals': {
    readonly input: { readonly householdNo: number; readonly newHead: number }
    readonly answer: { readonly members: readonly RelationshipProposal[] }
  }
  household: {
    readonly input: { readonly householdNo: number; readonly removedToo?: boolean }
    readonly answer: Household
  }
  resident: { readonly input: OfPerson; readonly answer: ShownRecord | null }
  'resident-history': {
    readonly input: OfPerson
    readonly answer: { readonly rows: readonly HistoryRow[]; readonly notes: Notes }
  }
  'resident-as-of': {
    readonly input: OfPerson & { readonly on: string; readonly knownOn: string | null }
    readonly answer: RecordOnDay
  }
  'household-as-of': {
    readonly input: { readonly householdNo: number; readonly on: string; readonly knownOn: string | null }
    readonly answer: { readonly members: readonly ShownRecord[] }
  }
  'removed-records': {
    readonly input: { readonly from: string; readonly until: string }
    readonly answer: { readonly rows: readonly ShownRecord[]; readonly more: boolean }
  }
  memos: { readonly input: OfPerson; readonly answer: { readonly hidden: boolean; readonly memos: readonly Memo[] } }
}
