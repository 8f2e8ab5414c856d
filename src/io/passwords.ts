/** Passwords, random bits and hashes: argon2id with the parameters of OWASP's first recommendation, a decoy for people who do not exist. */
import { createHash, randomBytes } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'
import type { PasswordHasher, SignInCrypto } from '../desk/password.ts'

/** 19 MiB, two passes, one lane: about 40 ms on one core. The algorithm is the library's default, argon2id. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

const passwords = (): PasswordHasher => {
  let decoy: Promise<string> | undefined
  return {
    hash: (password) => hash(password, COST),
    verify: async (known, password) => {
      decoy ??= hash(randomBytes(32), COST)
      const isSame = await verify(known ?? await decoy, password).catch(() => false)
      return known !== null && isSame
    },
  }
}

export const signInCrypto = (): SignInCrypto => ({
  passwords: passwords(),
  randomBytes: (count) => randomBytes(count),
  sha256: (bytes) => createHash('sha256').update(bytes).digest(),
})
