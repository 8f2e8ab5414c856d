/** Any value of a form as an officer reads it on paper: 和暦, addresses in one line, choices by their label. */
import { z } from 'zod'
import type { FilledField } from '../frame/form.ts'
import { isCivilDay } from '../law/calendar.ts'
import { formatEra, formatGregorian } from '../law/era.ts'

const Address = z.object({ oazaAza: z.string(), lot: z.string(), katagaki: z.string().nullable() })
const Imprecise = z.object({ text: z.string() })
const Sealed = z.union([z.object({ numberId: z.string() }), z.object({ digits: z.string() })])

/** @returns empty for what was left blank; of a protected number no digit. */
export const printedValue = ({ field, value }: Pick<FilledField, 'field' | 'value'>): string => {
  if (value === null || value === undefined) return ''
  if (typeof value === 'boolean') return value ? '✓' : ''
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return printedText(value, field)
  if (Sealed.safeParse(value).success) return '入力あり'
  const address = Address.safeParse(value)
  if (address.success) return addressText(address.data)
  return Imprecise.safeParse(value).data?.text ?? ''
}

const printedText = (value: string, { type, choices = [] }: FilledField['field']): string => {
  const choice = choices.find((each) => each.value === value)
  if (choice !== undefined) return choice.label
  if (!isCivilDay(value)) return value
  return type === 'gregorian-date' ? formatGregorian(value) : formatEra(value)
}

const addressText = ({ oazaAza, lot, katagaki }: z.infer<typeof Address>): string =>
  `${oazaAza}${lot}${katagaki === null || katagaki === '' ? '' : `　${katagaki}`}`
