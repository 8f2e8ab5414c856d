/** The empty value of each type of field, and a whole empty draft of a form. */
import type { Field, Form, Section } from '../../../src/frame/form.ts'
import { BLANK_ADDRESS } from '../AddressField/address.ts'
import { isTree, withValue } from '../Field/value.ts'

const blankOf = ({ type }: Field): unknown => {
  switch (type) {
    case 'check':
      return false
    case 'address':
      return BLANK_ADDRESS
    case 'imprecise-date':
    case 'choice':
    case 'household':
    case 'resident':
    case 'sealed-number':
      return null
    default:
      return ''
  }
}

/** One empty item of a repeated section. `from`: what the kind itself knows to be empty. */
export const blankItem = (section: Section, from: unknown): unknown =>
  section.fields.reduce<unknown>((item, field) => withValue(item, field.name, blankOf(field)), from ?? {})

/** An empty draft: one item where items repeat. */
export const blankDraft = (form: Form): unknown =>
  form.sections.reduce<unknown>((draft, section) => {
    const place = section.repeated === undefined ? section.path : `${section.path}.0`
    const at = (name: string): string => (place === '' ? name : `${place}.${name}`)
    return section.fields.reduce((filled, field) => withValue(filled, at(field.name), blankOf(field)), draft)
  }, {})

/** `over` where it says something, `under` elsewhere; lists are taken whole. */
export const merge = (under: unknown, over: unknown): unknown => {
  if (over === undefined) return under
  if (!isTree(under) || !isTree(over)) return over
  const keys = new Set([...Object.keys(under), ...Object.keys(over)])
  return Object.fromEntries([...keys].map((key) => [key, merge(under[key], over[key])]))
}
