/** Proves that romaji which bypasses the glossary is found, in code and SQL, and what the glossary allows is not. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { houseOf } from '../house.ts'
import { romajiNames } from './romaji-names.ts'

const GLOSSARY = [
  '| 日本語 | よみ | identifier | source |', '|---|---|---|---|',
  '| 住民票 | じゅうみんひょう | `ResidentRecord` | 法 |', '| 方書 | かたがき | `katagaki` | ours |',
].join('\n')
const says = (path: string, text: string): string[] =>
  romajiNames.run(houseOf({ 'GLOSSARY.md': GLOSSARY, [path]: text })).map((one) => `${one.line} ${one.says}`)

test('a word of the glossary, however its vowels are written', () => {
  for (const name of ['juminhyo', 'juuminhyouNo', 'readJuminHyo']) {
    assert.match(says('src/a.ts', `const ${name} = 1`)[0] ?? '', /GLOSSARY.md calls it ResidentRecord/, name)
  }
})

test('a long Japanese word that the glossary does not know', () => {
  assert.deepEqual(says('src/a.ts', 'f()\nconst setainushi = 1'), [
    "2 'setainushi' in 'setainushi' is Japanese and stands in no row of GLOSSARY.md.",
  ])
})

test('what the glossary calls in romaji may be called so', () => {
  assert.deepEqual(says('src/a.ts', 'const katagakiKey = 1'), [])
})

test('SQL names, but not SQL text', () => {
  assert.equal(says('db/a.sql', "select juminhyo_no from x where y = 'katagaki'").length, 1)
})
