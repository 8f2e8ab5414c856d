/** Keys under which addresses are found: however the numbers are written, 潮町一丁目２番３号 is 潮町1-2-3-. */
import { foldVariants } from '../record/name-key.ts'

/**
 * Numbers in half width, each closed by a dash, so that 1-2- is no part of 11-23-; variants folded, spaces and
 * selectors gone.
 */
export const addressKey = (text: string): string =>
  foldVariants(withDashes(plain(text).replace(DROPPED, '')))

/** Addresses carry no personal kanji, so normalising the key of one destroys nothing; most need none. */
const plain = (text: string): string => ORDINARY.test(text) ? text : text.normalize('NFKC').toUpperCase()

const ORDINARY = /^[\u3000-\u30ff\u4e00-\u9fff0-9A-Z-]*$/

/** What an officer typed, ready to be looked for inside keys: the prefecture is not part of them. */
export const typedAddressKey = (text: string): string => addressKey(text.trim().replace(PREFECTURE, ''))

const DROPPED = /[\s\ufe00-\ufe0f\u{e0100}-\u{e01ef}]|大字|小字/gu

/** 北海道 and the like; every other name of a prefecture has two or three characters before its last. */
const PREFECTURE = /^(?:北海道|東京都|(?:京都|大阪)府|\p{Script=Han}{2,3}県)/u

const NUMERALS = /[〇一二三四五六七八九十百]+(?=丁目|番地?(?!町)|号)/gu
const BETWEEN_NUMBERS = /(?<=\d)(?:丁目|番地?の?(?!町)|号室?|[のノ之]|[ーｰ‐‑‒–—―−-])+(?=\d|$|[^\d])/gu

const withDashes = (text: string): string => text
  .replace(NUMERALS, (numeral) => String(numberOf(numeral)))
  .replace(BETWEEN_NUMBERS, '-')
  .replace(/\d+(?![\d-])/g, '$&-')

const DIGITS = '〇一二三四五六七八九'

/** 二十三 is 23, 二三 is 23 too, 百一 is 101. */
const numberOf = (numeral: string): number => {
  let [sum, pending] = [0, 0]
  for (const sign of numeral) {
    const unit = sign === '十' ? 10 : sign === '百' ? 100 : 0
    if (unit === 0) pending = pending * 10 + DIGITS.indexOf(sign)
    else {
      sum += (pending === 0 ? 1 : pending) * unit
      pending = 0
    }
  }
  return sum + pending
}
