/** Proves that an undeclared, undocumented, unused or unknown environment variable is found. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { houseOf } from '../house.ts'
import { settings } from './settings.ts'

const PORT = `DAICHO_${'PORT'}`
const GONE = `DAICHO_${'GONE'}`
const config = `{ name: '${PORT}', meaning: 'x' },\nread.${PORT}`
const table = `| \`${PORT}\` | x |`
const says = (texts: Record<string, string>): string[] =>
  settings.run(houseOf(texts)).map((one) => `${one.path} ${one.says}`)

test('declared, documented and used', () => {
  assert.deepEqual(says({ 'src/io/config.ts': config, 'docs/operating/settings.md': table }), [])
})

test('used but not declared', () => {
  const texts = { 'src/io/config.ts': config, 'docs/operating/settings.md': table }
  assert.deepEqual(says({ ...texts, 'bench/a.ts': `env['${GONE}']` }), [
    `bench/a.ts ${GONE} is no setting of src/io/config.ts.`,
  ])
})

test('declared but not documented, documented but not declared', () => {
  const found = says({ 'src/io/config.ts': config, 'docs/operating/settings.md': `| \`${GONE}\` | x |` })
  assert.ok(found.includes(`docs/operating/settings.md ${PORT} is a setting and does not stand in the table.`))
  assert.ok(found.includes(`docs/operating/settings.md ${GONE} stands in the table and is no setting.`))
})

test('declared but read nowhere', () => {
  const unread = `{ name: '${PORT}', meaning: 'x' }`
  assert.deepEqual(says({ 'src/io/config.ts': unread, 'docs/operating/settings.md': table }), [
    `src/io/config.ts ${PORT} is declared and read nowhere.`,
  ])
})
