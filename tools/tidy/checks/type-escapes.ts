/** The compiler is not talked out of anything: no `any`, no `as` but in brand makers and tests, no `!`. */
import { textAt, type Code } from '../code.ts'
import { codeOf, functionsIn, isTest, writtenCode, type Check, type Fault, type HouseFile } from '../house.ts'
import { endsOperand } from '../tokens.ts'

export const typeEscapes: Check = {
  name: 'type-escapes',
  run: (house) => writtenCode(house).flatMap((file) => [...inCode(file), ...inComments(file)]),
}

const PORTS = ['import', 'export']
const SILENCING = /@ts-(?:ignore|expect-error|nocheck)|(?:eslint|oxlint)-disable/

const inComments = (file: HouseFile): readonly Fault[] =>
  codeOf(file).all.flatMap(({ kind, text, line }) => {
    const found = kind === 'comment' ? SILENCING.exec(text)?.[0] : undefined
    return found === undefined ? [] : [fault(file, line, `'${found}' silences a check instead of satisfying it.`)]
  })

const inCode = (file: HouseFile): readonly Fault[] => {
  const code = codeOf(file)
  return code.code.flatMap((token, at) => {
    if (isAny(code, at)) return [fault(file, token.line, "'any' switches the compiler off; say what it is.")]
    if (isNonNull(code, at)) return [fault(file, token.line, "'!' claims what nothing proves; handle undefined.")]
    if (isAssertion(code, at) && !isTest(file) && !isBrandMaker(file, at)) {
      return [fault(file, token.line, "'as' outside a brand maker; narrow with a guard or parse instead.")]
    }
    return []
  })
}

const isAny = ({ code }: Code, at: number): boolean =>
  code[at]?.kind === 'word' && code[at].text === 'any' && textAt(code, at + 1) !== ':'
    && !['.', '?.'].includes(textAt(code, at - 1))

const isNonNull = ({ code }: Code, at: number): boolean =>
  code[at]?.kind === 'punct' && code[at].text === '!' && endsOperand(code[at - 1], code[at - 2])
    && code[at - 1]?.endLine === code[at].line

/** `x as T`, but not `as const`, not the `as` of imports and exports, not of mapped types, not a name. */
const isAssertion = (code: Code, at: number): boolean => {
  const { code: tokens } = code
  if (tokens[at]?.kind !== 'word' || textAt(tokens, at) !== 'as') return false
  if (!endsOperand(tokens[at - 1], tokens[at - 2])) return false
  if (['const', ':', ',', ')', ';', '=', '}', '?', '.', '=>', '('].includes(textAt(tokens, at + 1))) return false
  return !isRenaming(code, at)
}

/** Inside `import { … }`, `export { … }` or `[K in T as U]`. */
const isRenaming = ({ code, closes }: Code, at: number): boolean => {
  for (let open = at - 1; open >= 0; open -= 1) {
    if ((closes[open] ?? -1) < at) continue
    const before = textAt(code, open - 1)
    if (textAt(code, open) === '{') return PORTS.includes(before === 'type' ? textAt(code, open - 2) : before)
    return textAt(code, open) === '[' && textAt(code, open + 2) === 'in'
  }
  return false
}

/** A type, its maker and its guard share a name: only `civilDay` may say `as CivilDay`. */
const isBrandMaker = (file: HouseFile, at: number): boolean => {
  const type = textAt(codeOf(file).code, at + 1)
  const maker = type.charAt(0).toLowerCase() + type.slice(1)
  return functionsIn(file).some(({ name, from, to }) => name === maker && from < at && at <= to)
}

const fault = ({ path }: HouseFile, line: number, says: string): Fault => ({ path, line, says })
