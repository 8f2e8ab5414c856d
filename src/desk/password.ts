/** What the desk needs to prove a person or a terminal, and how secrets in a write are closed before it is sealed. */
import type { Write } from '../frame/act.ts'

/** How passwords are kept and compared; src/io/passwords.ts implements it. */
export type PasswordHasher = {
  /** Argon2id, with its parameters and salt in the text. */
  readonly hash: (password: string) => Promise<string>
  /** Against no hash (null) it takes as long as against one, and answers false. */
  readonly verify: (hash: string | null, password: string) => Promise<boolean>
}

/** A message, its signature, and the public key (SubjectPublicKeyInfo, base64) that is said to have made it. */
export type Signed = {
  readonly publicKey: string; readonly message: Uint8Array; readonly signature: Uint8Array
}

/** Effects that signing in needs beside the database; src/io/passwords.ts implements them. */
export type SignInCrypto = {
  readonly passwords: PasswordHasher
  readonly randomBytes: (count: number) => Uint8Array
  readonly sha256: (bytes: Uint8Array) => Uint8Array
  /** ECDSA on P-256 with SHA-256, r ‖ s. False for whatever is no key or no signature. */
  readonly isSigned: (signed: Signed) => boolean
}

/** SHA-256 of a text, hex. For secrets that are random themselves; passwords go through the hasher. */
export const hashOfSecret = ({ sha256 }: SignInCrypto, secret: string): string =>
  Buffer.from(sha256(Buffer.from(secret, 'utf8'))).toString('hex')

/**
 * Closes what an officer typed in secret: a password becomes its argon2id hash, a terminal's code its SHA-256.
 * To be called on an act's writes before they are sealed; writes without secrets come back as they are.
 */
export const closeSecrets = (crypto: SignInCrypto, writes: readonly Write[]): Promise<readonly Write[]> =>
  Promise.all(writes.map(async (write) =>
    (write.area === 'access' ? { ...write, row: await closeRow(crypto, write.row) } : write)))

const closeRow = async (crypto: SignInCrypto, row: Write['row']): Promise<Write['row']> => {
  const { password, code, ...open } = row
  return {
    ...open,
    ...(typeof password === 'string' ? { passwordHash: await crypto.passwords.hash(password) } : {}),
    ...(typeof code === 'string' ? { codeHash: hashOfSecret(crypto, code) } : {}),
  }
}
