/** Takes the digits of numbers out of an input before anything else sees it, and leaves their sealed rows' ids. */
import { z } from 'zod'
import type { Write } from '../frame/act.ts'
import type { ClassifiedFinding } from '../law/finding.ts'
import { STD_PERSON_AND_HOUSEHOLD_NO } from '../law/provision.ts'
import { isIndividualNumber, isResidentCode } from '../record/numbers.ts'
import { secretKind, type SecretKind } from '../record/secret-number.ts'
import type { Desk } from './desk.ts'

/** An input without digits, and what its numbers bring with them. */
export type SealedInput = {
  /** The input with every `{ digits }` replaced by `{ numberId }`; a number that failed its check digit by null. */
  readonly input: unknown
  readonly findings: readonly ClassifiedFinding[]
  /** Numbers never seen before, to be written with the rest. */
  readonly writes: readonly Write[]
  /** Where digits stood, and of what. */
  readonly typed: readonly { readonly path: string; readonly kind: SecretKind }[]
}

type Found = { readonly kind: SecretKind; readonly keyedHash: string; readonly numberId: string }
type Spotted = { readonly path: string; readonly kind: SecretKind; readonly digits: string }

/** Hyphens and spaces between groups are how cards print numbers; full-width digits are how input methods type them. */
const plainDigits = (typed: string): string => typed.normalize('NFKC').replace(/[\s-]/g, '')

/** One look-up for all numbers of an input, none where it holds no digits; a number met before keeps its id. */
export const sealNumbers = async (desk: Desk, input: unknown): Promise<SealedInput> => {
  const spotted = spot(input, '')
  if (spotted.length === 0) return { input, findings: [], writes: [], typed: [] }
  const wrong = spotted.filter((number) => !hasGoodCheckDigit(number))
  const good = spotted.filter(hasGoodCheckDigit)
  const hashes = good.map(({ kind, digits }) => ({ kind, keyedHash: hashOf(desk, kind, digits) }))
  const [row] = await desk.db.query<{ found: readonly Found[] }>(
    'select numbers.find($1) as found', [JSON.stringify(hashes)])
  const named = nameAll(desk, good, row?.found ?? [])
  return {
    input: replaceDigits(input, '', new Map(named.ids)),
    findings: wrong.map(({ path, kind }) => ({
      class: 'error', code: `number/check-digit-${kind}`, field: path, basis: STD_PERSON_AND_HOUSEHOLD_NO,
    })),
    writes: named.writes,
    typed: spotted.map(({ path, kind }) => ({ path, kind })),
  }
}

/** Keyed by kind too: the same digits as another kind are another number. */
export const hashOf = (desk: Pick<Desk, 'vault'>, kind: SecretKind, digits: string): string =>
  Buffer.from(desk.vault.keyedHash(`number:${kind}:${digits}`)).toString('hex')

type SealWrite = Write & { readonly row: { readonly numberId: string } }

/** The sealed row of a number never seen before. */
export const sealRow = (desk: Desk, kind: SecretKind, digits: string): SealWrite =>
  ({ area: 'numbers', op: 'seal', row: sealNumber(desk, kind, digits) })

/** Seals digits under a new id: what `numbers.sealed` keeps of them, `keyedHash` in hex and `box` in base64. */
export const sealNumber = (desk: Pick<Desk, 'vault' | 'fresh'>, kind: SecretKind, digits: string) => {
  const numberId = desk.fresh.uuid()
  const { box, keyId } = desk.vault.seal(Buffer.from(digits), `number:${numberId}`)
  return { numberId, kind, keyedHash: hashOf(desk, kind, digits), box: Buffer.from(box).toString('base64'), keyId }
}

const hasGoodCheckDigit = ({ kind, digits }: Spotted): boolean =>
  kind === 'individual' ? isIndividualNumber(digits) : isResidentCode(digits)

const spot = (value: unknown, path: string): readonly Spotted[] => {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => {
    const here = below(path, key)
    const kind = secretKind(key)
    const digits = kind === undefined ? undefined : digitsOf(part)
    if (kind === undefined || digits === undefined) return spot(part, here)
    return [{ path: here, kind, digits: plainDigits(digits) }]
  })
}

const below = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`)

const Digits = z.object({ digits: z.string() })
const digitsOf = (part: unknown): string | undefined => Digits.safeParse(part).data?.digits

const nameAll = (desk: Desk, good: readonly Spotted[], found: readonly Found[]) => {
  const known = new Map(found.map(({ kind, keyedHash, numberId }) => [`${kind}:${keyedHash}`, numberId]))
  const writes: Write[] = []
  const ids = good.map(({ path, kind, digits }): readonly [string, string] => {
    const name = `${kind}:${hashOf(desk, kind, digits)}`
    const existing = known.get(name)
    if (existing !== undefined) return [path, existing]
    const sealed = sealRow(desk, kind, digits)
    writes.push(sealed)
    known.set(name, sealed.row.numberId)
    return [path, sealed.row.numberId]
  })
  return { ids, writes }
}

const replaceDigits = (value: unknown, path: string, ids: ReadonlyMap<string, string>): unknown => {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((part, at) => replaceDigits(part, below(path, `${at}`), ids))
  return Object.fromEntries(Object.entries(value).map(([key, part]) => {
    const here = below(path, key)
    if (secretKind(key) === undefined || digitsOf(part) === undefined) return [key, replaceDigits(part, here, ids)]
    const numberId = ids.get(here)
    return [key, numberId === undefined ? null : { numberId }]
  }))
}
