/** Which keys data may leave under: the e-Government recommended ciphers (CRYPTREC), by algorithm, length and use. */
import { compareDays, type CivilDay } from '../law/calendar.ts'
import type { Finding } from '../law/finding.ts'
import { ENCRYPTED_TAKE_OUT } from '../law/provision.ts'

/** What a registered key says of itself, as it was read from its certificate or from the bare public key. */
export type RecipientKeyFacts = {
  /** 'RSA', 'EC', or the name or object identifier of what it is instead: 'X25519'. */
  readonly algorithm: string
  /** Of the modulus of RSA, of the field of a curve; 0 where it cannot be said. */
  readonly bits: number
  /** 'P-256', or the object identifier of a curve that has no name here; null for what is no curve. */
  readonly curve: string | null
  /** Uses that the certificate allows, as X.509 names them; null where it does not say. */
  readonly uses: readonly string[] | null
  /** First and last day in Japan on which the certificate holds; null for a bare key. */
  readonly validFrom: CivilDay | null
  readonly validUntil: CivilDay | null
  /** Whom the certificate names, one attribute a line; '' for a bare key. */
  readonly holder: string
  /** SHA-256 of what was registered in DER, certificate or bare key, hex: what two people read to each other. */
  readonly fingerprint: string
}

/**
 * What the list has for our purposes (CRYPTREC LS-0001-2022 of 2023-03-30), with the lengths at and above 128 bits of
 * strength. A listed algorithm with another length is not on the list: lengths are part of it.
 */
export const RECOMMENDED = {
  /** RSA-OAEP, as a key that carries the content's key. */
  leastRsaBits: 3072,
  /** ECDH over the curves of the standard that the list cites (NIST SP 800-56A), P-224 left out for its strength. */
  curves: ['P-256', 'P-384', 'P-521'],
  hashes: ['SHA-256', 'SHA-384', 'SHA-512'],
  keyWraps: ['AES-256-KW'],
  content: ['AES-256-GCM'],
} as const

/** What a key of ours does, in the words of X.509: one of these must be allowed where a certificate lists uses. */
const USE_OF = { RSA: 'keyEncipherment', EC: 'keyAgreement' } as const

/**
 * Everything that speaks against sending data under this key on this day; nothing where it may be used.
 * @param today the office's day
 */
export const recipientKeyFindings = (key: RecipientKeyFacts, today: CivilDay): readonly Finding[] =>
  [findWeakness, forEncryption, notEnded, begun].flatMap((rule) => rule(key, today) ?? [])

/** Whether the list has this algorithm at this length; of days and uses nothing is said. */
export const isStrongKey = (key: RecipientKeyFacts): boolean => findWeakness(key) === undefined

type KeyRule = (key: RecipientKeyFacts, today: CivilDay) => Finding | undefined

const findWeakness = (key: RecipientKeyFacts): Finding | undefined => findUnlisted(key) ?? findTooShort(key)

const findUnlisted = ({ algorithm, curve }: RecipientKeyFacts): Finding | undefined => {
  if (algorithm === 'RSA') return undefined
  if (algorithm === 'EC' && RECOMMENDED.curves.some((known) => known === curve)) return undefined
  const named = algorithm === 'EC' ? `EC ${curve ?? ''}`.trim() : algorithm
  return { code: 'recipient-key/unlisted', basis: ENCRYPTED_TAKE_OUT, values: { algorithm: named } }
}

const findTooShort = ({ algorithm, bits }: RecipientKeyFacts): Finding | undefined =>
  algorithm === 'RSA' && bits < RECOMMENDED.leastRsaBits
    ? {
      code: 'recipient-key/too-short', basis: ENCRYPTED_TAKE_OUT,
      values: { bits, least: RECOMMENDED.leastRsaBits },
    }
    : undefined

const forEncryption: KeyRule = ({ algorithm, uses }) => {
  if (uses === null || (algorithm !== 'RSA' && algorithm !== 'EC')) return undefined
  return uses.includes(USE_OF[algorithm]) ? undefined
    : { code: 'recipient-key/other-use', basis: ENCRYPTED_TAKE_OUT }
}

const notEnded: KeyRule = ({ validUntil }, today) =>
  validUntil !== null && compareDays(validUntil, today) < 0
    ? { code: 'recipient-key/expired', basis: ENCRYPTED_TAKE_OUT, values: { validUntil } } : undefined

const begun: KeyRule = ({ validFrom }, today) =>
  validFrom !== null && compareDays(today, validFrom) < 0
    ? { code: 'recipient-key/not-yet-valid', basis: ENCRYPTED_TAKE_OUT, values: { validFrom } } : undefined
