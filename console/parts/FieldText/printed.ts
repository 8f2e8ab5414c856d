/**
 * Any value of a form as an officer reads it: dates in 和暦, addresses in one line, choices by their label, ticks as
 * words.
 */
import { isCivilDay } from '../../../src/law/calendar.ts'
import { formatEra, formatGregorian } from '../../../src/law/era.ts'
import type { Choice, FieldType } from '../../../src/frame/form.ts'
import { say } from '../../messages/say.ts'
import { addressOf, addressText } from '../AddressField/address.ts'
import { isTree, textOf } from '../Field/value.ts'

export const printed = (value: unknown, type?: FieldType, choices: readonly Choice[] | null = null): string => {
  if (value === null || value === undefined || value === '') return ''
  if (typeof value === 'boolean') return value ? say.printed.yes : say.printed.no
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return printedText(value, type, choices)
  if (!isTree(value)) return ''
  if ('numberId' in value || 'digits' in value) return say.printed.sealed
  if ('oazaAza' in value) return addressText(addressOf(value))
  return textOf(value['text'])
}

const printedText = (value: string, type: FieldType | undefined, choices: readonly Choice[] | null): string => {
  const choice = choices?.find((each) => each.value === value)
  if (choice !== undefined) return choice.label
  if (!isCivilDay(value)) return value
  return type === 'gregorian-date' ? formatGregorian(value) : formatEra(value)
}
