/** The tokens of one file without its comments, each bracket knowing its partner. */
import { tokenize, type Token } from './tokens.ts'

/** `closes[i]` is the index of the partner of the opening token i, `opens[i]` of the closing token i; -1 elsewhere. */
export type Code = {
  readonly all: readonly Token[]
  readonly code: readonly Token[]
  readonly closes: readonly number[]
  readonly opens: readonly number[]
}

const OPENING = new Set(['(', '[', '{'])
const CLOSING = new Set([')', ']', '}'])

/** Reads the code of one file; `jsx` is true for .tsx. */
export const readCode = (text: string, jsx: boolean): Code => {
  const all = tokenize(text, jsx)
  const code = all.filter((token) => token.kind !== 'comment')
  return { all, code, ...pair(code) }
}

/** Text of the token at an index, '' outside: lets the checks look around without asking whether there is something. */
export const textAt = (code: readonly Token[], index: number): string => code[index]?.text ?? ''

/** Index of the `<` of the type arguments or parameters that close at `index`. */
export const openingAngle = (code: readonly Token[], index: number): number => {
  let depth = 0
  for (let at = index; at >= 0; at -= 1) {
    if (textAt(code, at) === '>') depth += 1
    if (textAt(code, at) === '<') depth -= 1
    if (depth === 0) return at
  }
  return -1
}

/** Index of the `>` of the type arguments or parameters that open at `index`; `index` itself where they never close. */
export const closingAngle = ({ code, closes }: Code, index: number): number => {
  let depth = 0
  for (let at = index; at < code.length; at += 1) {
    const text = textAt(code, at)
    if (text === '<') depth += 1
    if (text === '>') depth -= 1
    if (depth === 0) return at
    if (text === ')' || text === ']' || text === '}' || text === ';') return index
    const close = closes[at] ?? -1
    if (close > at) at = close
  }
  return index
}

const pair = (code: readonly Token[]): { closes: number[]; opens: number[] } => {
  const closes = new Array<number>(code.length).fill(-1)
  const opens = new Array<number>(code.length).fill(-1)
  const stack: number[] = []
  code.forEach((token, index) => {
    if (isClosing(token)) {
      const open = stack.pop()
      if (open !== undefined) {
        closes[open] = index
        opens[index] = open
      }
    }
    if (isOpening(token)) stack.push(index)
  })
  return { closes, opens }
}

const isOpening = ({ kind, text }: Token): boolean =>
  kind === 'jsx-open' || (kind === 'punct' && OPENING.has(text)) || (kind === 'template' && text.endsWith('${'))

const isClosing = ({ kind, text }: Token): boolean =>
  kind === 'jsx-close' || (kind === 'punct' && CLOSING.has(text)) || (kind === 'template' && text.startsWith('}'))
