/** The manual of the import file names the columns that the program reads. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { it } from 'node:test'
import { COLUMNS } from './columns.ts'

it('every column stands in the manual, and the required ones in bold', () => {
  const manual = readFileSync(new URL('../../docs/operating/import.md', import.meta.url), 'utf8')
  const cells = [...manual.matchAll(/^\| (.+?) \|/gm)].flatMap(([, cell = '']) => cell.split(', '))
  const titles = COLUMNS.map(({ title, required }) => (required ? `**${title}**` : title))
  assert.deepEqual(titles.filter((title) => !cells.includes(title)), [])
})
