/** Proves that a malformed, doubled or stale row of the glossary is found. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { houseOf } from '../house.ts'
import { glossaryRows } from './glossary-rows.ts'

const HEAD = '| 日本語 | よみ | identifier | source |\n|---|---|---|---|\n'
const says = (rows: string, texts: Record<string, string> = {}): string[] =>
  glossaryRows.run(houseOf({ 'GLOSSARY.md': `${HEAD}${rows}`, ...texts })).map((one) => `${one.line} ${one.says}`)

test('sound rows', () => {
  const two = '| 本籍 / 筆頭者 | ほんせき / ひっとうしゃ | `registeredDomicile`, `familyRegisterHead` | 法7条 |'
  assert.deepEqual(says(`| 転入 | てんにゅう | \`moveIn\` | 法22条 |\n${two}`), [])
})

test('a reading that is none, an identifier that is none, no source', () => {
  assert.equal(says('| 転入 | tennyuu | `move-in` | |').length, 3)
})

test('one word twice, one identifier twice', () => {
  const first = '| 転入 | てんにゅう | `moveIn` | 法 |'
  assert.deepEqual(says(`${first}\n| 転入 | てんにゅう | \`arrival\` | 法 |\n| 入居 | にゅうきょ | \`moveIn\` | 法 |`), [
    "4 '転入' stands in line 3 already.", "5 'moveIn' stands in line 3 already.",
  ])
})

test('a word of ours lives by its use, in code, SQL or a path', () => {
  assert.equal(says('| 台帳棚 | だいちょうだな | `shelfMark` | ours |').length, 1)
  assert.deepEqual(says('| 台帳棚 | だいちょうだな | `shelfMark` | ours |', { 'a.ts': 'const oldShelfMarks = 1' }), [])
  assert.deepEqual(says('| 台帳棚 | だいちょうだな | `shelfMark` | ours |', { 'db/a.sql': 'select shelf_mark' }), [])
  assert.deepEqual(says('| 台帳棚 | だいちょうだな | `shelfMark` | ours |', { 'src/shelf-mark.ts': '' }), [])
})
