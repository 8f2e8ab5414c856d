/** What the acts of this area look up: the operator, terminal or session they are about, as the database tells it. */
import type { Grant, MaskableItem } from '../frame/officer.ts'

export type HeldGrant = Grant & { readonly validFrom: string; readonly validUntil: string | null }

export type KnownOperator = {
  readonly operatorId: string
  readonly name: string
  readonly unit: string
  readonly kind: 'staff' | 'contractor'
  readonly revision: number
  readonly validFrom: string
  readonly validUntil: string | null
  readonly locked: boolean
  readonly retired: boolean
  /** Standing and prepared ones. */
  readonly grants: readonly HeldGrant[]
  readonly masks: readonly MaskableItem[]
}

export type OperatorFound = {
  readonly today: string
  readonly operator: KnownOperator | null
  /** How many others may grant without an end date. */
  readonly otherAdministrators: number
}

export type TerminalFound = {
  readonly terminal: {
    readonly terminalId: string
    readonly place: string
    readonly retired: boolean
    readonly enrolled: boolean
  } | null
}

export type SessionFound = {
  readonly session: { readonly sessionId: string; readonly operatorId: string; readonly ended: boolean } | null
}

export const operatorLookUp = ({ operatorId }: { readonly operatorId: string }) =>
  ({ area: 'access', what: 'operator', of: { operatorId } }) as const

export const terminalLookUp = ({ terminalId }: { readonly terminalId: string }) =>
  ({ area: 'access', what: 'terminal', of: { terminalId } }) as const
