/** An address as the form keeps it, read from and printed to text. */
import { isTree, textOf } from '../Field/value.ts'

export type Address = {
  readonly oazaAza: string
  readonly townBlockCode: string | null
  readonly addressKind: 'residential-indication' | 'lot-number'
  readonly lot: string
  readonly katagaki: string | null
}

export const BLANK_ADDRESS: Address = {
  oazaAza: '',
  townBlockCode: null,
  addressKind: 'residential-indication',
  lot: '',
  katagaki: null,
}

export const addressOf = (value: unknown): Address => {
  if (!isTree(value)) return BLANK_ADDRESS
  return {
    oazaAza: textOf(value['oazaAza']),
    townBlockCode: typeof value['townBlockCode'] === 'string' ? value['townBlockCode'] : null,
    addressKind: value['addressKind'] === 'lot-number' ? 'lot-number' : 'residential-indication',
    lot: textOf(value['lot']),
    katagaki: typeof value['katagaki'] === 'string' ? value['katagaki'] : null,
  }
}

export const addressText = ({ oazaAza, lot, katagaki }: Address): string =>
  [`${oazaAza}${lot}`, katagaki ?? ''].filter((part) => part !== '').join('　')

const SHAPE = {
  'residential-indication': [/^(\d+)-(\d+)$/, '番', '号'],
  'lot-number': [/^(\d+)(?:-(\d+))?$/, '番地', ''],
} as const

/** 2-3 becomes 2番3号 or 2番地3; anything else stays as typed. Digits are kept in half width. */
export const foldLot = (typed: string, kind: Address['addressKind']): string => {
  const text = typed
    .normalize('NFKC')
    .replace(/[‐‑‒–—―−ー]/g, '-')
    .replace(/\s/g, '')
  const [shape, after, end] = SHAPE[kind]
  const found = shape.exec(text)
  return found === null ? text : `${found[1]}${after}${found[2] === undefined ? '' : `${found[2]}${end}`}`
}
