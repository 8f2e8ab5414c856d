/** Who acts: the person behind the session, where they sit, and what they may do. */
import type { Bond } from './engagement.ts'

/** A step of a road; half of a permission. The other half is the id of the act, view or document. */
export const STEPS = [
  'receive', 'enter', 'check', 'approve', 'issue', 'hand-over', 'look', 'perform', 'take-out',
] as const
export type Step = (typeof STEPS)[number]

/** A grant to one person, never to a rank. `id` is an act, view or document id, or '*' for every id of the step. */
export type Grant = { readonly step: Step; readonly id: string }

/** Items an officer may be barred from seeing on screens; there are exactly four. [STD 10.4] */
export const MASKABLE_ITEMS = ['familyRegister', 'individualNumber', 'residentCode', 'residenceStatus'] as const
export type MaskableItem = (typeof MASKABLE_ITEMS)[number]

/** The person behind a session, at the terminal the session belongs to, as the database knew them when it was asked. */
export type Officer = {
  readonly operatorId: string
  readonly name: string
  /** A contractor's worker is bound by a contract; staff is not. */
  readonly kind: 'staff' | 'contractor'
  readonly sessionId: string
  readonly terminalId: string
  /** Office or counter of the terminal, recorded with each entry. [STD 1.3.1] */
  readonly place: string
  readonly grants: readonly Grant[]
  readonly masks: readonly MaskableItem[]
  /** Revision of the operator's row; the write checks that it still holds. */
  readonly stamp: number
  /** What a contractor's worker rests on beside the grants; staff has none. */
  readonly bond?: Bond
}

/** Default deny: only an explicit grant lets anyone do anything. */
export const mayDo = (officer: Officer, step: Step, id: string): boolean =>
  officer.grants.some((grant) => grant.step === step && (grant.id === id || grant.id === '*'))
