/** Finds every function of a file: declarations, methods and arrows, with their names, parameters and extent. */
import { closingAngle, openingAngle, textAt, type Code } from './code.ts'
import { endsOperand, type Token } from './tokens.ts'

/** Indices point into `code`; `from` and `to` are the first and the last token, signature included. */
export type FunctionSpan = {
  /** '' where it has none. */
  readonly name: string
  readonly parameters: number
  readonly from: number
  readonly to: number
  /** Index of the `{` of the body; -1 where the body is an expression. */
  readonly body: number
  /** Name of the function it is handed to at once, '' elsewhere: `describe` for a callback of describe(…). */
  readonly handedTo: string
}

const HEADERS = new Set(['if', 'for', 'while', 'switch', 'catch', 'with'])
const DECLARES = new Set(['const', 'let', 'var', 'type'])
const JOINS_NEXT_LINE = new Set(['in', 'instanceof', 'as', 'satisfies'])
/** After these a type goes on, so that `{` or `(` belongs to it. */
const TYPE_GOES_ON = new Set([
  '|', '&', ':', '=>', '?', 'readonly', 'keyof', 'extends', 'is', 'typeof', 'infer', 'asserts',
])
const NAMELESS = ['async', 'function', 'return', 'await']
const BEFORE_NAME = ['async', 'function', '*', 'export', 'default', 'get', 'set', 'static', 'readonly']

/** All functions in order of their parameters; inner ones come after the one that holds them. */
export const functionsOf = (file: Code): readonly FunctionSpan[] => {
  const spans: FunctionSpan[] = []
  const arrowsSeen = new Set<number>()
  for (let at = 0; at < file.code.length; at += 1) {
    const span = textAt(file.code, at) === '(' && file.code[at]?.kind === 'punct'
      ? withParentheses(file, at, arrowsSeen)
      : bareArrow(file, at, arrowsSeen)
    if (span !== undefined) spans.push(span)
  }
  return spans
}

const withParentheses = (file: Code, open: number, arrowsSeen: Set<number>): FunctionSpan | undefined => {
  const { code, closes } = file
  const close = closes[open] ?? -1
  if (close < 0 || isHeader(code, open)) return undefined
  const next = textAt(code, close + 1) === ':' ? typeEnd(file, close + 2) : close + 1
  if (textAt(code, next) === '=>') {
    arrowsSeen.add(next)
    return spanOf(file, open, countParameters(file, open, close), next + 1)
  }
  const before = code[open - 1]
  const mayHaveBody = before?.kind === 'word' || before?.kind === 'string' || [']', '>'].includes(before?.text ?? '')
  return textAt(code, next) === '{' && mayHaveBody
    ? spanOf(file, open, countParameters(file, open, close), next)
    : undefined
}

const bareArrow = (file: Code, at: number, arrowsSeen: Set<number>): FunctionSpan | undefined => {
  const isOne = file.code[at]?.kind === 'word' && textAt(file.code, at + 1) === '=>' && !arrowsSeen.has(at + 1)
  return isOne ? spanOf(file, at, 1, at + 2) : undefined
}

const spanOf = (file: Code, parametersAt: number, parameters: number, bodyAt: number): FunctionSpan => {
  const { code, closes } = file
  const hasBlock = textAt(code, bodyAt) === '{'
  const { from, name } = startOf(code, parametersAt)
  return {
    name, parameters, from,
    to: hasBlock ? closes[bodyAt] ?? bodyAt : expressionEnd(file, bodyAt),
    body: hasBlock ? bodyAt : -1,
    handedTo: calleeAround(file, from),
  }
}

/** Walks back from the parameters over type parameters, `async`, `function` and `NAME =` or `NAME:`. */
const startOf = (code: readonly Token[], parametersAt: number): { from: number; name: string } => {
  let from = parametersAt
  if (textAt(code, from - 1) === '>') from = openingAngle(code, from - 1)
  const name = code[from - 1]?.kind === 'word' && !NAMELESS.includes(textAt(code, from - 1))
    ? textAt(code, from - 1) : ''
  if (name !== '') from -= 1
  while (BEFORE_NAME.includes(textAt(code, from - 1))) from -= 1
  return name === '' ? nameBefore(code, from) : { from, name }
}

