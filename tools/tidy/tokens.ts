/** Cuts TypeScript and TSX into tokens, so that checks measure code and not the words in strings and comments. */

export type TokenKind =
  | 'word' | 'number' | 'string' | 'template' | 'regex' | 'punct' | 'comment'
  | 'jsx-open' | 'jsx' | 'jsx-close'

/** A piece of the text; only white space lies between two of them. Lines count from 1. */
export type Token = {
  readonly kind: TokenKind
  readonly text: string
  readonly start: number
  readonly line: number
  readonly endLine: number
}

type Lexer = {
  readonly text: string
  readonly jsx: boolean
  readonly tokens: Token[]
  /** For every open parenthesis: does it belong to `if`, `while` or `for`, after which a regex may stand. */
  readonly parens: boolean[]
  at: number
  line: number
  /** The last token that is not a comment, and the one before it. */
  last: Token | undefined
  before: Token | undefined
  /** True right after the `)` of a control header. */
  afterHeader: boolean
}

const WORD = /[\p{ID_Start}$_#][\p{ID_Continue}$\u200c\u200d]*/uy
const NUMBER = /\d[\w.]*/y
const SPACE = /\s+/y
const LINE_COMMENT = /(?:\/\/|^#!)[^\n]*/y
const BLOCK_COMMENT = /\/\*[^]*?\*\//y
const STRING = /'(?:[^'\\\n]|\\[^])*'|"(?:[^"\\\n]|\\[^])*"/y
const REGEX = /\/(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/y
const TEMPLATE = /(?:[^`\\$]|\\[^]|\$(?!\{))*(?:`|\$\{)/y
const PUNCT = /=>|\.\.\.|\?\.(?!\d)|[=!]==?|(?:\*\*|&&|\|\||\?\?)=?|\+\+|--|[-+*/%|&^<>]=|[^]/y
const JSX_NAME = /[\p{ID_Start}$_][\p{ID_Continue}$.:-]*/uy
const JSX_TEXT = /[^<{]+/y
const JSX_STRING = /"[^"]*"|'[^']*'/y
const GENERIC_ARROW = /<\s*(?:const\s+)?[\p{ID_Start}$_][\p{ID_Continue}$]*\s*(?:,|extends\b)/uy

/** Keywords after which an expression begins; every other word ends one. */
const BEFORE_EXPRESSION = new Set([
  'return', 'typeof', 'case', 'in', 'of', 'new', 'delete', 'void', 'throw', 'await', 'yield', 'instanceof', 'else',
  'do', 'default', 'extends', 'as', 'satisfies', 'keyof', 'readonly', 'is', 'import', 'export', 'infer', 'asserts',
])
const HEADERS = new Set(['if', 'while', 'for'])

/**
 * True where an operand has just ended: after it `/` divides, `<` compares and `!` asserts.
 * `before` is the token in front: after a dot every word is a property, keywords too.
 */
export const endsOperand = (token: Token | undefined, before?: Token): boolean => {
  if (token === undefined) return false
  if (token.kind === 'word') return !BEFORE_EXPRESSION.has(token.text) || before?.text === '.' || before?.text === '?.'
  if (token.kind === 'punct') return token.text === ')' || token.text === ']' || token.text === '}'
  if (token.kind === 'template') return token.text.endsWith('`')
  return token.kind !== 'comment' && token.kind !== 'jsx-open' && token.kind !== 'jsx'
}

/** Cuts a whole file. Broken code (an unclosed string, say) still gives tokens; the compiler is who complains of it. */
export const tokenize = (text: string, jsx = false): readonly Token[] => {
  const lexer: Lexer = {
    text, jsx, tokens: [], parens: [], at: 0, line: 1, last: undefined, before: undefined, afterHeader: false,
  }
  while (lexer.at < text.length) {
    readCode(lexer)
    if (lexer.at < text.length) take(lexer, 'punct', PUNCT)
  }
  return lexer.tokens
}

/** Reads until a `}` that was not opened here; leaves that brace to the caller. */
const readCode = (lexer: Lexer): void => {
  let depth = 0
  while (skipSpace(lexer)) {
    const here = lexer.text[lexer.at]
    if (here === '}' && depth === 0) return
    if (here === '{') depth += 1
    if (here === '}') depth -= 1
    readOne(lexer)
  }
}

const readOne = (lexer: Lexer): void => {
  const here = lexer.text.charAt(lexer.at)
  if (take(lexer, 'comment', LINE_COMMENT) || take(lexer, 'comment', BLOCK_COMMENT)) return
  if (take(lexer, 'word', WORD) || take(lexer, 'number', NUMBER)) return
  if ((here === "'" || here === '"') && take(lexer, 'string', STRING)) return
  if (here === '`') return readTemplate(lexer)
  if (here === '/' && operandMayStand(lexer) && take(lexer, 'regex', REGEX)) return
  if (here === '<' && elementMayStand(lexer)) return readElement(lexer)
  readPunct(lexer, here)
}

const readPunct = (lexer: Lexer, here: string): void => {
  if (here === '(') lexer.parens.push(lexer.last?.kind === 'word' && HEADERS.has(lexer.last.text))
  const header = here === ')' && lexer.parens.pop() === true
  // Every `>` stands alone (`>=` apart), so that nested type arguments close one by one.
  take(lexer, 'punct', PUNCT)
  lexer.afterHeader = header
}

const readTemplate = (lexer: Lexer): void => {
  let opened = 1
  while (takeFrom(lexer, 'template', TEMPLATE, opened)) {
    if (lexer.last?.text.endsWith('`')) return
    readCode(lexer)
    opened = lexer.text[lexer.at] === '}' ? 1 : 0
  }
  lexer.at = lexer.text.length
}

const readElement = (lexer: Lexer): void => {
  takeLength(lexer, 'jsx-open', 1)
  while (skipSpace(lexer)) {
    const here = lexer.text[lexer.at]
    if (here === '>') {
      takeLength(lexer, 'jsx', 1)
      return readChildren(lexer)
    }
    if (lexer.text.startsWith('/>', lexer.at)) return takeLength(lexer, 'jsx-close', 2)
    readAttributePiece(lexer)
  }
}

const readAttributePiece = (lexer: Lexer): void => {
  if (take(lexer, 'comment', BLOCK_COMMENT) || take(lexer, 'jsx', JSX_NAME) || take(lexer, 'jsx', JSX_STRING)) return
  if (lexer.text[lexer.at] === '{') readContainer(lexer)
  else takeLength(lexer, 'jsx', lexer.text[lexer.at] === '<' ? typeArgumentsLength(lexer) : 1)
}

/** `<Grid<Row> …>`: what a tag's own type arguments take up. */
const typeArgumentsLength = ({ text, at }: Lexer): number => {
  let depth = 0
  for (let end = at; end < text.length; end += 1) {
    if (text[end] === '<') depth += 1
    if (text[end] === '>' && text[end - 1] !== '=') depth -= 1
    if (depth === 0) return end + 1 - at
  }
  return text.length - at
}

const readChildren = (lexer: Lexer): void => {
  while (lexer.at < lexer.text.length) {
    if (take(lexer, 'jsx', JSX_TEXT)) continue
    if (lexer.text[lexer.at] === '{') readContainer(lexer)
    else if (lexer.text.startsWith('</', lexer.at)) return readClosingTag(lexer)
    else readElement(lexer)
  }
}

const readClosingTag = (lexer: Lexer): void => {
  const end = lexer.text.indexOf('>', lexer.at)
  takeLength(lexer, 'jsx-close', (end < 0 ? lexer.text.length : end + 1) - lexer.at)
}

const readContainer = (lexer: Lexer): void => {
  takeLength(lexer, 'punct', 1)
  readCode(lexer)
  if (lexer.at < lexer.text.length) takeLength(lexer, 'punct', 1)
}

const operandMayStand = (lexer: Lexer): boolean => lexer.afterHeader || !endsOperand(lexer.last, lexer.before)

const elementMayStand = (lexer: Lexer): boolean => {
  if (!lexer.jsx || !operandMayStand(lexer)) return false
  const next = lexer.text.charAt(lexer.at + 1)
  return (next === '>' || matches(JSX_NAME, lexer.text, lexer.at + 1) > 0)
    && matches(GENERIC_ARROW, lexer.text, lexer.at) === 0
}

const skipSpace = (lexer: Lexer): boolean => {
  const length = matches(SPACE, lexer.text, lexer.at)
  lexer.line += newlines(lexer.text.slice(lexer.at, lexer.at + length))
  lexer.at += length
  return lexer.at < lexer.text.length
}

const take = (lexer: Lexer, kind: TokenKind, pattern: RegExp): boolean => takeFrom(lexer, kind, pattern, 0)

/** Takes what the pattern matches `ahead` characters from here, together with those characters. */
const takeFrom = (lexer: Lexer, kind: TokenKind, pattern: RegExp, ahead: number): boolean => {
  const length = matches(pattern, lexer.text, lexer.at + ahead)
  if (length === 0) return false
  takeLength(lexer, kind, ahead + length)
  return true
}

const takeLength = (lexer: Lexer, kind: TokenKind, length: number): void => {
  const text = lexer.text.slice(lexer.at, lexer.at + length)
  const endLine = lexer.line + newlines(text)
  const token: Token = { kind, text, start: lexer.at, line: lexer.line, endLine }
  lexer.tokens.push(token)
  lexer.at += length
  lexer.line = endLine
  if (kind === 'comment') return
  lexer.before = lexer.last
  lexer.last = token
  lexer.afterHeader = false
}

const matches = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0].length ?? 0
}

const newlines = (text: string): number => {
  let count = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1
  return count
}
