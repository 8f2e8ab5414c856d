/** What the acts of this area look up: the operator, terminal or session they are about, as the database tells it. */
import type { Grant, MaskableItem } from '../frame/officer.ts'

/** A grant with the days it holds on. */
export type HeldGrant = Grant & { readonly validFrom: string; readonly validUntil: string | null }

/** A person as registered, with everything that stands or is prepared for them. */
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

/** What an act about a person is told. */
export type OperatorFound = {
  readonly today: string
  readonly operator: KnownOperator | null
  /** How many others may grant without an end date. */
  readonly otherAdministrators: number
}

/** What an act about a terminal is told. */
export type TerminalFound = {
  readonly terminal: {
    readonly terminalId: string
    readonly place: string
    readonly retired: boolean
    readonly enrolled: boolean
  } | null
}

/** What an act about a session is told. */
export type SessionFound = {
  readonly session: { readonly sessionId: string; readonly operatorId: string; readonly ended: boolean } | null
}

/** Asks for the person that an input names. */
export const operatorLookUp = ({ operatorId }: { readonly operatorId: string }) =>
  ({ area: 'access', what: 'operator', of: { operatorId } }) as const

/** Asks for the terminal that an input names. */
export const terminalLookUp = ({ terminalId }: { readonly terminalId: string }) =>
  ({ area: 'access', what: 'terminal', of: { terminalId } }) as const
