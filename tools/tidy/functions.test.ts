/** Proves on small texts that every form of function is found, with the right name, size and parameters. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readCode } from './code.ts'
import { functionsOf } from './functions.ts'

/** `name/parameters first-last line` of every function. */
const found = (text: string, jsx = false): string[] => {
  const file = readCode(text, jsx)
  return functionsOf(file).map(({ name, parameters, from, to }) =>
    `${name}/${parameters} ${file.code[from]?.line}-${file.code[to]?.endLine}`)
}

test('a declaration, async and generic ones too', () => {
  const text = 'export async function read<T>(a: Map<string, T>, b: number): Promise<T[]> {\n  go(a)\n}'
  assert.deepEqual(found(text), ['read/2 1-3'])
})

test('an arrow with a block, with an expression, with a return type', () => {
  const block = 'const a = (x: X): { y: Y } => {\n  go()\n}'
  const expression = 'const b = (): Promise<Map<K, V>> =>\n  c\n    .d()\nconst e = 1'
  assert.deepEqual(found(`${block}\n${expression}`), [
    'a/1 1-3', 'b/0 4-6',
  ])
})

test('an arrow whose annotation stands before it', () => {
  const text = 'const rule: Rule<I, F> = ({ a, b }, { c }) =>\n  a < b ? undefined : c\n\nconst z = 1'
  assert.deepEqual(found(text), ['rule/2 1-2'])
})

test('bare arrows, and arrows handed over', () => {
  assert.deepEqual(found('list.map(x => x.a).filter((y) => y)'), ['/1 1-1', '/1 1-1'])
})

test('methods of objects and classes', () => {
  const text = 'const o = { go(a, b) {\n return 1 },\n stop: () => 2 }\nclass C { constructor(a: A) { super() } }'
  assert.deepEqual(found(text), [
    'go/2 1-2', 'stop/0 3-3', 'constructor/1 4-4',
  ])
})

test('control headers and calls are no functions', () => {
  const headers = 'if (a) { b() }\nfor (const c of d) { e(f) }\nswitch (g) { default: h() }'
  assert.deepEqual(found(`${headers}\ntry { i() } catch (j) { k() }`), [])
})

test('an expression body ends where the next statement begins', () => {
  const text = 'const a = () =>\n  `${b}c`\nconst d = 2\nconst e = () => f\n  ?? g\nexport const h = 3'
  assert.deepEqual(found(text), ['a/0 1-2', 'e/0 4-5'])
})

test('a function that answers a function', () => {
  const first = (text: string): string | undefined => found(text).find((line) => line.startsWith('a/'))
  assert.equal(first('const a = (b: B): ((c: C) => D) =>\n  (c) =>\n    b(c)\nconst e = 1'), 'a/1 1-3')
  assert.equal(first('const a = (b: B) => (c: C) => {\n d()\n}\nconst e = 1'), 'a/1 1-3')
})

test('a component is measured to its last tag', () => {
  const text = 'const P = ({ a }: Props) => (\n  <p onClick={() => go(a)}>\n    it\'s\n  </p>\n)\nconst z = 1'
  assert.deepEqual(found(text, true), ['P/1 1-5', '/0 2-2'])
})

test('a destructured parameter counts once, type arguments count never, a trailing comma neither', () => {
  assert.deepEqual(found('const f = ({ a, b }: X, c: Map<A, B>, [d, e]: Y, g = h(1, 2),) => 1'), ['f/4 1-1'])
})

test('the callback of describe knows what it is handed to', () => {
  const file = readCode("describe('x', () => { test('y', async (t) => {}) })", false)
  assert.deepEqual(functionsOf(file).map(({ handedTo }) => handedTo), ['describe', 'test'])
})
