/** Passwords by argon2id, with a decoy for people who do not exist; random bits and hashes. */
import { createHash, createPublicKey, randomBytes, verify as verifySignature } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'
import type { PasswordHasher, SignInCrypto, Signed } from '../desk/password.ts'

/** What argon2id spends on one password: KiB, passes, lanes. */
export type Cost = { readonly memoryCost: number; readonly timeCost: number; readonly parallelism: number }

/** 19 MiB, two passes, one lane: about 40 ms on one core. The algorithm is the library's default, argon2id. */
export const COST: Cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** For the imaginary town, whose passwords anybody may read: nothing is protected by making them slow. */
export const DEMO_COST: Cost = { memoryCost: 64, timeCost: 1, parallelism: 1 }

const passwords = (cost: Cost): PasswordHasher => {
  let decoy: Promise<string> | undefined
  return {
    hash: (password) => hash(password, cost),
    verify: async (known, password) => {
      decoy ??= hash(randomBytes(32), cost)
      const isSame = await verify(known ?? await decoy, password).catch(() => false)
      return known !== null && isSame
    },
  }
}

/** @param cost of new passwords; existing ones carry their own */
export const signInCrypto = (cost: Cost = COST): SignInCrypto => ({
  passwords: passwords(cost),
  randomBytes: (count) => randomBytes(count),
  sha256: (bytes) => createHash('sha256').update(bytes).digest(),
  isSigned,
})

const isSigned = ({ publicKey, message, signature }: Signed): boolean => {
  try {
    const key = createPublicKey({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' })
    if (key.asymmetricKeyDetails?.namedCurve !== 'prime256v1') return false
    return verifySignature('sha256', message, { key, dsaEncoding: 'ieee-p1363' }, signature)
  } catch {
    return false
  }
}
