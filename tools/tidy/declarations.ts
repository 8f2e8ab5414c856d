/** Lists what a file declares at its top level, with the docstring in front of each. */
import { textAt, type Code } from './code.ts'
import type { Token } from './tokens.ts'

export type DeclarationKind = 'function' | 'const' | 'type' | 'class'

export type Declaration = {
  readonly name: string
  readonly kind: DeclarationKind
  readonly exported: boolean
  /** Text between the marks of the comment right above, '' where there is none. */
  readonly doc: string
  readonly line: number
  /** Index into `code` of the name. */
  readonly at: number
}

const KINDS: Readonly<Record<string, DeclarationKind>> = {
  function: 'function', const: 'const', let: 'const', type: 'type', interface: 'type', class: 'class',
}
const MODIFIERS = ['export', 'default', 'declare', 'async', 'abstract']

/** Top-level declarations in order. A const that holds a function counts as a function. */
export const declarationsOf = (file: Code): readonly Declaration[] => {
  const found: Declaration[] = []
  for (let at = 0; at < file.code.length; at += 1) {
    const declaration = declarationAt(file, at)
    if (declaration !== undefined) found.push(declaration)
    at = Math.max(at, file.closes[at] ?? -1)
  }
  return found
}

const declarationAt = (file: Code, at: number): Declaration | undefined => {
  const { code } = file
  const kind = KINDS[textAt(code, at)]
  const name = code[at + 1]
  if (kind === undefined || name?.kind !== 'word' || !beginsHere(code, at)) return undefined
  if (kind === 'type' && textAt(code, at) === 'type' && !['=', '<'].includes(textAt(code, at + 2))) return undefined
  let first = at
  while (MODIFIERS.includes(textAt(code, first - 1))) first -= 1
  const start = code[first] ?? name
  return {
    name: name.text, kind: kind === 'const' && holdsFunction(file, at + 2) ? 'function' : kind,
    exported: textAt(code, first) === 'export', doc: docAbove(file.all, start), line: start.line, at: at + 1,
  }
}

const beginsHere = (code: Code['code'], at: number): boolean =>
  code[at]?.kind === 'word' && (MODIFIERS.includes(textAt(code, at - 1)) || code[at - 1]?.endLine !== code[at]?.line)

/** Looks past an annotation for `=` and then for the head of a function. */
const holdsFunction = ({ code, closes }: Code, from: number): boolean => {
  for (let at = from; at < Math.min(code.length, from + 60); at += 1) {
    if (textAt(code, at) === '=') return opensFunction(code, closes, at + 1)
    if (beginsHere(code, at) && textAt(code, at) in KINDS) return false
    at = Math.max(at, closes[at] ?? -1)
  }
  return false
}

const opensFunction = (code: Code['code'], closes: Code['closes'], at: number): boolean => {
  const first = textAt(code, at)
  if (first === 'async' || first === 'function' || first === '<') return true
  if (textAt(code, at + 1) === '=>') return true
  const after = textAt(code, (closes[at] ?? -2) + 1)
  return first === '(' && (after === '=>' || after === ':')
}

/** The docstring ends on the line above (or on the same line); a row of declarations without a blank line shares it. */
const docAbove = (all: readonly Token[], first: Token): string => {
  const comment = all[all.indexOf(first) - 1]
  return comment?.kind === 'comment' && comment.text.startsWith('/**') && comment.endLine >= first.line - 1
    ? docText(comment.text)
    : ''
}

/** The words of a docstring, without its marks. */
export const docText = (comment: string): string =>
  comment.replace(/^\/\*\*?|\*\/$/g, '').replaceAll(/^\s*\* ?/gm, '').trim()
