/** The key that a terminal's browser holds: made there, never given away; here for those who work without a browser. */
import { generateKeyPairSync, sign } from 'node:crypto'
import type { RequestProof } from '../src/desk/desk.ts'
import { signInMessage } from '../src/desk/proof.ts'

/** What signs for a terminal. */
export type TerminalKey = {
  /** SubjectPublicKeyInfo, base64. */
  readonly publicKey: string
  /** @param at ISO 8601 */
  readonly proofOf: (message: string, at: string) => RequestProof
  readonly forSignIn: (operator: string, at: string) => {
    readonly publicKey: string; readonly at: string; readonly signature: string
  }
}

/** A new P-256 key. */
export const terminalKey = (): TerminalKey => {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const spki = publicKey.export({ format: 'der', type: 'spki' }).toString('base64')
  const proofOf = (message: string, at: string): RequestProof => ({
    at, message,
    signature: sign('sha256', Buffer.from(message), { key: privateKey, dsaEncoding: 'ieee-p1363' })
      .toString('base64url'),
  })
  return {
    publicKey: spki,
    proofOf,
    forSignIn: (operator, at) => {
      const { signature } = proofOf(signInMessage(operator, at), at)
      return { publicKey: spki, at, signature }
    },
  }
}
