/** Characters and names that cannot be kept as written, as findings any kind may return. */
import type { Finding } from '../law/finding.ts'
import { STD_KANA, STD_NEVER_BLANK } from '../law/provision.ts'
import { hasUnreadable, uncovered } from './characters.ts'
import { isAlphabetName, isFullName, isKana } from './name.ts'

/** One finding for each reason in a text, with the place of its first character; an unreadable one bars 本登録 alone. */
export const characterFaults = (field: string, text: string | null): readonly Finding[] => {
  if (text === null || text === '') return []
  const first = new Map(uncovered(text).toReversed().map(({ why, at }) => [why, at + 1]))
  const faults = [...first].map(([why, place]): Finding =>
    ({ code: `text/${why}`, basis: STD_NEVER_BLANK, field, values: { place } }))
  return hasUnreadable(text)
    ? [...faults, { code: 'text/unreadable', basis: STD_NEVER_BLANK, field, finalOnly: true }] : faults
}

export const NAME_ITEMS = [
  'fullName', 'kanjiName', 'alphabetName', 'formerSurname', 'alias', 'fullNameKana', 'formerSurnameKana', 'aliasKana',
] as const
/** One of the names that a record has room for. */
export type NameItem = (typeof NAME_ITEMS)[number]

const KANA: readonly NameItem[] = ['fullNameKana', 'formerSurnameKana', 'aliasKana']

/** What is wrong with one name of a person: its characters, then its form. */
export const nameFaults = (
  field: string, item: NameItem, person: { readonly kind: string } & Readonly<Record<NameItem, string | null>>,
): readonly Finding[] => {
  const text = person[item]
  if (text === null || text === '') return []
  const form = formFault(item, text, person.kind)
  return [...characterFaults(field, text), ...(form === undefined ? [] : [{ code: form, basis: STD_KANA, field }])]
}

const formFault = (item: NameItem, text: string, kind: string): string | undefined => {
  if (KANA.includes(item)) return isKana(text) ? undefined : 'text/not-kana'
  if (item === 'alphabetName') return isAlphabetName(text) ? undefined : 'text/not-alphabet'
  if (item === 'fullName' && kind === 'japanese') return isFullName(text) ? undefined : 'text/no-space-in-name'
  return undefined
}
