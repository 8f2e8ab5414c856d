/** The page of events says what the code does. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { it } from 'node:test'
import { EVENTS_PAGE, eventsPage } from './events-page.ts'

it('docs/law/events.md is made anew whenever an event changes: node bin/run.js tools/event-pages.ts', async () => {
  assert.equal(readFileSync(EVENTS_PAGE, 'utf8'), await eventsPage())
})

it('tells of every event with its table', async () => {
  const page = await eventsPage()
  for (const title of ['## 転入 `move-in`', '## 転居 `change-of-address`', '✕ 世帯主が変わっていません。']) {
    assert.ok(page.includes(title), title)
  }
})
