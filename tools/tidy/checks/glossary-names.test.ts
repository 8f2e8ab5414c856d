/** Proves that law words which bypass the glossary are found in the record, in folders and under docstrings. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { houseOf } from '../house.ts'
import { glossaryNames } from './glossary-names.ts'

const GLOSSARY = [
  '| 日本語 | よみ | identifier | source |', '|---|---|---|---|',
  '| 届出日 | とどけでび | `notifiedOn` | 法 |', '| 通称 | つうしょう | `alias` | 令 |', '| 転入 | てんにゅう | `moveIn` | 法22条 |',
  '| 住民票 | じゅうみんひょう | `ResidentRecord` | 法 |', '| 住所 | じゅうしょ | `address` | 法 |',
].join('\n')
const says = (path: string, text: string): string[] =>
  glossaryNames.run(houseOf({ 'GLOSSARY.md': GLOSSARY, [path]: text })).map((one) => `${one.line} ${one.says}`)

test('items of the record are made of words of the glossary and neutral ones', () => {
  const known = 'type A = {\nreadonly notifiedOn: X\nreadonly aliasKanaConfirmed: X\nreadonly aliasesRecordedOn: X }'
  assert.deepEqual(says('src/record/resident.ts', known), [])
  assert.equal(says('src/record/resident.ts', 'type A = {\nreadonly filedOn: X\nreadonly kana: Y }').length, 2)
})

test('a kind has a row', () => {
  assert.deepEqual(says('src/events/by-notification/move-in/index.ts', ''), [])
  assert.equal(says('src/events/by-notification/arrival/index.ts', '').length, 1)
  assert.equal(says('src/certificates/paper-of-address/index.ts', '').length, 1)
})

test('what a docstring calls by a word of the glossary has its identifier', () => {
  assert.deepEqual(says('src/law/a.ts', '/** 住民票, one snapshot. */\nexport type ResidentRecord = 1'), [])
  assert.deepEqual(says('src/law/a.ts', '/** 住民票, one snapshot. */\nexport type PersonSheet = 1'), [
    "2 'PersonSheet' is called 住民票, which GLOSSARY.md calls ResidentRecord.",
  ])
  assert.equal(says('src/law/a.ts', 'type A = {\n/** 届出日. */\nreadonly filedOn: X }').length, 1)
})

test('a word inside a sentence, a longer word and a header call nothing by name', () => {
  assert.deepEqual(says('src/law/a.ts', '/** What a 住民票 holds. */\nexport const a = 1'), [])
  assert.deepEqual(says('src/law/a.ts', '/** 住民票 is shown to its person. */\nexport const a = 1'), [])
  assert.deepEqual(says('src/law/a.ts', '/** 住民票の写し. */\nexport const a = 1\n/** 住民票コード. */\nexport const b = 2'), [])
  assert.deepEqual(says('src/law/a.ts', "/** 住民票: how it is kept, said at length. */\nimport a from 'a'"), [])
})
