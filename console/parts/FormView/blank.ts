/** The empty value of each type of field, and a whole empty draft of a form. */
import type { Field, Form, Section } from '../../../src/frame/form.ts'
import { BLANK_ADDRESS } from '../AddressField/address.ts'
import { withValue } from '../Field/value.ts'

const blankOf = ({ type }: Field): unknown => {
  switch (type) {
    case 'check':
      return false
    case 'address':
      return BLANK_ADDRESS
    case 'imprecise-date':
    case 'choice':
    case 'household':
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
