/** Proves that the tokenizer loses nothing and is not fooled by quotes, slashes, braces and tags. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { tokenize } from './tokens.ts'

const kinds = (text: string, jsx = false): string[] =>
  tokenize(text, jsx).map(({ kind, text: piece }) => `${kind} ${piece}`)

test('words, numbers, strings and punctuation come one by one', () => {
  assert.deepEqual(kinds("const a = f('x', 1_000) // why"), [
    'word const', 'word a', 'punct =', 'word f', 'punct (', "string 'x'", 'punct ,', 'number 1_000', 'punct )',
    'comment // why',
  ])
})

test('a quote inside a comment, a string or a regex opens nothing', () => {
  assert.deepEqual(kinds('/* don\'t */ "it\'s", /["\']/'), [
    "comment /* don't */", 'string "it\'s"', 'punct ,', "regex /[\"']/",
  ])
})

test('a slash divides after an operand and opens a regex elsewhere', () => {
  assert.deepEqual(kinds('a / b / c').filter((piece) => piece.startsWith('regex')), [])
  assert.deepEqual(kinds('return /b/g').at(-1), 'regex /b/g')
  assert.deepEqual(kinds("if (a) /'/.test(b)").filter((piece) => piece.startsWith('regex')), ["regex /'/"])
  assert.deepEqual(kinds('(a) / b / c').filter((piece) => piece.startsWith('regex')), [])
  assert.deepEqual(kinds('x(/[/]\\//)').at(2), 'regex /[/]\\//')
})

test('a template is cut at its substitutions, which may hold templates and objects', () => {
  assert.deepEqual(kinds('`a${b({ c: `d${e}` })}f` + g'), [
    'template `a${', 'word b', 'punct (', 'punct {', 'word c', 'punct :', 'template `d${', 'word e', 'template }`',
    'punct }', 'punct )', 'template }f`', 'punct +', 'word g',
  ])
})

test('type arguments close one by one', () => {
  assert.deepEqual(kinds('Map<A, Set<B>>').slice(-2), ['punct >', 'punct >'])
})

test('a tag begins where an expression may begin, and its text is no code', () => {
  const text = "const a = () => <p title=\"don't\">it's {b < c ? '<' : <br />} fine</p>"
  const found = kinds(text, true)
  assert.ok(found.includes("jsx it's "))
  assert.ok(found.includes("string '<'"))
  assert.ok(found.includes('jsx-close />'))
  assert.equal(found.at(-1), 'jsx-close </p>')
})

test('generics and comparisons of a .tsx file are no tags', () => {
  assert.ok(!kinds('const f = <T,>(x: T) => useState<string>(x < y)', true).some((piece) => piece.startsWith('jsx')))
})

test('a tag may have type arguments of its own', () => {
  const found = kinds('<Grid<Map<A, () => B>> rows={a} />', true)
  assert.deepEqual(found.slice(0, 3), ['jsx-open <', 'jsx Grid', 'jsx <Map<A, () => B>>'])
  assert.equal(found.at(-1), 'jsx-close />')
})

test('a fragment and a container with a comment', () => {
  assert.deepEqual(kinds('(<>{/* why */}</>)', true), [
    'punct (', 'jsx-open <', 'jsx >', 'punct {', 'comment /* why */', 'punct }', 'jsx-close </>', 'punct )',
  ])
})

test('lines are counted through templates, comments and tags', () => {
  const tokens = tokenize('`a\nb`\n/* c\n\n*/ d')
  assert.deepEqual(tokens.map(({ line, endLine }) => [line, endLine]), [[1, 2], [3, 5], [5, 5]])
})

test('whatever the text, the tokens in order with the space between them are the text', () => {
  const piece = fc.constantFrom(
    'a', '1', ' ', '\n', "'", '"', '`', '${', '}', '{', '/', '<', '>', '(', ')', '//', '/*', '*/', '\\', '=',
  )
  fc.assert(fc.property(fc.array(piece, { maxLength: 40 }), fc.boolean(), (pieces, jsx) => {
    const text = pieces.join('')
    let at = 0
    for (const token of tokenize(text, jsx)) {
      assert.equal(text.slice(at, token.start).trim(), '')
      assert.equal(text.slice(token.start, token.start + token.text.length), token.text)
      at = token.start + token.text.length
    }
    // An unclosed template swallows the rest: the compiler refuses such a file.
    if (!text.includes('`')) assert.equal(text.slice(at).trim(), '')
  }), { numRuns: 2_000 })
})
