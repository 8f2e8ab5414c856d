/** Japanese in Latin letters: what a reading in kana would look like, and whether a word looks like it. */

const PLAIN: Readonly<Record<string, string>> = {
  あ: 'a', い: 'i', う: 'u', え: 'e', お: 'o', か: 'ka', き: 'ki', く: 'ku', け: 'ke', こ: 'ko',
  が: 'ga', ぎ: 'gi', ぐ: 'gu', げ: 'ge', ご: 'go', さ: 'sa', し: 'shi', す: 'su', せ: 'se', そ: 'so',
  ざ: 'za', じ: 'ji', ず: 'zu', ぜ: 'ze', ぞ: 'zo', た: 'ta', ち: 'chi', つ: 'tsu', て: 'te', と: 'to',
  だ: 'da', ぢ: 'ji', づ: 'zu', で: 'de', ど: 'do', な: 'na', に: 'ni', ぬ: 'nu', ね: 'ne', の: 'no',
  は: 'ha', ひ: 'hi', ふ: 'fu', へ: 'he', ほ: 'ho', ば: 'ba', び: 'bi', ぶ: 'bu', べ: 'be', ぼ: 'bo',
  ぱ: 'pa', ぴ: 'pi', ぷ: 'pu', ぺ: 'pe', ぽ: 'po', ま: 'ma', み: 'mi', む: 'mu', め: 'me', も: 'mo',
  や: 'ya', ゆ: 'yu', よ: 'yo', ら: 'ra', り: 'ri', る: 'ru', れ: 're', ろ: 'ro', わ: 'wa', を: 'o', ん: 'n',
}
const GLIDES: Readonly<Record<string, string>> = { ゃ: 'a', ゅ: 'u', ょ: 'o' }

/** Hepburn of a reading in hiragana, long vowels written out; '' where it holds anything else. */
export const romajiOf = (reading: string): string => {
  let out = ''
  let doubled = false
  for (const kana of reading.replaceAll(/[ 　・]/g, '')) {
    const glide = GLIDES[kana]
    const plain = PLAIN[kana]
    if (kana !== 'っ' && glide === undefined && plain === undefined) return ''
    if (glide !== undefined) out = glided(out, glide)
    if (plain !== undefined) out += doubled ? `${plain.startsWith('ch') ? 't' : plain.charAt(0)}${plain}` : plain
    doubled = kana === 'っ'
  }
  return out
}

/** き + ゃ is kya, し + ゃ is sha. */
const glided = (before: string, glide: string): string =>
  `${before.slice(0, -1)}${/(?:sh|ch|j)i$/.test(before) ? '' : 'y'}${glide}`

/** 'juuminhyou' and 'juminhyo' are the same word to whoever types it. */
export const shortened = (romaji: string): string => romaji.replaceAll(/ou|oo/g, 'o').replaceAll('uu', 'u')

const ONSET = '(?:[kgnhbpmr]y?|s(?!i)|sh|j|ch|t(?![iu])|ts(?=u)|z(?!i)|d(?![iu])|f(?=u)|y(?![ie])|w(?=a))'
const SYLLABLE = `(?:(?:k(?=k)|s(?=s)|t(?=t|ch)|p(?=p))?${ONSET}?[aiueo](?:n(?![aiueoy]))?)`
/** Four syllables, and not one of the many English words that end in a silent e. */
const LONG_ROMAJI = new RegExp(`^${SYLLABLE}{4,}(?<!e)$`)

/** English, and names of the trade, that happen to be made of Japanese syllables. */
const ENGLISH = new Set(['katakana', 'hiragana', 'openapi', 'mojidata'])

/** True for a long word that only Japanese would make, whether we know it or not. */
export const isRomaji = (word: string): boolean => LONG_ROMAJI.test(word) && !ENGLISH.has(word)
