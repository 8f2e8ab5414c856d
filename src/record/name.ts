/**
 * Names: 氏名, 旧氏, 通称, names in letters, and their readings. What is wrong is told, nothing is put right: a name is
 * kept as written,
 * and only its bearer's papers can say what was meant.
 */
import { charactersOf, lengthOf } from './characters.ts'
import { splitName } from './name-key.ts'

/** What a name can have wrong with it. */
export type NameFaultReason =
  | 'blank'
  /** 氏 and 名 want one full-width space between them; a name of one part wants an officer's look. */
  | 'no-space'
  | 'narrow-space'
  | 'several-spaces'
  | 'space-at-edge'
  | 'narrow-kana'
  | 'not-kana'
  | 'not-letters'
  | 'small-letters'
  | 'wide-letters'
  | 'whole-name'
  | 'too-long'

/** `at` counts characters from 0; absent where the whole is meant. */
export type NameFault = { readonly why: NameFaultReason; readonly at?: number }

/** Longer than any name known; a longer text is a slip of the hand. */
export const NAME_LIMIT = 100

/** 氏名 of a Japanese national: 氏, one full-width space, 名. One without a 名 has no space and is told as such. [法7条1号] */
export const fullNameFaults = (name: string): readonly NameFault[] => {
  const faults = [...writtenFaults(name), ...spaceFaults(name)]
  const isOnePart = faults.length === 0 && splitName(name).given === null
  return isOnePart ? [{ why: 'no-space' }] : faults
}

/** 氏名 of a foreign resident as printed first, 漢字氏名 and 通称: one part or several, full-width spaces between kanji. */
export const writtenNameFaults = (name: string): readonly NameFault[] =>
  isInLetters(name) ? alphabetNameFaults(name) : [...writtenFaults(name), ...spaceFaults(name)]

/** 旧氏: a surname alone, without space. [令30条の13] */
export const formerSurnameFaults = (surname: string): readonly NameFault[] => {
  const faults = writtenFaults(surname)
  return /\s/u.test(surname) ? [...faults, { why: 'whole-name', at: charactersOf(surname).findIndex(isSpace) }] : faults
}

/** As on the residence card: capitals A–Z, single half-width spaces, and ' - . , inside. */
export const alphabetNameFaults = (name: string): readonly NameFault[] => {
  if (name.trim() === '') return [{ why: 'blank' }]
  const faults = [
    ...faultAt(name, /[a-z]/u, 'small-letters'),
    ...faultAt(name, /[\uff01-\uff5e\u3000]/u, 'wide-letters'),
    ...faultAt(name, /[^A-Za-z\uff01-\uff5e\u3000 '.,-]/u, 'not-letters'),
    ...tooLong(name),
  ]
  if (name !== name.trim()) faults.push({ why: 'space-at-edge' })
  return / {2}/.test(name) ? [...faults, { why: 'several-spaces', at: name.indexOf('  ') }] : faults
}

/**
 * 振り仮名 as the family register keeps it: katakana with small ones, ヴ ヷ ヸ ヹ ヺ ヵ ヶ ヰ ヱ ヲ, ー and ・, one full-width space
 * between 氏 and 名. Half-width kana is told apart, for it can be typed again without looking anything up. [戸籍法13条2項]
 */
export const kanaFaults = (reading: string): readonly NameFault[] => {
  if (reading.trim() === '') return [{ why: 'blank' }]
  return [
    ...faultAt(reading, /[\uff61-\uff9f]/u, 'narrow-kana'),
    ...faultAt(reading, /[^ァ-ヺー・\uff61-\uff9f\s]/u, 'not-kana'),
    ...faultAt(reading, /(?:^|\s)[ー・]/u, 'not-kana'),
    ...spaceFaults(reading),
    ...tooLong(reading),
  ]
}

/** True where fullNameFaults has nothing to object to. */
export const isFullName = (name: string): boolean => fullNameFaults(name).length === 0
/** True where kanaFaults has nothing to object to. */
export const isKana = (reading: string): boolean => kanaFaults(reading).length === 0
/** True where alphabetNameFaults has nothing to object to. */
export const isAlphabetName = (name: string): boolean => alphabetNameFaults(name).length === 0
/** True where formerSurnameFaults has nothing to object to. */
export const isFormerSurname = (surname: string): boolean => formerSurnameFaults(surname).length === 0

/** True of a name in letters, wide or narrow; decides which rules it is held to. */
export const isInLetters = (name: string): boolean =>
  /^[\sA-Za-z\uff01-\uff5e'.,-]+$/u.test(name) && /[A-Za-zＡ-Ｚａ-ｚ]/u.test(name)

/** 氏 and 名 joined as the record keeps them. A null or blank 名 gives the 氏 alone. */
export const joinName = (surname: string, given: string | null): string =>
  given === null || given === '' ? surname : `${surname}\u3000${given}`

const writtenFaults = (name: string): readonly NameFault[] =>
  name.trim() === '' ? [{ why: 'blank' }] : [...faultAt(name, /[\uff66-\uff9f]/u, 'narrow-kana'), ...tooLong(name)]

const isSpace = (character: string): boolean => /\s/u.test(character)

const spaceFaults = (name: string): readonly NameFault[] => {
  if (name.trim() === '') return []
  const faults: NameFault[] = name === name.trim() ? [] : [{ why: 'space-at-edge' }]
  const inside = charactersOf(name.trim())
  const narrow = inside.findIndex((it) => isSpace(it) && it !== '\u3000')
  if (narrow >= 0) faults.push({ why: 'narrow-space', at: narrow })
  const spaces = inside.filter(isSpace).length
  const second = inside.findIndex((it, at) => isSpace(it) && at > inside.findIndex(isSpace))
  return spaces > 1 ? [...faults, { why: 'several-spaces', at: second }] : faults
}

const tooLong = (name: string): NameFault[] => lengthOf(name) > NAME_LIMIT ? [{ why: 'too-long', at: NAME_LIMIT }] : []

const faultAt = (name: string, pattern: RegExp, why: NameFaultReason): NameFault[] => {
  const found = pattern.exec(name)
  return found === null ? [] : [{ why, at: placeOf(name, found.index) }]
}

/** Which character a code unit belongs to. */
const placeOf = (name: string, unit: number): number => {
  let end = 0
  return charactersOf(name).findIndex((character) => (end += character.length) > unit)
}
