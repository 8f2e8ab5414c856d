/** How an individual number or resident code travels: as digits once, when it is typed; then by its sealed row. */
import { z } from 'zod'
import type { NumberId } from './resident.ts'

export const SECRET_KINDS = ['individual', 'resident-code'] as const
export type SecretKind = (typeof SECRET_KINDS)[number]

const SECRET_ITEMS: ReadonlyMap<string, SecretKind> = new Map([
  ['individualNumber', 'individual'], ['residentCode', 'resident-code'],
])

/** The kind of number that an item holds, by the name it has in every input; undefined for any other item. */
export const secretKind = (item: string): SecretKind | undefined => SECRET_ITEMS.get(item)

/** What a form may send; the desk replaces digits by the number's id before anything else sees them. */
export const SecretNumber = z.union([
  z.strictObject({ digits: z.string().max(40) }),
  z.strictObject({ numberId: z.uuid() }),
])
export type SecretNumber = z.infer<typeof SecretNumber>

/** @returns the id of a sealed number, or null where none was entered. */
export const sealedId = (number: SecretNumber | null): NumberId | null =>
  number !== null && 'numberId' in number ? number.numberId : null
