/** Puts a desk together from its effects. */
import { randomBytes, randomUUID } from 'node:crypto'
import type { Desk } from '../desk/desk.ts'
import type { Database } from '../desk/ports.ts'
import type { PdfMaker } from '../frame/document.ts'
import type { Keys } from './keys.ts'
import { DEMO_COST, signInCrypto } from './passwords.ts'
import { vaultOf } from './vault.ts'

/** What a desk is made of: everything that differs between an office, a demonstration and a test. */
export type DeskParts = {
  readonly db: Database
  readonly keys: Pick<Keys, 'hmacKey' | 'boxKey' | 'boxKeyId' | 'boxKeys'>
  readonly pdf: PdfMaker
  readonly mode: Desk['mode']
}

/** Passwords of a demonstration cost little to verify: they are printed on its cards. */
export const deskOf = ({ db, keys, pdf, mode }: DeskParts): Desk => ({
  db, pdf, mode,
  vault: vaultOf(keys),
  fresh: { uuid: randomUUID, bytes: (count) => randomBytes(count) },
  crypto: mode === 'demo' ? signInCrypto(DEMO_COST) : signInCrypto(),
})
