/** The keyed hash by which a request sent twice is known to be the same, without keeping its body. */
import { canonicalText } from '../oplog/canonical.ts'
import type { Desk, Order } from './desk.ts'
import { DeskFailure } from './errors.ts'

/** @returns hex. @throws DeskFailure bad-input where the body has no canonical form (a lone surrogate, a fraction). */
export const bodyHash = (desk: Desk, order: Order): string => {
  try {
    const body = canonicalText([
      order.input ?? null,
      order.caseId ?? null,
      (order.confirmed ?? []).map(({ code }) => code),
    ])
    return Buffer.from(desk.vault.keyedHash(body)).toString('hex')
  } catch {
    throw new DeskFailure('bad-input')
  }
}
