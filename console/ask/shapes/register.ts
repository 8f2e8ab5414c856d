/** The register as it is looked at: addresses, households, residents. */
import type { ImpreciseDate } from '../../../src/law/imprecise-date.ts'
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

export type Household = {
  readonly householdNo: number
  readonly members: readonly ShownRecord[]
  readonly removed: readonly ShownRecord[]
}

/** What a member may be to another head; nobody is settled before an officer says so. */
export type RelationshipProposal = {
  readonly personNo: number
  readonly fullName: string
  readonly relationshipToHead: string | null
  readonly candidates: readonly string[]
  readonly settled: boolean
}

type Place = { readonly townBlockCode: string; readonly lot: string }
type OfPerson = { readonly personNo: number }

export type RegisterViews = {
  'town-blocks': {
    readonly input: { readonly text: string }
    readonly answer: { readonly rows: readonly TownBlock[] }
  }
  katagaki: { readonly input: Place; readonly answer: { readonly rows: readonly string[] } }
  'households-at': { readonly input: Place; readonly answer: { readonly members: readonly ShownRecord[] } }
  household: { readonly input: { readonly householdNo: number }; readonly answer: Household }
  'relationship-proposals': {
    readonly input: { readonly householdNo: number; readonly newHead: number }
    readonly answer: { readonly members: readonly RelationshipProposal[] }
  }
  resident: { readonly input: OfPerson; readonly answer: ShownRecord | null }
  'resident-history': {
    readonly input: OfPerson
    readonly answer: { readonly rows: readonly (ShownRecord & { readonly by: string | null })[] }
  }
}
