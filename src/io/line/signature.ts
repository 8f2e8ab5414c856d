/** HMAC-SHA-256 over a message's bytes and the moment of sending, under the key that both ends of the line share. */
import { createHmac, timingSafeEqual } from 'node:crypto'

/** The header that carries it. */
export const SIGNATURE_HEADER = 'Daicho-Line-Signature'

/** An older or a later signature is none: what was overheard cannot be played again. */
const TOLERANCE = 5 * 60 * 1_000

/** `t=<milliseconds>,h=<hex>`. */
export const signatureOf = (key: Uint8Array, body: Uint8Array, at: number): string =>
  `t=${at},h=${hashOf(key, body, at).toString('hex')}`

/** True for a signature under this key, over these bytes, made within five minutes of now. */
export const isSigned = (key: Uint8Array, body: Uint8Array, header: string | undefined, now: number): boolean => {
  const [, time, hex] = /^t=(\d{1,15}),h=([0-9a-f]{64})$/.exec(header ?? '') ?? []
  if (time === undefined || hex === undefined) return false
  const at = Number(time)
  return timingSafeEqual(hashOf(key, body, at), Buffer.from(hex, 'hex')) && Math.abs(now - at) <= TOLERANCE
}

const hashOf = (key: Uint8Array, body: Uint8Array, at: number): Buffer =>
  createHmac('sha256', key).update(`daicho-line ${at}\n`).update(body).digest()
