/** 住所: how an address is put together and printed, how lots sort, and what is written for a previous address. */
import type { AddressItems } from './resident.ts'

/** The items of an address that print. */
export type PrintedAddress = Pick<AddressItems, 'prefecture' | 'municipality' | 'oazaAza' | 'lot' | 'katagaki'>

/** 架空県海辺市潮町一丁目2番3号　うみべ荘201. 方書 is part of the address and stands behind a full-width space. */
export const printAddress = (address: PrintedAddress): string =>
  withKatagaki(printWithoutKatagaki(address), address.katagaki)

/** For the one certificate whose requester may ask to leave 方書 out. [STD 5.4] */
export const printWithoutKatagaki = ({ prefecture, municipality, oazaAza, lot }: PrintedAddress): string =>
  `${prefecture}${municipality}${oazaAza}${lot}`

const withKatagaki = (address: string, katagaki: string | null): string =>
  katagaki === null || katagaki === '' ? address : `${address}　${katagaki}`

/** Written behind an address where somebody lived without having notified it. [STD 4.2.1.1] */
export const UNNOTIFIED = '（未届）'
export const UNKNOWN_ADDRESS = '不明'

/** Where somebody lived before moving in. */
export type PreviousAddress =
  | { readonly kind: 'notified'; readonly address: string }
  /** The newest place, never notified there. */
  | { readonly kind: 'unnotified'; readonly address: string }
  /** The country's name, and the rest of the address as far as it was told. */
  | { readonly kind: 'overseas'; readonly country: string; readonly address: string | null }
  | { readonly kind: 'unknown' }
  /** Born here. */
  | { readonly kind: 'none' }

/** As kept and printed for 転入前住所; null where there is none. */
export const writePreviousAddress = (previous: PreviousAddress): string | null => {
  switch (previous.kind) {
    case 'notified': return previous.address
    case 'unnotified': return withUnnotified(previous.address)
    case 'overseas': return previous.address === null ? previous.country : `${previous.country}　${previous.address}`
    case 'unknown': return UNKNOWN_ADDRESS
    case 'none': return null
  }
}

/** Once, however often it is asked for. */
export const withUnnotified = (address: string): string =>
  isUnnotified(address) ? address : `${address}${UNNOTIFIED}`

/** True where the address is marked as never notified. */
export const isUnnotified = (address: string): boolean => address.endsWith(UNNOTIFIED)

const KANJI_DIGITS = '〇一二三四五六七八九'

/**
 * Sort key of a lot, a building or a room: every number in it padded to one length, so that text order is the order of
 * the numbers; 2番 before 10番, 一丁目 before 十丁目. Letters keep their place between them. [STD 1.3.2]
 */
export const sortKey = (text: string): string =>
  text.normalize('NFKC')
    .replace(/[〇一二三四五六七八九十百]+(?=丁目|番|号|階)/g, (digits) => String(readKanjiNumber(digits)))
    .replace(/[‐‑‒–—―−ーの]/g, '-')
    .replace(/\d+/g, (digits) => digits.padStart(6, '0'))

/** 十二 → 12, 二十 → 20, 百三 → 103, 二〇 → 20. */
const readKanjiNumber = (text: string): number => {
  if (!/[十百]/.test(text)) return Number([...text].map((digit) => KANJI_DIGITS.indexOf(digit)).join(''))
  let [total, pending] = [0, 0]
  for (const digit of text) {
    const unit = { 十: 10, 百: 100 }[digit]
    if (unit === undefined) pending = KANJI_DIGITS.indexOf(digit)
    else [total, pending] = [total + (pending === 0 ? 1 : pending) * unit, 0]
  }
  return total + pending
}

/** Orders addresses of one town: by town block, lot and 方書, numbers as numbers. */
export const compareAddresses = (a: PrintedAddress, b: PrintedAddress): number =>
  compareText(sortKey(a.oazaAza), sortKey(b.oazaAza)) || compareText(sortKey(a.lot), sortKey(b.lot))
  || compareText(sortKey(a.katagaki ?? ''), sortKey(b.katagaki ?? ''))

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
