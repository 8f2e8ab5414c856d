/** What was typed outlives its screen, and not its officer. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { forgetAll, slot } from './kept.ts'

describe('kept values', () => {
  it('begin once for each key, and stay as they were left', () => {
    const drafts = slot((key) => ({ key, text: '' }))
    drafts.write('a', { key: 'a', text: '海野' })
    assert.equal(drafts.read('a').text, '海野')
    assert.equal(drafts.read('b').text, '')
    assert.equal(drafts.read('b'), drafts.read('b'))
  })

  it('tell whoever draws them', () => {
    const drafts = slot(() => 0)
    let told = 0
    const stop = drafts.listen(() => {
      told += 1
    })
    drafts.write('a', 1)
    stop()
    drafts.write('a', 2)
    assert.equal(told, 1)
  })

  it('are gone for the next officer', () => {
    const drafts = slot(() => '')
    drafts.write('a', '海野')
    forgetAll()
    assert.equal(drafts.read('a'), '')
  })
})
