/** The keyed hash by which a request sent twice is known to be the same, without keeping its body. */
import { canonicalText } from '../oplog/canonical.ts'
import type { Desk, Order } from './desk.ts'
import { DeskFailure } from './errors.ts'

/**
 * The same body sent to another act is another body.
 * @returns hex. @throws DeskFailure bad-input where the body has no canonical form (a lone surrogate, a fraction).
 */
export const bodyHash = (desk: Desk, order: Order, act: string): string => {
  try {
    const body = canonicalText([
      act,
      order.input ?? null,
      order.caseId ?? null,
      (order.confirmed ?? []).map(({ code }) => code),
    ])
    return Buffer.from(desk.vault.keyedHash(body)).toString('hex')
  } catch {
    throw new DeskFailure('bad-input')
  }
}
