/** The manual's Markdown is read whole, and its links lead to pages that are there. */
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { readMarkdown, readSpans } from './markdown.ts'

const MANUAL = new URL('../../../docs/manual/', import.meta.url)
const pages = readdirSync(MANUAL).filter((name) => name.endsWith('.md'))
const read = (page: string): string => readFileSync(new URL(page, MANUAL), 'utf8')

describe('Markdown', () => {
  it('knows bold, keys and links inside a line', () => {
    assert.deepEqual(readSpans('`F9` で**発行**。[交付](hand-over.md)へ'), [
      { is: 'code', text: 'F9' },
      { is: 'text', text: ' で' },
      { is: 'bold', text: '発行' },
      { is: 'text', text: '。' },
      { is: 'link', text: '交付', to: 'hand-over.md' },
      { is: 'text', text: 'へ' },
    ])
  })

  it('knows headings, lists and tables', () => {
    const blocks = readMarkdown('# 題\n\n1. 一\n2. 二\n\n| a | b |\n|---|---|\n| 1 | 2 |\n')
    assert.deepEqual(
      blocks.map(({ is }) => is),
      ['heading', 'list', 'table'],
    )
    const [, list, table] = blocks
    assert.ok(list?.is === 'list' && list.ordered && list.items.length === 2)
    assert.ok(table?.is === 'table' && table.head.length === 2 && table.rows.length === 1)
  })

  it('takes tags for text', () => {
    assert.deepEqual(readMarkdown('<b>x</b>'), [{ is: 'paragraph', spans: [{ is: 'text', text: '<b>x</b>' }] }])
  })
})

describe('the manual', () => {
  for (const page of pages) {
    it(`${page} begins with its title, and its links lead somewhere`, () => {
      const [first] = readMarkdown(read(page))
      assert.ok(first?.is === 'heading' && first.level === 1)
      for (const [, to] of read(page).matchAll(/\]\(([^)]+)\)/g))
        assert.ok(pages.includes(to ?? ''), `${page} → ${to}`)
    })
  }
})
