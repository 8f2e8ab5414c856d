/** Each way of saying no has words of its own. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { ja } from '../messages/ja.ts'
import { kindOf, Problem } from './problem.ts'

const CASES = [
  [0, {}, 'unreachable'],
  [401, {}, 'signed-out'],
  [403, {}, 'denied'],
  [404, {}, 'missing'],
  [409, { code: 'stale' }, 'stale'],
  [409, { code: 'held', holder: '入力　そら', place: '窓口3' }, 'held'],
  [409, { code: 'other-body' }, 'other-body'],
  [413, {}, 'unreadable'],
  [423, {}, 'locked'],
  [503, { code: 'log-closed' }, 'log-closed'],
  [503, { code: 'font-missing' }, 'failed'],
  [500, {}, 'failed'],
] as const

describe('断り', () => {
  for (const [status, body, kind] of CASES) {
    it(`${status} ${'code' in body ? body.code : ''} is ${kind}`, () => {
      assert.equal(kindOf(new Problem(status, body)), kind)
      assert.ok(ja.failure[kind].says.length > 0 && ja.failure[kind].remedy.length > 0)
    })
  }

  it('names the holder and the counter where there is one', () => {
    assert.equal(new Problem(409, { code: 'held', holder: '入力　そら', place: '窓口3' }).holder, '入力　そら　窓口3')
    assert.equal(new Problem(409, { code: 'held', holder: null }).holder, undefined)
  })
})
