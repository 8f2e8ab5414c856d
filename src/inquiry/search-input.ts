/** What an officer may ask the search for: one free box, and every item the standard lists. [STD 2.1.3] */
import { z } from 'zod'
import { SecretNumber } from '../record/secret-number.ts'
import { EMPTY_ITEMS } from './keys.ts'

const short = z.string().max(100).optional()
const long = z.string().max(200).optional()
const numbered = z.int().positive().optional()
/** Sealed by the desk before it comes here; null is a number that cannot be one, and is nobody's. */
const sealed = SecretNumber.nullable().optional()

/** Every field narrows; a blank one is not asked. */
export const ResidentSearch = z.strictObject({
  /** Kanji, kana, letters, a number, a birth date, or several of them with spaces between. */
  text: short,
  name: short,
  kana: short,
  /** 名 alone, written or in kana. [STD 2.1.2] */
  givenName: short,
  formerSurname: short,
  alias: short,
  birth: short,
  birthUntil: short,
  sex: z.enum(['male', 'female']).optional(),
  kind: z.enum(['japanese', 'foreign']).optional(),
  relationship: short,
  address: long,
  addressCode: short,
  townBlockCode: short,
  katagaki: long,
  personNo: numbered,
  householdNo: numbered,
  removalReason: short,
  individualNumber: sealed,
  residentCode: sealed,
  residenceCardNo: short,
  sprCertificateNo: short,
  /** Live records, removed and remade ones, or both; both where it is not said. */
  shelf: z.enum(['live', 'removed', 'both']).optional(),
  /** As typed: no variants, no sounds forgiven. */
  exact: z.boolean().optional(),
  /** Begins with the text where it is not said; then parts and likenesses follow where little was found. */
  match: z.enum(['whole', 'begins', 'contains']).optional(),
  /** Items that must be unset. */
  empty: z.array(z.enum(EMPTY_ITEMS)).max(EMPTY_ITEMS.length).optional(),
})
export type ResidentSearch = z.infer<typeof ResidentSearch>
