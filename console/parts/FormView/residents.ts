/** Sections that list residents of the register: which they are, and how people are put into their list. Pure. */
import { valueAt } from '../../../src/frame/form.ts'
import type { Field, FieldType, Form, Section } from '../../../src/frame/form.ts'
import { HEAD } from '../../../src/record/relationship.ts'
import type { ShownRecord } from '../../ask/shapes/register.ts'
import { withValue } from '../Field/value.ts'
import { blankItem, merge } from './blank.ts'

/** The field of a section that says who it is. */
export const residentField = ({ fields }: Section): Field | undefined =>
  fields.find(({ type }) => type === 'resident')

/** True of a list of people, whether they are chosen or written; false of a list of anything else. */
export const isAboutPeople = (section: Section): boolean =>
  residentField(section) !== undefined || section.fields.some(({ name }) => name === 'fullName')

/** True where a form is about people of the register, who can be looked up before it is filled in. */
export const namesResidents = (form: Form | undefined): boolean =>
  form?.sections.some((section) => residentField(section) !== undefined) ?? false

/** Types that need a line of their own. */
const WIDE: readonly FieldType[] = ['address', 'household', 'note', 'kana', 'imprecise-date', 'sealed-number']
const ROW_FIELDS = 4

/** True where every person of the list takes one row of a table: themselves, and little more. */
export const isListOfPeople = (section: Section): boolean =>
  section.repeated !== undefined &&
  residentField(section) !== undefined &&
  section.fields.length <= ROW_FIELDS &&
  section.fields.every(({ type }) => !WIDE.includes(type))

/** True of what the field of a resident holds. */
export const isPerson = ({ type }: Field, value: unknown): value is number | null =>
  type === 'resident' && (value === null || typeof value === 'number')

/** Whom an item of a section names. */
export const personIn = (section: Section, item: unknown): number | null => {
  const field = residentField(section)
  const value = field === undefined ? null : valueAt(item, field.name)
  return typeof value === 'number' ? value : null
}

/** Everybody chosen in any list of the form. */
export const peopleOfForm = (form: Form, draft: unknown): readonly number[] =>
  form.sections.filter(({ repeated }) => repeated !== undefined).flatMap((section) => peopleIn(section, draft))

/** The one whom a list makes the head, where it says what everybody is to them. */
export const newHeadIn = (section: Section, draft: unknown): number | null => {
  const field = section.fields.find(({ type }) => type === 'relationship')
  if (field === undefined) return null
  const head = itemsIn(section, draft).find((item) => valueAt(item, field.name) === HEAD)
  return personIn(section, head)
}

/** What the officer decided for each person: the paths where the list says it, and the words. */
export const decidedValues = (
  section: Section,
  draft: unknown,
  decided: ReadonlyMap<number, string>,
): readonly (readonly [path: string, value: string])[] => {
  const field = section.fields.find(({ type }) => type === 'relationship')
  if (field === undefined) return []
  return itemsIn(section, draft).flatMap((item, at) => {
    const word = decided.get(personIn(section, item) ?? 0)
    return word === undefined ? [] : [[`${section.path}.${at}.${field.name}`, word] as const]
  })
}

/** Everybody chosen in a section so far. */
export const peopleIn = (section: Section, draft: unknown): readonly number[] =>
  itemsIn(section, draft).flatMap((item) => personIn(section, item) ?? [])

export const itemsIn = ({ path }: Section, draft: unknown): readonly unknown[] => {
  const items = valueAt(draft, path)
  return Array.isArray(items) ? items : []
}

/** What an item starts with once somebody is chosen in it: their own items of the record, where the form says so. */
export const startedWith = (section: Section, item: unknown, record: ShownRecord): unknown =>
  section.fields.reduce<unknown>(
    (filled, { name, startsAs }) =>
      startsAs === undefined ? filled : withValue(filled, name, record[startsAs] ?? ''),
    item,
  )

/** Somebody chosen in a section, or in the item that lies at `place`. */
export const withResident = (section: Section, draft: unknown, place: string, record: ShownRecord): unknown => {
  const chosen = withValue(valueAt(draft, place), residentField(section)?.name ?? '', record.personNo)
  return withValue(draft, place, startedWith(section, chosen, record))
}

/**
 * Puts people into a list: into the items that name nobody yet, then behind the last one, as far as the form goes.
 * Nobody comes in twice.
 */
export const withPeople = (
  section: Section,
  draft: unknown,
  blank: unknown,
  people: readonly ShownRecord[],
): unknown => {
  const field = residentField(section)
  if (field === undefined) return draft
  const items = [...itemsIn(section, draft)]
  const here = new Set(peopleIn(section, draft))
  for (const record of people) {
    if (here.has(record.personNo)) continue
    here.add(record.personNo)
    const free = items.findIndex((item) => personIn(section, item) === null)
    const at = free < 0 ? items.length : free
    if (at >= (section.repeated?.atMost ?? 1)) break
    const chosen = withValue(items[at] ?? emptyItem(section, blank), field.name, record.personNo)
    items[at] = startedWith(section, chosen, record)
  }
  return withValue(draft, section.path, items)
}

/** An item nobody stands in, with all that the kind knows to be empty. */
export const emptyItem = (section: Section, blank: unknown): unknown =>
  merge(blankItem(section, {}), valueAt(blank, `${section.path}.0`))

/** Where an address of the form's own lies: households there are offered. */
export const addressIn = (form: Form): string | undefined => {
  const section = form.sections.find(
    ({ repeated, fields }) => repeated === undefined && fields.some(({ type }) => type === 'address'),
  )
  const field = section?.fields.find(({ type }) => type === 'address')
  if (section === undefined || field === undefined) return undefined
  return section.path === '' ? field.name : `${section.path}.${field.name}`
}
