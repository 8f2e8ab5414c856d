/** An officer's form as data, so that one component draws every kind's form and one reader reads it back. */

import type { ResidentRecord } from '../record/resident.ts'

/** The closed union of what an officer can be asked for. */
export type FieldType =
  | 'text' | 'name' | 'kana' | 'alphabet' | 'era-date' | 'imprecise-date' | 'gregorian-date'
  | 'choice' | 'check' | 'address' | 'resident' | 'history-row' | 'household'
  | 'relationship' | 'sealed-number' | 'card-number'
  | 'note' | 'country'

/** `value` is what the input holds, `label` what the officer reads. */
export type Choice = { readonly value: string; readonly label: string }

/** One thing the officer is asked for, and how. */
export type Field = {
  /** Path inside the input, relative to its section: 'birthDate'. */
  readonly name: string
  readonly label: string
  readonly type: FieldType
  readonly required?: boolean
  readonly choices?: readonly Choice[]
  /** Shown only while another field of the section has one of these values. */
  readonly when?: { readonly field: string; readonly is: readonly string[] }
  /** Copied from the previous mover by F-key. [STD 4.0.10] */
  readonly carries?: boolean
  /** Item of the record with which it starts once a resident is chosen beside it; the officer may change it. */
  readonly startsAs?: keyof ResidentRecord
  /** True where somebody whose record was removed may be chosen too. */
  readonly removedToo?: boolean
  /** One of the key fields that the checker types again without seeing it. */
  readonly rekey?: 'once' | 'each'
  readonly hint?: string
}

/** A part of the form with its own title, as the paper form has it. */
export type Section = {
  readonly id: string
  readonly title: string
  /** Path of the section in the input; a repeated section holds a list there. */
  readonly path: string
  readonly repeated?: { readonly itemTitle: string; readonly atMost: number }
  readonly fields: readonly Field[]
}

/** A whole form; its sections stand in the order in which an officer reads the paper. */
export type Form = { readonly sections: readonly Section[] }

/** One field of a filled form: where its value lies in the input, and the value. */
export type FilledField = { readonly path: string; readonly field: Field; readonly value: unknown }

/** Every field of a form over an input, repeated sections once for each item, in reading order. */
export const listFilled = (form: Form, input: unknown): readonly FilledField[] =>
  form.sections.flatMap((section) => placesOf(section, input).flatMap((place) =>
    section.fields.filter((field) => isAsked(field, valueAt(input, place))).map((field) => {
      const path = place === '' ? field.name : `${place}.${field.name}`
      return { path, field, value: valueAt(input, path) }
    })))

/** True unless the field waits for another field of its section to say something else. */
export const isAsked = (field: Field, section: unknown): boolean => {
  if (field.when === undefined) return true
  const said = valueAt(section, field.when.field) ?? ''
  return (typeof said === 'string' || typeof said === 'boolean') && field.when.is.includes(String(said))
}

/** The value at a dotted path ('movers.0.birthDate'), or undefined. */
export const valueAt = (value: unknown, path: string): unknown => {
  let at = value
  for (const key of path === '' ? [] : path.split('.')) {
    if (typeof at !== 'object' || at === null) return undefined
    at = Object.entries(at).find(([name]) => name === key)?.[1]
  }
  return at
}

const placesOf = (section: Section, input: unknown): readonly string[] => {
  if (section.repeated === undefined) return [section.path]
  const items = valueAt(input, section.path)
  return Array.isArray(items) ? items.map((_, at) => `${section.path}.${at}`) : []
}
