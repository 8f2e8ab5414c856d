/** May this officer do this, to these? Default deny: the grant, and of a contractor's worker the gate and its scope. */
import { mayDo, type Grant, type Officer } from '../frame/officer.ts'
import type { ClassifiedFinding } from '../law/finding.ts'
import { civilDay } from '../law/calendar.ts'
import { gate } from '../outsourcing/gate.ts'
import { scope, type Touched } from '../outsourcing/scope.ts'
import type { Desk, Order } from './desk.ts'
import type { Facts } from './facts.ts'
import { isProven } from './proof.ts'

/** Why it may not be done. `ends`: the gate has closed, and the session with it. */
export type Barred = { readonly findings: readonly ClassifiedFinding[]; readonly ends: boolean }

/** Asked with the facts of every act, view and document. @returns null where nothing bars it */
export const barredBy = (
  desk: Desk, order: Pick<Order, 'proof'>, facts: Pick<Facts, 'office'>,
  { officer, wanted, touched }: {
    readonly officer: Officer; readonly wanted: Grant; readonly touched: Touched
  },
): Barred | null => {
  const closed = gateOf(desk, order, facts, officer)
  if (closed.length > 0) return { findings: closed, ends: true }
  if (!mayDo(officer, wanted.step, wanted.id)) return { findings: [], ends: false }
  const engagement = officer.bond?.engagement ?? null
  const outside = engagement === null ? [] : scope(engagement, wanted, touched)
  return outside.length > 0 ? { findings: outside, ends: false } : null
}

/** What the gate says to this session now; nothing to staff. */
export const gateOf = (
  desk: Desk, order: Pick<Order, 'proof'>, { office }: Pick<Facts, 'office'>, officer: Officer,
): readonly ClassifiedFinding[] => {
  if (officer.kind === 'staff') return []
  const bond = officer.bond ?? { engagement: null, contractId: null, postNo: null, proofKey: null }
  const proven = isProven(desk.crypto, bond.proofKey, order.proof, office.now)
  return gate({ ...bond, isProven: proven }, civilDay(office.today))
}

/** Stands where the words have a slot for somebody's number. */
const TOLD_TO_STAFF = '職員が確認'

/**
 * A finding as this officer may read it: to a contractor's worker nobody is named who is not on a case of their post.
 * What a look-alike comes to, staff decides at the review.
 */
export const readableTo = (officer: Officer, findings: readonly ClassifiedFinding[]): readonly ClassifiedFinding[] => {
  const engagement = officer.bond?.engagement
  if (officer.kind === 'staff') return findings
  const known = new Set(engagement?.work.flatMap(({ persons }) => persons))
  return findings.map((finding) => {
    const named = finding.values?.['personNo']
    if (typeof named !== 'number' || known.has(named)) return finding
    return { ...finding, values: { ...finding.values, personNo: TOLD_TO_STAFF } }
  })
}
