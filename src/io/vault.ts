/** Seals numbers, scans and papers with AES-256-GCM, and finds numbers again by HMAC-SHA-256; the keys stay in here. */
import { createCipheriv, createDecipheriv, hash, randomBytes } from 'node:crypto'
import type { Vault } from '../desk/desk.ts'
import type { Keys } from './keys.ts'

const NONCE_BYTES = 12
const TAG_BYTES = 16
const CIPHER = 'aes-256-gcm'

/** Random bytes come by the thousand: asking for twelve costs as much as half the sealing. None is given out twice. */
const NONCES_AT_ONCE = 256
let nonces = Buffer.alloc(0)

const nextNonce = (): Buffer => {
  if (nonces.length === 0) nonces = randomBytes(NONCE_BYTES * NONCES_AT_ONCE)
  const nonce = nonces.subarray(0, NONCE_BYTES)
  nonces = nonces.subarray(NONCE_BYTES)
  return nonce
}

const BLOCK_BYTES = 64
const DIGEST_BYTES = 32

/**
 * HMAC-SHA-256 (RFC 2104) of two plain hashes: an import asks for two a row, and objects outside the heap cost
 * the garbage collector more than the hashing.
 */
const hmacOf = (key: Uint8Array): ((text: string) => Uint8Array) => {
  const block = Buffer.alloc(BLOCK_BYTES)
  block.set(key.length > BLOCK_BYTES ? hash('sha256', key, 'buffer') : key)
  const inner = block.map((byte) => byte ^ 0x36)
  const outer = Buffer.alloc(BLOCK_BYTES + DIGEST_BYTES)
  outer.set(block.map((byte) => byte ^ 0x5c))
  return (text) => {
    outer.set(hash('sha256', Buffer.concat([inner, Buffer.from(text)]), 'buffer'), BLOCK_BYTES)
    return hash('sha256', outer, 'buffer')
  }
}

/** A box is nonce ‖ ciphertext ‖ tag; its label is authenticated with it, so that no box can take another's place. */
export const vaultOf = (keys: Pick<Keys, 'hmacKey' | 'boxKey' | 'boxKeyId' | 'boxKeys'>): Vault => ({
  keyedHash: hmacOf(keys.hmacKey),
  seal: (plain, label) => {
    const nonce = nextNonce()
    const cipher = createCipheriv(CIPHER, keys.boxKey, nonce).setAAD(Buffer.from(label))
    const box = Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()])
    return { box, keyId: keys.boxKeyId }
  },
  open: (box, keyId, label) => {
    const key = keys.boxKeys.get(keyId)
    if (key === undefined) throw new Error('the key of this box is not here')
    const decipher = createDecipheriv(CIPHER, key, box.subarray(0, NONCE_BYTES))
    decipher.setAAD(Buffer.from(label)).setAuthTag(box.subarray(-TAG_BYTES))
    return Buffer.concat([decipher.update(box.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()])
  },
})
