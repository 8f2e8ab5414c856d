/** Proves that top-level declarations are found with their kind, their docstring and whether they are exported. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readCode } from './code.ts'
import { declarationsOf } from './declarations.ts'

const found = (text: string): string[] => declarationsOf(readCode(text, false)).map(({ name, kind, exported, doc }) =>
  `${exported ? 'export ' : ''}${kind} ${name}${doc === '' ? '' : `: ${doc}`}`)

test('kinds, exports and docstrings', () => {
  assert.deepEqual(found([
    '/** One. */', 'export const a = 1', '/** Two. */', 'export const b: Rule<A, B> = ({ x }) => x', '',
    'const c = async () => 2', '// no docstring', 'export type D = { readonly type: string }',
    '/**', ' * Long.', ' * More.', ' */', 'export class E {}',
    'export async function f() { const inner = 1 }', 'export interface G {}', 'export const h = (1 + 2)',
  ].join('\n')), [
    'export const a: One.', 'export function b: Two.', 'function c', 'export type D', 'export class E: Long.\nMore.',
    'export function f', 'export type G', 'export const h',
  ])
})

test('a docstring further up belongs to something else', () => {
  assert.deepEqual(found('/** The file. */\n\nexport const a = () => 1'), ['export function a'])
})