const nameBefore = (code: readonly Token[], from: number): { from: number; name: string } => {
  const sign = textAt(code, from - 1)
  if (sign === ':' && code[from - 2]?.kind === 'word') return { from: from - 2, name: textAt(code, from - 2) }
  if (sign !== '=') return { from, name: '' }
  for (let at = from - 2; at >= Math.max(0, from - 120); at -= 1) {
    if (DECLARES.has(textAt(code, at)) && code[at + 1]?.kind === 'word') return { from: at, name: textAt(code, at + 1) }
  }
  return { from, name: '' }
}

const isHeader = (code: readonly Token[], open: number): boolean => {
  const word = textAt(code, open - 1)
  const isProperty = textAt(code, open - 2) === '.' || textAt(code, open - 2) === '?.'
  return (HEADERS.has(word) && !isProperty) || (word === 'await' && textAt(code, open - 2) === 'for')
}

const calleeAround = ({ code }: Code, from: number): string => {
  for (let at = from - 1; at >= Math.max(0, from - 6); at -= 1) {
    const text = textAt(code, at)
    if (text === '(') return code[at - 1]?.kind === 'word' ? textAt(code, at - 1) : ''
    if (text !== ',' && code[at]?.kind !== 'string' && code[at]?.kind !== 'template') return ''
  }
  return ''
}

const countParameters = (file: Code, open: number, close: number): number => {
  const { code, closes } = file
  if (close === open + 1) return 0
  let commas = 0
  for (let at = open + 1; at < close; at += 1) {
    if (textAt(code, at) === ',' && at + 1 < close) commas += 1
    if (textAt(code, at) === '<' && code[at - 1]?.kind === 'word') at = closingAngle(file, at)
    else at = Math.max(at, closes[at] ?? -1)
  }
  return commas + 1
}

/** Index of the first token after the type that begins at `start`. */
const typeEnd = (file: Code, start: number): number => {
  const { code, closes } = file
  let goesOn = true
  for (let at = start; at < code.length; at += 1) {
    const text = textAt(code, at)
    const begins = text === '{' || text === '('
    if (begins && !goesOn) return at
    if ([';', ',', ')', ']', '}', '='].includes(text)) return at
    if (text === '=>' && !endsParametersOfType(file, at - 1, start)) return at
    if (text === '<') at = closingAngle(file, at)
    else if (begins || text === '[') at = Math.max(at, closes[at] ?? -1)
    goesOn = TYPE_GOES_ON.has(text)
  }
  return code.length
}

/** Tells `): (a: A) => B => body`, whose type goes on after the arrow, from `): Foo => body` and `): (Foo) => body`. */
const endsParametersOfType = ({ code, opens }: Code, close: number, start: number): boolean => {
  const open = opens[close] ?? -1
  if (textAt(code, close) !== ')' || (open !== start && !TYPE_GOES_ON.has(textAt(code, open - 1)))) return false
  const first = textAt(code, open + 1)
  return [')', '...', '{', '['].includes(first) || [':', '?'].includes(textAt(code, open + 2))
}

/** Index of the last token of the expression that begins at `start`; there are no semicolons to go by. */
export const expressionEnd = ({ code, closes }: Code, start: number): number => {
  for (let at = start; at < code.length; at += 1) {
    const token = code[at]
    if (token === undefined || [',', ')', ']', '}', ';'].includes(token.text) && token.kind === 'punct') return at - 1
    if (token.kind === 'template' && token.text.startsWith('}')) return at - 1
    if (at > start && beginsStatement(code, at)) return at - 1
    at = lastOf(code, closes, at)
  }
  return code.length - 1
}

/** Last token of the bracket or template that opens at `at`. */
const lastOf = (code: readonly Token[], closes: readonly number[], at: number): number => {
  let end = at
  while ((closes[end] ?? -1) > end) {
    end = closes[end] ?? end
    if (code[end]?.kind !== 'template') break
  }
  return end
}

const beginsStatement = (code: readonly Token[], at: number): boolean => {
  const token = code[at]
  const before = code[at - 1]
  if (token === undefined || before === undefined || token.line === before.endLine) return false
  const opensOperand = token.kind === 'word' || token.kind === 'string' || token.kind === 'number' || token.text === '@'
  return opensOperand && endsOperand(before, code[at - 2]) && !JOINS_NEXT_LINE.has(token.text)
}
