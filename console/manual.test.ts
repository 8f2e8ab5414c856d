/** Fails where a screen lacks its page of the manual, or a page tells of other function keys than the screen has. */
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { isFKey, isScreenId, keysOf, SCREEN_KEYS } from './keys/screens.ts'
import { ja } from './messages/ja.ts'
import { readMarkdown, type Block, type Span } from './parts/Help/markdown.ts'

const MANUAL = new URL('../docs/manual/', import.meta.url)
const pages = readdirSync(MANUAL)
const screens = Object.keys(SCREEN_KEYS).filter(isScreenId)

const pageOf = (file: string): readonly Block[] => readMarkdown(readFileSync(new URL(file, MANUAL), 'utf8'))

const textOf = (spans: readonly Span[]): string => spans.map(({ text }) => text).join('')

const spansOf = (block: Block): readonly Span[] => {
  if (block.is === 'list') return block.items.flat()
  return block.is === 'table' ? [...block.head, ...block.rows.flat()].flat() : block.spans
}

const linksOf = (file: string): readonly Span[] =>
  pageOf(file)
    .flatMap(spansOf)
    .filter(({ is }) => is === 'link')

const titleOf = (page: readonly Block[]): string | undefined => {
  const [first] = page
  return first?.is === 'heading' && first.level === 1 ? textOf(first.spans) : undefined
}

/** The function keys that the first column of a page's tables tells of, in the order of the page. */
const keysToldBy = (page: readonly Block[]): readonly string[] =>
  page
    .flatMap((block) => (block.is === 'table' ? block.rows : []))
    .flatMap(([first]) => first ?? [])
    .filter(({ is, text }) => is === 'code' && isFKey(text))
    .map(({ text }) => text)

for (const screen of screens) {
  test(`${screen}: has a page under the name that the screen bears`, () => {
    assert.ok(pages.includes(`${screen}.md`), `docs/manual/${screen}.md is missing`)
    assert.equal(titleOf(pageOf(`${screen}.md`)), ja.frame.titles[screen])
  })

  test(`${screen}: the page's function keys are the screen's`, () => {
    assert.deepEqual(
      keysToldBy(pageOf(`${screen}.md`)),
      keysOf(screen).map(({ key }) => key),
    )
  })
}

test('the index leads to the page of every screen, by the name that the screen bears', () => {
  const led = linksOf('index.md').map((span) => (span.is === 'link' ? `${span.to} ${span.text}` : ''))
  const missing = screens.map((screen) => `${screen}.md ${ja.frame.titles[screen]}`)
  assert.deepEqual(
    missing.filter((link) => !led.includes(link)),
    [],
  )
})

test('every link of the manual leads to a page of it', () => {
  const lost = pages.flatMap((file) =>
    linksOf(file).flatMap((span) => (span.is === 'link' && !pages.includes(span.to) ? [`${file}: ${span.to}`] : [])),
  )
  assert.deepEqual(lost, [])
})
