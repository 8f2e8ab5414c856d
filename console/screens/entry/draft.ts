/** The draft of a filing: how it begins, and what the keys do to its movers. Pure. */
import { valueAt } from '../../../src/frame/form.ts'
import type { Form, Section } from '../../../src/frame/form.ts'
import type { SpokenFinding } from '../../ask/problem.ts'
import type { CaseView } from '../../ask/shapes/roads.ts'
import { isTree, withValue } from '../../parts/Field/value.ts'
import type { Tree } from '../../parts/Field/value.ts'
import { moversOf, repeatedOf } from '../../parts/FormView/movers.ts'
import { blankDraft, blankItem } from '../../parts/FormView/blank.ts'

/** What the reception knows already: the day, the names, the kind of paper. */
export const beginDraft = (
  form: Form,
  known: Pick<CaseView, 'day' | 'movers' | 'source'>,
  blank: unknown,
): unknown => {
  const empty = merge(blankDraft(form), blank)
  const withDay = hasField(form, '', 'notifiedOn') ? withValue(empty, 'notifiedOn', known.day) : empty
  const withSource = offers(form, 'proof', 'kind', known.source)
    ? withValue(withDay, 'proof.kind', known.source)
    : withDay
  return known.movers.reduce<unknown>((draft, { name }, at) => {
    const section = repeatedOf(form)
    if (section === undefined) return draft
    const item = merge(blankItem(section, {}), valueAt(blank, `${section.path}.0`))
    return withValue(draft, `${section.path}.${at}`, isTree(item) ? { ...item, fullName: name } : item)
  }, withSource)
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

/** `over` where it says something, `under` elsewhere; lists are taken whole. */
export const merge = (under: unknown, over: unknown): unknown => {
  if (over === undefined) return under
  if (!isTree(under) || !isTree(over)) return over
  const keys = new Set([...Object.keys(under), ...Object.keys(over)])
  return Object.fromEntries([...keys].map((key) => [key, merge(under[key], over[key])]))
}

/**
 * One more mover at the end, empty but for what the kind knows to be empty; the draft itself where there are
 * enough.
 */
export const addMover = (form: Form, draft: unknown, blank: unknown): unknown => {
  const section = repeatedOf(form)
  const movers = moversOf(form, draft)
  if (section?.repeated === undefined || movers.length >= section.repeated.atMost) return draft
  const item = merge(blankItem(section, {}), valueAt(blank, `${section.path}.0`))
  return withValue(draft, section.path, [...movers, item])
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
