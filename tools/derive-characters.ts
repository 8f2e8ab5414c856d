/**
 * Derives the tables of src/record/characters/ from the font itself, a mojidata database and the variant list.
 * Run by hand when a source changes, never by the program:
 *   node tools/derive-characters.ts --mojidata moji.db [--variants variants.json]
 */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { adobeTable, coverageTables, foldTables, jisTable, jukiTables, mjTable } from './characters/tables.ts'
import { coverageOf } from './characters/cmap.ts'
import { moduleOf } from './characters/pack.ts'
import { readSources } from './characters/sources.ts'

const FONT = new URL('../assets/fonts/ipamjm.ttf', import.meta.url)
const MADE = 'Made by tools/derive-characters.ts; edit that, not this.'
const LISTS = 'Derived from the 文字情報基盤 lists of IPA / 文字情報技術促進協議会, CC BY-SA 2.1 JP (see NOTICE).'

const TABLES = new URL('../src/record/characters/', import.meta.url)

const write = (name: string, comment: readonly string[], tables: Readonly<Record<string, string>>,
  at = TABLES): void => {
  const text = moduleOf([...comment, MADE], tables)
  writeFileSync(new URL(`${name}.ts`, at), text)
  console.log(`${name}.ts ${text.length} characters`)
}

const { values } = parseArgs({ options: { mojidata: { type: 'string' }, variants: { type: 'string' } } })
if (values.mojidata === undefined) {
  console.error('usage: node tools/derive-characters.ts --mojidata moji.db [--variants variants.json]')
  process.exit(2)
}

const bytes = readFileSync(FONT)
const hash = createHash('sha256').update(bytes).digest('hex')
const coverage = coverageOf(bytes)
const sources = readSources(values.mojidata)

write('coverage', [
  'What the certificate font draws: plain code points, and bases with their Moji_Joho selectors.',
  `Read from assets/fonts/ipamjm.ttf, SHA-256 ${hash}.`,
], coverageTables(coverage, sources))
write('adobe-japan1', [
  'What each Adobe-Japan1 sequence becomes: p plain, h a human decides, else a selector digit of Moji_Joho;',
  'and the standardized sequences (U+FE00, U+FE01) with their Moji_Joho selector.', LISTS,
], adobeTable(coverage, sources))
write('juki', ['住基ネット統一文字コード and the characters they name; most of them are not Unicode.', LISTS], jukiTables(sources))
write('mj', ['MJ文字図形名 and the code point, selector or both that draw each.', LISTS], mjTable(sources))
if (values.variants !== undefined) {
  const variants: Record<string, string> = JSON.parse(readFileSync(values.variants, 'utf8'))
  write('name-fold', ['Directed variant folding for name search: from → to.', LISTS], foldTables(variants))
}
write('jis-x0213', ['Kanji of JIS X 0213 by level: which slice of the console name font each lies in.', LISTS],
  jisTable(sources),
  new URL('characters/', import.meta.url))
