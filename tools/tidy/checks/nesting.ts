/** Blocks nest at most three deep inside a function; inner functions count, a block on one line does not. */
import { textAt, type Code } from '../code.ts'
import { codeOf, functionsIn, writtenCode, type Check, type Fault, type HouseFile } from '../house.ts'
import type { FunctionSpan } from '../functions.ts'

const LIMIT = 3
const GROUPS = ['describe', 'suite']
const HEADERS = ['if', 'for', 'while', 'switch', 'catch']
const BARE = ['else', 'try', 'finally', 'do']

export const nesting: Check = { name: 'nesting', run: (house) => writtenCode(house).flatMap(tooDeep) }

const tooDeep = (file: HouseFile): readonly Fault[] => {
  const code = codeOf(file)
  const spans = functionsIn(file).filter(({ handedTo }) => !GROUPS.includes(handedTo))
  const bodies = new Set(spans.map(({ body }) => body))
  const outermost = spans.filter((span) => !spans.some((other) => other.from < span.from && span.to <= other.to))
  return outermost.flatMap((span) => {
    const deepest = firstTooDeep(code, span, bodies)
    return deepest === undefined ? [] : [{
      path: file.path, line: code.code[deepest]?.line ?? 1,
      says: `${span.name === '' ? 'A function' : `'${span.name}'`} nests deeper than ${LIMIT} blocks here.`,
    }]
  })
}

/** Index of the first token too deep. Of headers without braces, `for (…) if (…) x()`, all but the last count. */
const firstTooDeep = (code: Code, span: FunctionSpan, bodies: ReadonlySet<number>): number | undefined => {
  const open: { close: number; adds: number }[] = []
  let depth = 0
  for (let at = span.from; at <= span.to; at += 1) {
    while (open.length > 0 && at > (open.at(-1)?.close ?? at)) depth -= open.pop()?.adds ?? 0
    const isBlock = textAt(code.code, at) === '{'
    const adds = bodies.has(at) && at !== span.body ? 1 : headersBefore(code, at) - (isBlock ? 0 : 1)
    if (isBlock && isOneLine(code, at)) continue
    if (depth + adds > LIMIT) return at
    if (adds <= 0 || !isBlock) continue
    open.push({ close: code.closes[at] ?? span.to, adds })
    depth += adds
  }
  return undefined
}

const isOneLine = ({ code, closes }: Code, at: number): boolean => code[closes[at] ?? at]?.endLine === code[at]?.line

/** How many control headers end right before this token; 0 where it opens nothing. */
const headersBefore = ({ code, opens }: Code, at: number): number => {
  let count = 0
  let end = at - 1
  for (;;) {
    const open = textAt(code, end) === ')' ? opens[end] ?? -1 : -1
    const word = open < 0 ? end : textAt(code, open - 1) === 'await' ? open - 2 : open - 1
    const isHeader = open >= 0 && HEADERS.includes(textAt(code, word)) && textAt(code, word - 1) !== '.'
    if (!isHeader && !(open < 0 && BARE.includes(textAt(code, word)) && textAt(code, at) === '{')) return count
    count += 1
    // `else if` is one step of a ladder, not a block inside a block.
    end = textAt(code, word - 1) === 'else' ? word - 2 : word - 1
    if (!isHeader) return count
  }
}
