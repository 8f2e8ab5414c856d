/** The line over real HTTP on this machine, its key file, and what it makes of every answer. */
import assert from 'node:assert/strict'
import { chmod, mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, it, type TestContext } from 'node:test'
import type { MessageLine } from '../../desk/message-line.ts'
import type { Message } from '../../exchange/message.ts'
import { lineKey, messageOf } from '../../../test/exchange/line.ts'
import { freshOffice } from '../../../test/office.ts'
import { startLineDoor } from '../http/line-door.ts'
import { Refusal } from '../refusal.ts'
import { httpLine } from './http-line.ts'
import { createLineKeyFile, readLineKey } from './line-key.ts'
import { announceFamily, demoLine, linesByCode } from './lines.ts'
import { isSigned, signatureOf } from './signature.ts'

/** A server that always says this. */
const saying = async (t: TestContext, status: number, body: string): Promise<string> => {
  const server = createServer((request, response) => {
    request.resume()
    response.writeHead(status, status === 302 ? { Location: 'http://127.0.0.1:1/' } : {}).end(body)
  })
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve) })
  t.after(() => new Promise((resolve) => { server.close(resolve) }))
  const address = server.address() as AddressInfo
  return `http://127.0.0.1:${address.port}`
}

const away = { outcome: 'away', reason: 'exchange/away' }

describe('the line over HTTP', () => {
  const answers: readonly (readonly [number, string, object])[] = [
    [200, '{"outcome":"accepted"}', { outcome: 'accepted' }],
    [200, '{"outcome":"sent"}', { outcome: 'sent' }],
    [422, '{"outcome":"refused","reason":"exchange/number"}', { outcome: 'refused', reason: 'exchange/number' }],
    [422, '{"outcome":"refused","reason":"<b>海野</b>"}', { outcome: 'refused', reason: 'exchange/refused' }],
    [422, '{}', { outcome: 'refused', reason: 'exchange/refused' }],
    [200, '{}', away],
    [200, 'nothing', away],
    [200, 'x'.repeat(20_000), away],
    [302, '', away],
    [401, '', { outcome: 'away', reason: 'exchange/not-let-in' }],
    [413, '', { outcome: 'refused', reason: 'exchange/too-large' }],
    [500, '', away],
    [503, '', away],
  ]
  for (const [status, body, receipt] of answers) {
    it(`${status} ${body.slice(0, 40)}`, async (t) => {
      assert.deepEqual(await httpLine({ url: await saying(t, status, body), key: lineKey }).hand(messageOf()), receipt)
    })
  }

  it('nobody there', async () => {
    assert.deepEqual(await httpLine({ url: 'http://127.0.0.1:1', key: lineKey }).hand(messageOf()), away)
  })

  it('a real door takes a message in, on the loopback address alone', async (t) => {
    const { desk } = await freshOffice(t)
    const door = await startLineDoor({ desk, key: lineKey }, 0)
    t.after(door.close)
    assert.match(door.url, /^http:\/\/127\.0\.0\.1:\d+$/)
    assert.deepEqual(await httpLine({ url: door.url, key: lineKey }).hand(messageOf()), { outcome: 'accepted' })
    assert.equal((await fetch(`${door.url}/api/session`)).status, 404, 'nothing else is behind it')
    assert.equal((await fetch(`${door.url}/line/messages`)).status, 404)
  })
})

describe('which line a message takes', () => {
  const to = (code: string | null): Message => messageOf({ to: { role: 'municipality', code, name: '町' } })
  const refusing = (reason: string): MessageLine => ({ hand: async () => ({ outcome: 'refused', reason }) })

  it('is the one of its municipality, else the one of everybody, else none', async () => {
    const line = linesByCode(new Map([['990027', refusing('town')], ['*', refusing('network')]]))
    assert.deepEqual(await line.hand(to('990027')), { outcome: 'refused', reason: 'town' })
    assert.deepEqual(await line.hand(to('990035')), { outcome: 'refused', reason: 'network' })
    assert.deepEqual(await line.hand(to(null)), { outcome: 'refused', reason: 'network' })
    assert.deepEqual(await linesByCode(new Map([['990027', refusing('town')]])).hand(to('990035')),
      { outcome: 'refused', reason: 'exchange/not-connected' })
  })

  it('in a demonstration the neighbouring town answers through the road of any message', async (t) => {
    const office = await freshOffice(t)
    await office.turnTo('2026-04-15')
    await announceFamily(office.desk)
    await announceFamily(office.desk)
    const { body } = messageOf()
    const certificate = messageOf({
      from: { code: '990019', name: '架空県朧月町' }, to: { role: 'municipality', code: '990027', name: '架空県星見市' }, body,
    })
    assert.deepEqual(await demoLine(office.desk).hand(certificate), { outcome: 'accepted' })
    const inbox = await office.db.asOwner.query<{ kind: string; state: string }>(
      'select kind, state from exchange.inbox order by arrived_at')
    assert.deepEqual(inbox.map(({ kind, state }) => `${kind} ${state}`),
      ['moving-out-certificate kept', 'move-in filed'])
  })
})

describe('the signature', () => {
  it('is over the bytes and the moment, under the key', () => {
    const body = Buffer.from('{}')
    const header = signatureOf(lineKey, body, 1_000)
    assert.ok(isSigned(lineKey, body, header, 1_000))
    assert.ok(!isSigned(lineKey, Buffer.from('{} '), header, 1_000))
    assert.ok(!isSigned(lineKey, body, header.replace('t=1000', 't=1001'), 1_000))
    assert.ok(!isSigned(lineKey, body, header, 1_000 + 5 * 60 * 1_000 + 1))
    assert.ok(!isSigned(lineKey, body, undefined, 1_000))
  })
})

describe('the key file', () => {
  it('is made once, for its owner alone, and read back', async (t) => {
    const folder = await mkdtemp(join(tmpdir(), 'daicho-line-'))
    t.after(() => rm(folder, { recursive: true }))
    const path = join(folder, 'line-key')
    await assert.rejects(readLineKey(path), Refusal)
    await createLineKeyFile(path)
    assert.equal((await stat(path)).mode & 0o777, 0o600)
    assert.equal((await readLineKey(path)).length, 32)
    await assert.rejects(createLineKeyFile(path), { code: 'EEXIST' })
    await chmod(path, 0o644)
    await assert.rejects(readLineKey(path), Refusal)
    await writeFile(path, 'short\n')
    await chmod(path, 0o600)
    await assert.rejects(readLineKey(path), Refusal)
  })
})
