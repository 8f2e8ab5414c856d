/** The six ways of asking that the search is measured by, each asked of a resident who is there. */
import type { ResidentSearch } from '../src/inquiry/search-input.ts'
import { splitName } from '../src/record/name-key.ts'
import type { ResidentRecord } from '../src/record/resident.ts'

export type SearchKind = {
  readonly name: string
  /** Milliseconds at the 99th percentile. */
  readonly ceiling: number
  readonly ask: (of: ResidentRecord, random: () => number) => ResidentSearch
}

const kanaOf = ({ fullNameKana }: ResidentRecord) => splitName(fullNameKana ?? '')

const wholeKanaOf = (of: ResidentRecord): string => `${kanaOf(of).surname}${kanaOf(of).given ?? ''}`

const birthOf = ({ birthDate }: ResidentRecord): string => birthDate.text

/** One kana of the reading put wrong, as an ear or a hand does. */
const slipped = (reading: string, random: () => number): string => {
  const at = 1 + Math.floor(random() * (reading.length - 1))
  return `${reading.slice(0, at)}${'ラリルレロマミム'.charAt(Math.floor(random() * 8))}${reading.slice(at + 1)}`
}

export const SEARCH_KINDS: readonly SearchKind[] = [
  { name: 'kana prefix', ceiling: 40, ask: (of) => ({ text: kanaOf(of).surname }) },
  {
    name: 'birth date and kana prefix', ceiling: 40,
    ask: (of) => ({ text: kanaOf(of).surname.slice(0, 2), birth: birthOf(of) }),
  },
  {
    name: 'birth date and name with a slip', ceiling: 40,
    ask: (of, random) => ({ text: slipped(wholeKanaOf(of), random), birth: birthOf(of) }),
  },
  {
    name: 'town and kana prefix', ceiling: 40,
    ask: (of) => ({ kana: kanaOf(of).surname.slice(0, 2), townBlockCode: of.townBlockCode ?? '' }),
  },
  {
    name: 'full kana with a slip', ceiling: 150,
    ask: (of, random) => ({ text: slipped(wholeKanaOf(of), random) }),
  },
  {
    name: 'five kana inside', ceiling: 40,
    ask: (of) => ({ kana: wholeKanaOf(of).slice(1, 6), match: 'contains' }),
  },
]

/** Beside the six: what else an officer asks all day. */
export const MORE_KINDS: readonly SearchKind[] = [
  { name: 'kanji surname', ceiling: 40, ask: (of) => ({ text: splitName(of.fullName).surname }) },
  { name: 'kanji full name', ceiling: 40, ask: (of) => ({ text: of.fullName }) },
  { name: 'kanji 名 alone', ceiling: 40, ask: (of) => ({ givenName: splitName(of.fullName).given ?? '' }) },
  {
    name: 'two kanji inside', ceiling: 40,
    ask: (of) => ({ name: of.fullName.replace('　', '').slice(1, 3), match: 'contains' }),
  },
  { name: 'full kana without space', ceiling: 40, ask: (of) => ({ text: wholeKanaOf(of) }) },
  {
    name: 'kana surname and birth year', ceiling: 40,
    ask: (of) => ({ text: kanaOf(of).surname, birth: of.birthDate.sortOn.slice(0, 4) }),
  },
  { name: 'address', ceiling: 40, ask: (of) => ({ address: `${of.oazaAza}${of.lot}` }) },
  {
    name: 'address of a town and kana surname', ceiling: 150,
    ask: (of) => ({ address: of.oazaAza, kana: kanaOf(of).surname }),
  },
  { name: 'person number', ceiling: 40, ask: (of) => ({ text: String(of.personNo) }) },
  { name: 'one kana', ceiling: 40, ask: (of) => ({ text: kanaOf(of).surname.slice(0, 1) }) },
]
