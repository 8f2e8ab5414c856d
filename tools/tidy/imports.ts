/** Lists what a file imports and exports again, and where in the house each path leads. */
import { posix } from 'node:path'
import { textAt, type Code } from './code.ts'

/** `typeOnly`: nothing of it is left when the program runs. `names` are as used in the importing file. */
export type Import = {
  readonly from: string
  readonly typeOnly: boolean
  readonly names: readonly string[]
  readonly line: number
}

/** Every `import … from`, `export … from` and `import(…)` with a plain string. */
export const importsOf = (file: Code): readonly Import[] =>
  file.code.flatMap((token, index) => {
    if (token.kind !== 'word' || (token.text !== 'import' && token.text !== 'export')) return []
    if (textAt(file.code, index - 1) === '.') return []
    const found = importAt(file, index)
    return found === undefined ? [] : [{ ...found, line: token.line }]
  })

/** Resolves './x.ts' against the importing file; undefined for a package. */
export const pathOf = (importer: string, from: string): string | undefined =>
  from.startsWith('.') ? posix.join(posix.dirname(importer), from) : undefined

const importAt = ({ code, closes }: Code, index: number): Omit<Import, 'line'> | undefined => {
  if (textAt(code, index) === 'import' && ['(', '.'].includes(textAt(code, index + 1))) {
    const argument = code[index + 2]
    return argument?.kind === 'string' ? { from: unquote(argument.text), typeOnly: false, names: [] } : undefined
  }
  let at = index + 1
  const typed = textAt(code, at) === 'type' && textAt(code, at + 1) !== 'from'
  if (typed) at += 1
  const names: { name: string; typeOnly: boolean }[] = []
  while (at < code.length && textAt(code, at) !== 'from' && code[at]?.kind !== 'string') {
    const text = textAt(code, at)
    if (!['{', '*', ',', 'as'].includes(text) && code[at]?.kind !== 'word') return undefined
    if (text === '{') names.push(...namesBetween(code, at, closes[at] ?? at))
    else if (code[at]?.kind === 'word' && text !== 'as') names.push({ name: text, typeOnly: typed })
    at = text === '{' ? Math.max(at, closes[at] ?? at) + 1 : at + 1
  }
  const source = code[at]?.kind === 'string' ? code[at] : code[at + 1]
  if (source?.kind !== 'string') return undefined
  const typeOnly = typed || (names.length > 0 && names.every((name) => name.typeOnly))
  return { from: unquote(source.text), typeOnly, names: names.map(({ name }) => name) }
}

/** `{ a, type B, c as d }`: the name after `as` is what this file sees. */
const namesBetween = (code: Code['code'], open: number, close: number): { name: string; typeOnly: boolean }[] => {
  const parts: string[][] = [[]]
  for (let at = open + 1; at < close; at += 1) {
    if (textAt(code, at) === ',') parts.push([])
    else parts.at(-1)?.push(textAt(code, at))
  }
  return parts.filter((part) => part.length > 0).map((part) => ({
    name: part.at(-1) ?? '', typeOnly: part[0] === 'type' && part.length > 1 && part[1] !== 'as',
  }))
}

const unquote = (text: string): string => text.slice(1, -1)
