/** How the small forms of this screen are written down: fields as data, and what is sent. */
import { say } from '../../../messages/say.ts'
import type { ActDialogProps, AskedField, Typed } from '../../../parts/ActDialog/ActDialog.tsx'

/** One act's form; identifiers it draws are the same however often it is sent. */
export type Asked = Pick<ActDialogProps, 'title' | 'act' | 'action' | 'tone' | 'fields' | 'input'>

export type ContractAct = keyof typeof say.contracts.acts

/** What is asked for under a name of the messages. */
type Named = keyof typeof say.contracts.fields

type More = Omit<AskedField, 'name' | 'label' | 'type'>

const field =
  (type: AskedField['type']) =>
  (name: string, label: Named, more: More = {}): AskedField => ({
    name,
    label: say.contracts.fields[label],
    type,
    required: true,
    ...more,
  })

export const text = field('text')
export const note = field('note')
export const day = field('day')
export const count = field('number')
export const choice = field('choice')
export const ticks = field('ticks')

/** A question to be answered yes or no. */
export const yesNo = (name: string, label: Named, initial = 'no'): AskedField =>
  choice(name, label, { choices: say.contracts.yesNo, initial })

export const isYes = (value: string | undefined): boolean => value === 'yes'
export const orNull = (value: string | undefined): string | null =>
  value === undefined || value.trim() === '' ? null : value
export const numberOf = (value: string | undefined): number => Number(value ?? '')

/** Choices of a select by key. */
export const choicesOf = (
  rows: readonly (readonly [id: string, title: string])[],
): Readonly<Record<string, string>> => Object.fromEntries(rows)

/** What is typed, without the names that were only for the screen. */
export const without = (typed: Typed, ...names: readonly string[]): Typed =>
  Object.fromEntries(Object.entries(typed).filter(([name]) => !names.includes(name)))
