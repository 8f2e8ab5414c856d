/** One run at a time, again after a failure, told once, and nothing after the stop. */
import assert from 'node:assert/strict'
import { it } from 'node:test'
import { repeated } from './repeated.ts'

it('runs again after a failure, one at a time, until it is stopped', async (t) => {
  const told = t.mock.method(console, 'error', () => {})
  let [runs, together, most] = [0, 0, 0]
  const enough = Promise.withResolvers<void>()
  const task = repeated('the task', async () => {
    together += 1
    most = Math.max(most, together)
    await Promise.resolve()
    together -= 1
    runs += 1
    if (runs === 5) enough.resolve()
    if (runs < 4) throw new TypeError('海野　花子')
  }, 1)
  await enough.promise
  await task.stop()
  const after = runs
  assert.equal(most, 1)
  const words = told.mock.calls.map((call) => call.arguments[0])
  assert.deepEqual(words, ['the task failed (TypeError) and is tried again'])
  await new Promise((resolve) => { setImmediate(resolve) })
  assert.equal(runs, after)
})

it('raises the signal for a run that is under way, and waits for it', async () => {
  let ended = false
  const begun = Promise.withResolvers<void>()
  const task = repeated('the task', async (stop) => {
    begun.resolve()
    await new Promise((resolve) => { stop.addEventListener('abort', resolve) })
    ended = true
  }, 1)
  await begun.promise
  await task.stop()
  assert.ok(ended)
})
