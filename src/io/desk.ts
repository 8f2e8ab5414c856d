/** Puts a desk together from its effects. */
import { randomBytes, randomUUID } from 'node:crypto'
import type { Desk } from '../desk/desk.ts'
import type { Database } from '../desk/ports.ts'
import type { PdfMaker } from '../frame/document.ts'
import { cmsSealing } from './cms/seal.ts'
import type { Keys } from './keys.ts'
import { buildReader } from './build.ts'
import { outgoingIn } from './outgoing.ts'
import { DEMO_COST, signInCrypto } from './passwords.ts'
import { vaultOf } from './vault.ts'
import { workbookMaker } from './xlsx/maker.ts'

/** What a desk is made of: everything that differs between an office, a demonstration and a test. */
export type DeskParts = {
  readonly db: Database & Pick<Desk, 'snapshot'>
  readonly keys: Pick<Keys, 'hmacKey' | 'boxKey' | 'boxKeyId' | 'boxKeys'>
  readonly pdf: PdfMaker
  readonly mode: Desk['mode']
  /** Directory of sealed files; nothing is made there before one leaves. */
  readonly outgoing: string
}

/** Passwords of a demonstration cost little to verify: they are printed on its cards. */
export const deskOf = ({ db, keys, pdf, mode, outgoing }: DeskParts): Desk => ({
  db, pdf, mode, snapshot: db.snapshot,
  build: buildReader(mode),
  workbooks: workbookMaker(),
  sealing: cmsSealing,
  outgoing: outgoingIn(outgoing),
  vault: vaultOf(keys),
  fresh: { uuid: randomUUID, bytes: nextBytes },
  crypto: mode === 'demo' ? signInCrypto(DEMO_COST) : signInCrypto(),
})

/** Random bytes come by the thousand: an approval draws a dozen times, and each call costs more than its bytes. */
const BYTES_AT_ONCE = 4_096
let drawn = Buffer.alloc(0)

const nextBytes = (count: number): Uint8Array => {
  if (count > BYTES_AT_ONCE) return randomBytes(count)
  if (count > drawn.length) drawn = randomBytes(BYTES_AT_ONCE)
  const bytes = drawn.subarray(0, count)
  drawn = drawn.subarray(count)
  return bytes
}
