/** kill -9 between sending and recording: the other side has the message, we do not know it, and it goes again. */
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { sendMessages } from '../../src/desk/send-messages.ts'
import type { Message } from '../../src/exchange/message.ts'
import { freshOffice } from '../office.ts'
import { alone, movedIn } from '../scenarios/family.ts'
import { lineKey } from './line.ts'

const SENDER = fileURLToPath(new URL('sender.ts', import.meta.url))

test('a server killed while its message is on the way sends the same id again, once the lease is over', async (t) => {
  const office = await freshOffice(t)
  await office.turnTo('2026-04-15')
  await movedIn(office, alone(1))
  const arrived = Promise.withResolvers<string>()
  const server = createServer((request) => { void text(request).then(arrived.resolve) })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.after(() => { server.closeAllConnections(); server.close() })
  const { port } = server.address() as AddressInfo
  const { keys, db } = office
  const child = spawn(process.execPath, [SENDER], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      PATH: process.env['PATH'], DAICHO_TEST_DATABASE: db.url('daicho_app'),
      DAICHO_TEST_LINE_URL: `http://127.0.0.1:${port}`, DAICHO_TEST_LINE_KEY: lineKey.toString('base64'),
      DAICHO_TEST_BOX_KEY: keys.boxKey.toString('base64'), DAICHO_TEST_HMAC_KEY: keys.hmacKey.toString('base64'),
    },
  })
  const ended = once(child, 'exit')
  const first = JSON.parse(await Promise.race([arrived.promise, ended.then(() => '{}')])) as Message
  child.kill('SIGKILL')
  await ended
  assert.equal(first.kind, 'move-in')

  const handed: Message[] = []
  const line = { hand: async (message: Message) => { handed.push(message); return { outcome: 'accepted' } as const } }
  assert.deepEqual(await sendMessages(office.desk, line), { handed: 0, accepted: 0 })
  await db.asOwner.query("update exchange.dispatch set not_before = clock_timestamp() - interval '1 second'")
  await sendMessages(office.desk, line)
  assert.deepEqual(handed.map(({ messageId }) => messageId === first.messageId), [true, false, false, false])
  const attempts = await db.asOwner.query(
    'select attempt, outcome from exchange.attempt where message_id = $1 order by attempt', [first.messageId])
  assert.deepEqual(attempts, [{ attempt: 1, outcome: null }, { attempt: 2, outcome: 'accepted' }])
})
