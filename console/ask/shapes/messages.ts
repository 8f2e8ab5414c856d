/** Notices to other offices and what they sent us. */

export type MessageFilter = 'waiting' | 'sent' | 'failed' | 'arrived'

export type Message = {
  readonly direction: 'out' | 'in'
  readonly messageNo: number | null
  readonly messageId: string | null
  readonly kind: string
  readonly title: string
  readonly personNo: number | null
  readonly names: readonly string[]
  readonly state: 'waiting' | 'sent' | 'accepted' | 'failed' | 'kept' | 'filed' | 'superseded' | 'refused'
  readonly at: string
  readonly triedAt: string | null
  readonly attempts: number
  readonly reason: { readonly code: string; readonly says: string; readonly remedy: string } | null
  readonly office: string | null
  readonly reference: string | null
  readonly caseId: string | null
  readonly held: boolean
  readonly blocked: 'error' | 'none'
}

export type MessageViews = {
  readonly messages: {
    readonly input: { readonly state?: MessageFilter; readonly personNo?: number }
    readonly answer: {
      readonly counts: Readonly<Record<MessageFilter, number>>
      readonly rows: readonly Message[]
    }
  }
}
