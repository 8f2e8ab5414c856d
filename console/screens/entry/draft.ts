/** The draft of a filing: how it begins, and what the keys do to its movers. Pure. */
import { valueAt } from '../../../src/frame/form.ts'
import type { Form, Section } from '../../../src/frame/form.ts'
import type { SpokenFinding } from '../../ask/problem.ts'
import type { ShownRecord } from '../../ask/shapes/register.ts'
import type { CaseView } from '../../ask/shapes/roads.ts'
import { isTree, withValue } from '../../parts/Field/value.ts'
import type { Tree } from '../../parts/Field/value.ts'
import { repeatedOf } from '../../parts/FormView/movers.ts'
import { blankDraft, merge } from '../../parts/FormView/blank.ts'
import { emptyItem, itemsIn, residentField, withPeople, withResident } from '../../parts/FormView/residents.ts'

/** What the reception knows already: the day, the names, the kind of paper. */
export const beginDraft = (
  form: Form,
  known: Pick<CaseView, 'day' | 'movers' | 'source' | 'people'>,
  blank: unknown,
): unknown => {
  const empty = merge(blankDraft(form), blank)
  const withDay = hasField(form, '', 'notifiedOn') ? withValue(empty, 'notifiedOn', known.day) : empty
  const withSource = offers(form, 'proof', 'kind', known.source)
    ? withValue(withDay, 'proof.kind', known.source)
    : withDay
  return withMovers(form, withSource, known, blank)
}

/** Names are taken over where the form asks for names; of residents only those who were looked up at the reception. */
const withMovers = (
  form: Form,
  draft: unknown,
  { movers, people }: Pick<CaseView, 'movers' | 'people'>,
  blank: unknown,
): unknown => {
  const section = repeatedOf(form)
  if (section === undefined || residentField(section) !== undefined) {
    const looked = movers.flatMap(({ personNo }) => people.find((each) => each.personNo === personNo) ?? [])
    return withResidents(form, draft, looked, blank)
  }
  if (!section.fields.some(({ name }) => name === 'fullName')) return draft
  return movers.reduce<unknown>(
    (filled, { name }, at) =>
      withValue(filled, `${section.path}.${at}`, withValue(emptyItem(section, blank), 'fullName', name)),
    draft,
  )
}

/** Into the list of people, where the form has one; else the first of them into the field that asks for somebody. */
const withResidents = (form: Form, draft: unknown, people: readonly ShownRecord[], blank: unknown): unknown => {
  const section = form.sections.find((each) => residentField(each) !== undefined)
  const [first] = people
  if (section === undefined || first === undefined) return draft
  return section.repeated === undefined
    ? withResident(section, draft, section.path, first)
    : withPeople(section, draft, blank, people)
}

const hasField = (form: Form, path: string, name: string): boolean =>
  form.sections.some((section) => section.path === path && section.fields.some((field) => field.name === name))

const offers = (form: Form, path: string, name: string, value: string): boolean =>
  form.sections.some(
    (section) =>
      section.path === path &&
      section.fields.some(
        (field) => field.name === name && (field.choices ?? []).some((choice) => choice.value === value),
      ),
  )

/** One more mover at the end, empty but for what the kind knows to be empty. */
export const addMover = (form: Form, draft: unknown, blank: unknown): unknown => {
  const section = repeatedOf(form)
  return section === undefined ? draft : addItem(section, draft, blank)
}

/** One more item of a repeated section; the draft itself where there are enough. */
export const addItem = (section: Section, draft: unknown, blank: unknown): unknown => {
  const items = itemsIn(section, draft)
  if (section.repeated === undefined || items.length >= section.repeated.atMost) return draft
  return withValue(draft, section.path, [...items, emptyItem(section, blank)])
}

export const removeMover = (section: Section, draft: unknown, at: number): unknown => {
  const items = valueAt(draft, section.path)
  return Array.isArray(items) ? withValue(draft, section.path, items.toSpliced(at, 1)) : draft
}

/**
 * What a mover has in common with the one before: only fields that carry, and only where nothing stands yet. [STD
 * 4.0.10]
 */
export const copyPrevious = (form: Form, draft: unknown, at: number): unknown => {
  const section = repeatedOf(form)
  if (section === undefined || at < 1) return draft
  return section.fields
    .filter(({ carries }) => carries === true)
    .reduce<unknown>((copied, { name }) => {
      const here = `${section.path}.${at}.${name}`
      const before = valueAt(draft, `${section.path}.${at - 1}.${name}`)
      return isEmpty(valueAt(copied, here)) && !isEmpty(before)
        ? withValue(copied, here, carried(name, before))
        : copied
    }, draft)
}

/** Of a name only the surname carries: what stands before the first space. */
const carried = (name: string, before: unknown): unknown => {
  if (name !== 'fullName' || typeof before !== 'string') return before
  const [surname = ''] = before.split(/[ 　]/)
  return before.includes('　') || before.includes(' ') ? `${surname}　` : ''
}

const isEmpty = (value: unknown): boolean => value === '' || value === null || value === undefined

/**
 * What may be kept on the server as it is being typed: everything but the digits of numbers, which the desk drops
 * as well.
 */
export const asDraft = (draft: unknown): Tree => (isTree(draft) ? draft : {})

/**
 * What is still to be said once an item has changed: of the item itself nothing, until it has been sent again; of a
 * mover as a whole, everything.
 */
export const stillSaid = (
  findings: readonly SpokenFinding[],
  before: unknown,
  after: unknown,
): readonly SpokenFinding[] =>
  findings.filter(
    ({ field }) => field === null || /\.\d+$/.test(field) || valueAt(after, field) === valueAt(before, field),
  )
