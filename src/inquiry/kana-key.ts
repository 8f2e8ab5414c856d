/**
 * Keys under which readings are found: a strict one that forgives widths and dashes, and loose ones that forgive
 * sounds. [STD 2.1.2]
 */
import { splitName } from '../record/name-key.ts'

/** 'タナカ ハナコ': katakana, one space between 氏 and 名 and none inside them, every dash ー. Sorts as a name list does. */
export const strictKana = (reading: string): string => {
  const { surname, given } = splitName(reading)
  const [first, second] = [strictPart(surname), given === null ? '' : strictPart(given)]
  return second === '' ? first : `${first} ${second}`
}

/**
 * The loose keys of a reading. Mostly one; more where a sound belongs to two rows of the table: ヂ is both ジ and チ, and
 * ー after an オ-sound both nothing and オ. A reading is found where one of its keys is one of the query's.
 */
export const looseKana = (reading: string): readonly string[] => looseOf(strictKana(reading))

/** The loose keys of a strict key. */
export const looseOf = (strict: string): readonly string[] => {
  if (!SEVERAL_WAYS.test(strict)) return [loosened(strict, AS_SIBILANT, '')]
  const voiced = /[ヂヅ]/.test(strict) ? [AS_SIBILANT, AS_STOP] : [AS_SIBILANT]
  const long = LONG_O.test(strict) ? ['', 'オ'] : ['']
  return [...new Set(voiced.flatMap((sounds) => long.map((mark) => loosened(strict, sounds, mark))))]
}

const LONG_O = /[オコゴソゾトドノホボポモョヨロヲォ]ー/
const SEVERAL_WAYS = /[ヂヅ]|[オコゴソゾトドノホボポモョヨロヲォ]ー/

/** The keys of the 名 alone, of a key with a space in it. */
export const givenOf = (key: string): string | null => {
  const at = key.indexOf(' ')
  return at < 0 ? null : key.slice(at + 1)
}

/**
 * Where 氏 ends was not typed: every place it may lie, the key as typed first. [STD 2.1.2: 氏と名との間のスペースを無視]
 * In: a key without a space. A key with one comes back alone.
 */
export const splitsOf = (key: string): readonly string[] => key.includes(' ') ? [key]
  : [key, ...Array.from(key).slice(1).map((_, n) => `${key.slice(0, n + 1)} ${key.slice(n + 1)}`)]

const strictPart = (part: string): string => {
  const plain = UNUSUAL.test(part) ? inFullKatakana(part) : part
  return FOREIGN.test(plain) ? plain.replace(ALL_FOREIGN, '') : plain
}

/** Anything but full-width katakana: narrow or wide letters, hiragana, loose marks, dashes. */
const UNUSUAL = /[^ァ-ヺー]/u
const FOREIGN = /[^ァ-ヺーA-Z0-9]/u
const ALL_FOREIGN = new RegExp(FOREIGN.source, 'gu')
const DASHES = /[ー―－‐‑‒–—−ｰ-]/gu

/** Kana carries no variants, so normalising it destroys nothing. */
const inFullKatakana = (part: string): string =>
  part.replace(DASHES, 'ー').replaceAll('゛', '\u3099').replaceAll('゜', '\u309a').normalize('NFKC').toUpperCase()
    .replace(/[ぁ-ゖ]/gu, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60))

type Sounds = Readonly<Record<string, string>>

const pairs = (from: string, to: string): [string, string][] => [...from].map((sound, n) => [sound, to.charAt(n)])

/** Small as large, voiced as plain, ワ as ハ, ヲ as オ, old kana as new. ヂ and ヅ are added by the two tables below. */
const EACH: readonly [string, string][] = [
  ...pairs('ァィゥェォッャュョヮヵヶ', 'アイウエオツヤユヨハカケ'),
  ...pairs('ガギグゲゴザジズゼゾダデド', 'カキクケコサシスセソタテト'),
  ...pairs('バビブベボパピプペポ', 'ハヒフヘホハヒフヘホ'),
  ...pairs('ワヲヰヱヷヸヹヺ', 'ハオイエハヒヘホ'),
]
const SOUNDS: Sounds = Object.fromEntries(EACH)
const AS_SIBILANT: Sounds = { ...SOUNDS, ヂ: 'シ', ヅ: 'ス' }
const AS_STOP: Sounds = { ...SOUNDS, ヂ: 'チ', ヅ: 'ツ' }

/** ヴァ is バ, ヴ alone is ブ. */
const V_SOUNDS: Sounds = Object.fromEntries(pairs('アイエオァィェォ', 'ハヒヘホハヒヘホ'))

const O_SOUNDS = 'オコソトノホモヨロ'

/** One pass: V-sounds, the table, ウ after an オ-sound as オ, and the long mark as `mark` there and nothing elsewhere. */
const loosened = (strict: string, sounds: Sounds, mark: string): string => {
  let key = ''
  for (let n = 0; n < strict.length; n++) {
    const sound = strict.charAt(n)
    const follower = sound === 'ヴ' ? V_SOUNDS[strict.charAt(n + 1)] : undefined
    if (follower !== undefined) n++
    const isAfterO = key !== '' && O_SOUNDS.includes(key.charAt(key.length - 1))
    if (sound === 'ー') key += isAfterO ? mark : ''
    else if ((sound === 'ウ' || sound === 'ゥ') && isAfterO) key += 'オ'
    else key += follower ?? (sound === 'ヴ' ? 'フ' : sounds[sound] ?? sound)
  }
  return key
}
