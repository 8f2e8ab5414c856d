/** Proves that a link into nothing is found, and that files, pictures, folders, anchors and addresses are not. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { houseOf } from '../house.ts'
import { links } from './links.ts'

test('links', () => {
  const text = '[a](../LICENSE) [b](./c.png) [d](adr/) [e](#f) [g](https://example.jp/h)\n[i](gone.md#j)'
  const house = houseOf({ 'docs/a.md': text, LICENSE: '', 'docs/adr/x.md': '' }, ['docs/c.png'])
  const found = links.run(house).map(({ line, says }) => `${line} ${says}`)
  assert.deepEqual(found, ["2 The link to 'gone.md' leads nowhere."])
})
