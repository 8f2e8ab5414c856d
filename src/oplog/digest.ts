/** Digests of vouched rows: one row, and one import chunk of rows. */
import { hash } from 'node:crypto'
import { canonicalText } from './canonical.ts'
import { leafHash, treeRoot } from './tree.ts'

/** Length of a row's salt, which keeps its digest from being guessed and lies in the row. */
export const SALT_BYTES = 16

/**
 * SHA-256(salt ‖ canonical row), in hex.
 * @param row every column of the row but `salt`, nulls included, as `to_jsonb(row) - 'salt'` gives them
 * @throws where the salt has another length or the row has no canonical form
 */
export const rowDigest = (salt: Uint8Array, row: unknown): string => textDigest(salt, canonicalText(row))

/** `rowDigest` of a row whose canonical text is at hand. */
export const textDigest = (salt: Uint8Array, text: string): string => {
  if (salt.length !== SALT_BYTES) throw new TypeError(`row digest: a salt has ${SALT_BYTES} bytes, not ${salt.length}`)
  const most = SALT_BYTES + text.length * MOST_BYTES
  const bytes = most <= DESK.length ? DESK : Buffer.allocUnsafe(most)
  bytes.set(salt)
  const end = SALT_BYTES + bytes.write(text, SALT_BYTES, 'utf8')
  return hash('sha256', bytes.subarray(0, end), 'hex')
}

/** UTF-8 bytes of one UTF-16 unit, at most. */
const MOST_BYTES = 3
/** Where a row lies while it is hashed: counting its bytes first would cost as much as the hash. */
const DESK = Buffer.alloc(64 * 1024)

/**
 * The digest of an import chunk: the RFC 6962 root of a tree whose leaves are the row digests.
 * @param digests `rowDigest` of each row, in the order of the table's key columns; at least one
 */
export const chunkRoot = (digests: readonly string[]): string => {
  if (digests.length === 0) throw new TypeError('chunk root: a chunk has rows')
  return Buffer.from(treeRoot(digests.map((digest) => leafHash(Buffer.from(digest, 'hex'))))).toString('hex')
}
