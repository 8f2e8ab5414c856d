/** Proves the tokenizer on every file of the house: brackets meet, and masked of its literals it still parses. */
import assert from 'node:assert/strict'
import { stripTypeScriptTypes } from 'node:module'
import { test } from 'node:test'
import { codeOf, isTypeScript, readHouse, type HouseFile } from './house.ts'
import type { Token } from './tokens.ts'

const house = readHouse(new URL('../..', import.meta.url).pathname)

const xs = (text: string): string => text.replaceAll(/[^\n]/g, 'x')

/** A token in the same place with nothing left of its inside; a wrong cut leaves text that no longer parses. */
const masked = ({ kind, text }: Token): string => {
  if (kind === 'comment') return text.replaceAll(/[^\n]/g, ' ')
  if (kind === 'string') return `'${xs(text.slice(1, -1))}'`
  if (kind === 'regex') return `/${xs(text.slice(1, text.lastIndexOf('/')))}${text.slice(text.lastIndexOf('/'))}`
  if (kind !== 'template') return text
  const end = text.endsWith('`') ? 1 : 2
  return `${text.charAt(0)}${xs(text.slice(1, -end))}${text.slice(-end)}`
}

const maskedFile = (file: HouseFile): string => {
  let at = 0
  return codeOf(file).all.map((token) => {
    const gap = file.text.slice(at, token.start)
    at = token.start + token.text.length
    return `${gap}${masked(token)}`
  }).join('')
}

const files = house.files.filter(isTypeScript)

test('every opening bracket finds its partner', () => {
  const open = files.filter((file) => codeOf(file).code.some(({ kind, text }, at) =>
    kind === 'punct' && ['(', '[', '{'].includes(text) && codeOf(file).closes[at] === -1))
  assert.deepEqual(open.map(({ path }) => path), [])
})

test('Node parses the masked text', () => {
  for (const file of files.filter(({ path }) => path.endsWith('.ts'))) {
    assert.doesNotThrow(() => stripTypeScriptTypes(maskedFile(file)), file.path)
  }
})
