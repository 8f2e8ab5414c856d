/** A contractor's posts: what lies there, who has it, and what waits for staff. */

export type PostWorkRow = {
  readonly caseId: string
  readonly receiptNo: string
  readonly kind: string
  readonly state: string
  readonly names: readonly string[]
  readonly draftNo: number
  readonly persons: readonly number[]
  readonly households: readonly number[]
  readonly waitingMinutes: number
  readonly returned: boolean
  readonly reasons: readonly string[]
  readonly reviewed: 'waiting' | 'none'
}

export type OpenPost = {
  readonly contractId: string
  readonly contractor: string
  readonly postNo: number
  readonly title: string
  readonly functions: readonly string[]
  readonly sittingThere: string | null
  readonly cases: number
}

export type ReviewRow = {
  readonly reviewId: string
  readonly kind: 'entry' | 'print'
  readonly caseId: string
  readonly issueId: string | null
  readonly receiptNo: string
  readonly what: string
  readonly names: readonly string[]
  readonly postNo: number
  readonly postTitle: string
  readonly worker: string
  readonly waitingMinutes: number
  readonly late: boolean
  readonly held: boolean
  readonly openedBy: string | null
  readonly mine: boolean
}

export type PostDay = {
  readonly contractId: string
  readonly contractor: string
  readonly postNo: number
  readonly title: string
  readonly handed: number
  readonly entered: number
  readonly passed: number
  readonly returned: number
  readonly flagged: number
  readonly asked: number
  readonly printed: number
  readonly spoiled: number
  readonly fits: boolean
}

type Nothing = Readonly<Record<string, never>>

export type PostViews = {
  'post-work': { readonly input: Nothing; readonly answer: { readonly rows: readonly PostWorkRow[] } }
  'open-posts': { readonly input: Nothing; readonly answer: { readonly rows: readonly OpenPost[] } }
  'reviews-waiting': {
    readonly input: Nothing
    readonly answer: {
      readonly rows: readonly ReviewRow[]
      readonly counts: { readonly waiting: number; readonly late: number }
    }
  }
  'post-day': { readonly input: { readonly day: string }; readonly answer: { readonly rows: readonly PostDay[] } }
}
