/** What must hold of every screen, whatever it shows. */
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { NAMES } from './full-office.ts'

const AXE = await readFile(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8')

/** The browser's own viewer of papers is not ours to mend. */
const RUN_AXE = `axe.run({ exclude: [['iframe']] }, { resultTypes: ['violations'] }).then(({ violations }) =>
  violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target, failureSummary }) =>
    target.join(' ') + ' ' + failureSummary.replace(/\\s+/g, ' ')).slice(0, 3).join(' | ')))`

/** The page itself, and whatever scrolls inside it, is no wider than its room. */
const WIDER = `[document.documentElement, ...document.querySelectorAll('body *')]
  .filter((each) => each.scrollWidth > each.clientWidth + 1
    && (each.matches('html, main') || /auto|scroll/.test(getComputedStyle(each).overflowX)))
  .map((each) => each.tagName + '.' + each.className + ' ' + each.scrollWidth + ' > ' + each.clientWidth)`

/** A key whose word does not fit is a key nobody knows. */
const CLIPPED = `[...document.querySelectorAll('.key-bar .key')]
  .filter((key) => key.scrollWidth > key.clientWidth).map((key) => key.textContent)`

export const assertAccessible = async (page: Page): Promise<void> => {
  await page.evaluate(AXE)
  assert.deepEqual(await page.evaluate<readonly string[]>(RUN_AXE), [])
}

export const assertFits = async (page: Page): Promise<void> => {
  assert.deepEqual(await page.evaluate<readonly string[]>(WIDER), [])
  assert.deepEqual(await page.evaluate<readonly string[]>(CLIPPED), [])
}

/** A screen's name and at most a case's id; a window title that may be seen over a shoulder. */
export const assertDiscreet = async (page: Page): Promise<void> => {
  const { pathname, search, hash } = new URL(page.url())
  assert.match(pathname, /^\/[a-z-]*(\/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})?$/)
  assert.equal(search + hash, '')
  const title = await page.title()
  assert.notEqual(title, '')
  for (const name of NAMES) assert.ok(!title.includes(name), title)
  assert.doesNotMatch(title, /\b10\d{5}\b/) // a person's number; a receipt number has eight digits and four
}
