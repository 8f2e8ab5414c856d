/** Proves that a taken port is told before anything starts. */
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { test } from 'node:test'
import { assertPortFree, freePort } from './listening.ts'

test('a taken port is refused in one sentence, a free one is left free', async (t) => {
  const port = await freePort()
  await assertPortFree(port, '127.0.0.1')
  const other = createServer().listen(port, '127.0.0.1')
  t.after(() => other.close())
  await once(other, 'listening')
  await assert.rejects(assertPortFree(port, '127.0.0.1'), {
    name: 'PortTaken',
    message: `Port ${port} is taken by another program; stop it, or set DAICHO_PORT to another port.`,
  })
})

test('port 0 is any free port', async () => {
  await assertPortFree(0, '127.0.0.1')
  assert.notEqual(await freePort(), 0)
})
