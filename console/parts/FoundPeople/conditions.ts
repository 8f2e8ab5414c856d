/** The search form, what is sent of it, and which items tell people of one name apart. Pure. */
import type { FoundRow, SearchInput } from '../../ask/shapes/search.ts'

export const SHELVES = ['both', 'live', 'removed'] as const
export type Shelf = (typeof SHELVES)[number]

export const TEXT_CONDITIONS = [
  'name',
  'kana',
  'givenName',
  'formerSurname',
  'alias',
  'birth',
  'birthUntil',
  'relationship',
  'address',
  'katagaki',
  'residenceCardNo',
] as const
export const NUMBER_CONDITIONS = ['personNo', 'householdNo'] as const
export const SECRET_CONDITIONS = ['individualNumber', 'residentCode'] as const
export type Condition =
  (typeof TEXT_CONDITIONS)[number] | (typeof NUMBER_CONDITIONS)[number] | (typeof SECRET_CONDITIONS)[number]

export type SearchForm = {
  readonly text: string
  readonly typed: Readonly<Partial<Record<Condition, string>>>
  readonly sex: '' | 'male' | 'female'
  readonly kind: '' | 'japanese' | 'foreign'
  readonly shelf: Shelf
  readonly exact: boolean
  readonly match: 'begins' | 'contains' | 'whole'
}

export const BLANK_SEARCH: SearchForm = {
  text: '',
  typed: {},
  sex: '',
  kind: '',
  shelf: 'both',
  exact: false,
  match: 'begins',
}

const plain = (typed: string): string => typed.normalize('NFKC').replace(/\D/g, '')

/** Only what says something is sent. */
export const searchInput = (form: SearchForm): SearchInput => {
  const said = (condition: Condition): string => (form.typed[condition] ?? '').trim()
  const texts = TEXT_CONDITIONS.filter((each) => said(each) !== '').map((each) => [each, said(each)])
  const numbers = NUMBER_CONDITIONS.filter((each) => plain(said(each)) !== '').map((each) => [
    each,
    Number(plain(said(each))),
  ])
  const secrets = SECRET_CONDITIONS.filter((each) => plain(said(each)) !== '').map((each) => [
    each,
    { digits: plain(said(each)) },
  ])
  return {
    ...(form.text.trim() === '' ? {} : { text: form.text.trim() }),
    ...Object.fromEntries([...texts, ...numbers, ...secrets]),
    ...(form.sex === '' ? {} : { sex: form.sex }),
    ...(form.kind === '' ? {} : { kind: form.kind }),
    shelf: form.shelf,
    exact: form.exact,
    match: form.match,
  }
}

export const asksNothing = (form: SearchForm): boolean =>
  form.text.trim() === '' &&
  form.sex === '' &&
  Object.values(form.typed).every((typed) => (typed ?? '').trim() === '')

/** A form that asks what was asked before; numbers that were sealed do not come back. */
export const formOf = (input: SearchInput): SearchForm => {
  const known: Readonly<Record<string, unknown>> = input
  const texts = [...TEXT_CONDITIONS, ...NUMBER_CONDITIONS].flatMap((each) => {
    const value = known[each]
    return typeof value === 'string' || typeof value === 'number' ? [[each, String(value)]] : []
  })
  return {
    ...BLANK_SEARCH,
    text: input.text ?? '',
    typed: Object.fromEntries(texts),
    sex: input.sex ?? '',
    kind: input.kind ?? '',
    shelf: input.shelf ?? 'both',
    exact: input.exact ?? false,
    match: input.match ?? 'begins',
  }
}

export const nextShelf = (shelf: Shelf): Shelf => SHELVES[(SHELVES.indexOf(shelf) + 1) % SHELVES.length] ?? 'both'

export type Telling = 'birthText' | 'sex' | 'address'
const TELLING: readonly Telling[] = ['birthText', 'sex', 'address']

/**
 * For a row, the one item by which it differs from another row of the same name; that item is to be looked at
 * twice.
 */
export const tellingApart = (rows: readonly FoundRow[], row: FoundRow): ReadonlySet<Telling> => {
  const namesakes = rows.filter((other) => other !== row && other.name === row.name)
  const single = namesakes
    .map((other) => TELLING.filter((item) => other[item] !== row[item]))
    .filter((differ) => differ.length === 1)
  return new Set(single.flat())
}
