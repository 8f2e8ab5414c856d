/** An officer's form as data, so that one component draws every kind's form and one reader reads it back. */

/** The closed union of what an officer can be asked for. */
export type FieldType =
  | 'text' | 'name' | 'kana' | 'alphabet' | 'era-date' | 'imprecise-date' | 'gregorian-date'
  | 'choice' | 'check' | 'address' | 'household' | 'relationship' | 'sealed-number' | 'card-number'
  | 'note' | 'country'

export type Choice = { readonly value: string; readonly label: string }

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
  /** One of the key fields that the checker types again without seeing it. */
  readonly rekey?: 'once' | 'each'
  readonly hint?: string
}

export type Section = {
  readonly id: string
  readonly title: string
  /** Path of the section in the input; a repeated section holds a list there. */
  readonly path: string
  readonly repeated?: { readonly itemTitle: string; readonly atMost: number }
  readonly fields: readonly Field[]
}

export type Form = { readonly sections: readonly Section[] }
