/** How the tables beside the acts of this area are written, and the people they are about. */
import type { Officer } from '../frame/officer.ts'
import type { KnownOperator, OperatorFound, TerminalFound } from './known.ts'

/** `then`: the codes found, '!' before an error. */
export type Example<I, L> = {
  readonly title: string
  readonly given: L
  readonly when: I
  readonly by?: Partial<Officer>
  readonly then: readonly string[]
}

export const TODAY = '2026-11-20'

/** Whoever acts in the tables. */
export const administrator: Officer = {
  operatorId: 'minato', name: '港　つかさ', kind: 'staff', sessionId: '01939f6e-0000-7000-8000-000000000001',
  terminalId: 'A01', place: '架空市役所', grants: [], masks: [], stamp: 1,
}

/** Isago of the citizens' section, with whatever a table wants different. */
export const known = (items: Partial<KnownOperator> = {}): KnownOperator => ({
  operatorId: 'hamabe', name: '浜辺　いさご', unit: '市民課', kind: 'staff', revision: 3, validFrom: '2026-04-01',
  validUntil: null, locked: false, retired: false, grants: [], masks: [], ...items,
})

/** A grant she holds. */
export const held = (step: KnownOperator['grants'][number]['step'], id: string, validUntil: string | null = null) =>
  ({ step, id, validFrom: '2026-04-01', validUntil })

/** She, as a look-up tells of her. */
export const found = (items: Partial<KnownOperator> = {}, otherAdministrators = 1): OperatorFound =>
  ({ today: TODAY, operator: known(items), otherAdministrators })

/** Nobody of that id. */
export const nobody: OperatorFound = { today: TODAY, operator: null, otherAdministrators: 1 }

/** No terminal of that name, and one. */
export const noTerminal: TerminalFound = { terminal: null }
/** The second counter's. */
export const terminal = (retired = false): TerminalFound =>
  ({ terminal: { terminalId: 'B02', place: '架空市役所', retired, enrolled: true } })
