/** What the search is asked and what it answers. */
import type { ResidentRecord } from '../../../src/record/resident.ts'

export type SearchInput = {
  readonly text?: string
  readonly name?: string
  readonly kana?: string
  readonly givenName?: string
  readonly formerSurname?: string
  readonly alias?: string
  readonly birth?: string
  readonly birthUntil?: string
  readonly sex?: 'male' | 'female'
  readonly kind?: 'japanese' | 'foreign'
  readonly relationship?: string
  readonly address?: string
  readonly katagaki?: string
  readonly personNo?: number
  readonly householdNo?: number
  readonly individualNumber?: { readonly digits: string }
  readonly residentCode?: { readonly digits: string }
  readonly residenceCardNo?: string
  readonly shelf?: 'live' | 'removed' | 'both'
  readonly exact?: boolean
  readonly match?: 'whole' | 'begins' | 'contains'
}

export type FoundRow = {
  readonly place: number
  readonly personNo: number
  readonly sheetNo: number
  readonly name: string
  readonly kana: string | null
  readonly otherNames: string | readonly string[] | null
  readonly birthText: string
  readonly birthOn: string
  readonly sex: 'male' | 'female'
  readonly kind: 'japanese' | 'foreign'
  readonly status: ResidentRecord['status']
  readonly removalReason: string | null
  readonly relationship: string
  /** null where a block stands: the flag is shown, the address is not. */
  readonly address: string | null
  readonly householdNo: number | null
  readonly flags: readonly string[]
  /** How many people bear this name. */
  readonly samePeople: number
  /** By what it was found; `past` where it is so no more. */
  readonly found: { readonly past: boolean; readonly kind: string; readonly value: string | null }
}

export type FoundAnswer = {
  readonly total: number
  readonly more: boolean
  /** Fields nobody can read. */
  readonly unread: readonly string[]
  readonly rows: readonly FoundRow[]
}

export type SearchViews = {
  'resident-search': { readonly input: SearchInput; readonly answer: FoundAnswer }
  'recent-searches': {
    readonly input: Readonly<Record<string, never>>
    readonly answer: { readonly searches: readonly { readonly at: string; readonly input: SearchInput }[] }
  }
}
