/** What the session's own routes answer. */

export type Grant = { readonly step: string; readonly id: string }

export type SessionOfficer = {
  readonly operatorId: string
  readonly name: string
  readonly title?: string
  readonly kind: 'staff' | 'contractor'
  readonly terminalId: string
  readonly place: string
  readonly grants: readonly Grant[]
  readonly masks: readonly string[]
}

/** Under which contract, and at which post, somebody of a contractor's sits. */
export type Seat = {
  readonly contractor: string
  readonly contract: { readonly number: string; readonly title: string }
  readonly role: 'worker' | 'on-site-manager' | 'security-officer'
  /** Null in the contractor's own portal. */
  readonly post: { readonly postNo: number; readonly title: string; readonly functions: readonly string[] } | null
}

export type SessionAnswer = {
  readonly officer: SessionOfficer
  /** Null of staff. */
  readonly seat: Seat | null
  readonly office: {
    readonly prefecture: string
    readonly municipality: string
    readonly mode: 'demo' | 'production'
    readonly place: string
    readonly idleLockMinutes: number
  }
  readonly log: {
    readonly open: boolean
    readonly size: number
    readonly waiting: number
    readonly waitingSeconds: number
  } | null
  readonly today: { readonly civil: string; readonly era: string }
}

export type DemoCard = {
  readonly operator: string
  readonly password: string
  readonly name: string
  readonly title: string
  readonly kind: 'staff' | 'contractor'
  readonly mayDo: readonly string[]
  readonly terminal: string
}
