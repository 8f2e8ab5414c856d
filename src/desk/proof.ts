/** 端末の証明: a contractor's request counts only when the terminal's own key has signed it. [告示15号 第10-3(3)] */
import { millisBetween } from '../oplog/moment.ts'
import type { RequestProof } from './desk.ts'
import type { SignInCrypto } from './password.ts'

/** A request is signed when it is made; clocks of terminals may be wrong by this much. */
const MILLIS_AWAY = 120_000

/** What is signed of a request. A copied cookie cannot say it: the key does not leave the browser that made it. */
export const requestMessage = (
  { method, path, at, bodyHash }: {
    readonly method: string; readonly path: string; readonly at: string; readonly bodyHash: string
  },
): string => ['daicho-request-v1', method, path, at, bodyHash].join('\n')

/** What is signed at sign-in: for whom, and when. */
export const signInMessage = (operator: string, at: string): string => ['daicho-sign-in-v1', operator, at].join('\n')

/** True where this key signed this message, about now. */
export const isProven = (
  crypto: SignInCrypto, publicKey: string | null, proof: RequestProof | undefined, now: string,
): boolean => {
  if (publicKey === null || proof === undefined) return false
  return millisBetween(proof.at, now) <= MILLIS_AWAY && crypto.isSigned({
    publicKey,
    message: Buffer.from(proof.message, 'utf8'),
    signature: Buffer.from(proof.signature, 'base64url'),
  })
}
