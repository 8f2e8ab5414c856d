/** The line's door: nothing unsigned, nothing twice, nothing malformed or giant goes in, no number is left about. */
import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { after, describe, it } from 'node:test'
import type { Message } from '../../src/exchange/message.ts'
import { atDoor, certificateBody, CODE, INDIVIDUAL, lineTo, messageOf, signed } from '../exchange/line.ts'
import { freshOffice } from '../office.ts'

const office = await freshOffice({ after })
await office.turnTo('2026-04-15')

const inbox = async (messageId: string) =>
  (await office.db.asOwner.query<{ state: string; reason: string | null; content: unknown }>(
    'select state, reason, content from exchange.inbox where message_id = $1', [messageId]))[0]

const entries = async (): Promise<number> =>
  (await office.db.asOwner.query<{ n: number }>(
    'select count(*) as n from oplog.entry where id = \'take-in-message\''))[0]?.n ?? 0

describe('the door of the line', () => {
  it('keeps a certificate once, its numbers sealed, however often it is sent', async () => {
    const message = messageOf()
    const before = await entries()
    const line = lineTo(office)
    assert.deepEqual(await line.hand(message), { outcome: 'accepted' })
    assert.deepEqual(await line.hand(message), { outcome: 'accepted' })
    assert.equal(await entries(), before + 1)
    const kept = await office.db.asOwner.query<{ content: unknown }>(
      'select content from exchange.certificate_message where reference = $1', [certificateBody.reference])
    assert.equal(kept.length, 1)
    assert.doesNotMatch(JSON.stringify(kept), new RegExp(`${CODE}|${INDIVIDUAL}`))
    assert.match(JSON.stringify(kept), /numberId/)
  })

  it('takes the same message twenty times at once and keeps it once', async () => {
    const body = { ...certificateBody, reference: '星見-2' }
    const message = messageOf({ body })
    const line = lineTo(office)
    const told = await Promise.all(Array.from({ length: 20 }, () => line.hand(message)))
    assert.ok(told.every(({ outcome }) => outcome === 'accepted'))
    const [row] = await office.db.asOwner.query<{ n: number }>(
      'select count(*) as n from exchange.inbox where message_id = $1', [message.messageId])
    assert.equal(row?.n, 1)
  })

  it('refuses another content under an id it has seen', async () => {
    const message = messageOf({ body: { ...certificateBody, reference: '星見-3' } })
    await lineTo(office).hand(message)
    const other = { ...message, body: { ...certificateBody, reference: '星見-3b' } }
    assert.deepEqual(await lineTo(office).hand(other), { outcome: 'refused', reason: 'exchange/id-reused' })
    assert.deepEqual(await office.db.asOwner.query(
      'select 1 from exchange.certificate_message where reference = \'星見-3b\''), [])
  })

  it('lets in nothing that is not signed with the key, over these bytes, now', async () => {
    const text = JSON.stringify(messageOf({ body: { ...certificateBody, reference: 'unsigned' } }))
    const before = await entries()
    const wrong = [
      {}, signed(text, randomBytes(32)), signed(`${text} `), signed(text, undefined, Date.now() - 6 * 60 * 1_000),
      signed(text, undefined, Date.now() + 6 * 60 * 1_000), { 'Daicho-Line-Signature': 't=1,h=' },
      { 'Daicho-Line-Signature': 'é' },
    ]
    for (const headers of wrong) assert.equal((await atDoor(office, text, headers)).status, 401)
    assert.equal(await entries(), before, 'and nobody without the key writes a row')
    assert.deepEqual(await lineTo(office, randomBytes(32)).hand(messageOf()),
      { outcome: 'away', reason: 'exchange/not-let-in' })
  })

  it('refuses what is giant before reading it whole', async () => {
    const giant = 'あ'.repeat(200_000)
    assert.equal((await atDoor(office, giant, signed(giant))).status, 413)
    const body = { ...certificateBody, address: 'あ'.repeat(200_000) }
    assert.deepEqual(await lineTo(office).hand(messageOf({ body })),
      { outcome: 'refused', reason: 'exchange/too-large' })
  })

  it('refuses what is malformed, and keeps nothing of it but that it came', async () => {
    const good = messageOf({ body: { ...certificateBody, reference: 'malformed' } })
    const deep = `${'['.repeat(100)}${']'.repeat(100)}`
    const texts = [
      '', 'nothing', 'null', '[]', '{}', deep, JSON.stringify({ ...good, format: 'daicho-message/2' }),
      JSON.stringify({ ...good, extra: 1 }), JSON.stringify({ ...good, sentNo: 0.5 }),
      JSON.stringify({ ...good, from: { code: '990027', name: 'a\u0000b' } }),
      JSON.stringify(good).replace('遠野', '\\ud800'), JSON.stringify({ ...good, messageId: 'x' }),
      `{"__proto__":{"a":1},${JSON.stringify(good).slice(1)}`,
    ]
    for (const text of texts) {
      const response = await atDoor(office, text, signed(text))
      assert.equal(response.status, 422, text.slice(0, 60))
      assert.deepEqual(await response.json(), { outcome: 'refused', reason: 'exchange/malformed' })
    }
    const notUtf8 = Uint8Array.of(0xff, 0xfe)
    assert.equal((await atDoor(office, notUtf8, signed(notUtf8))).status, 422)
    assert.deepEqual(await office.db.asOwner.query(
      'select 1 from exchange.certificate_message where reference = \'malformed\''), [])
  })

  const refusals: readonly (readonly [string, Partial<Message>, string])[] = [
    ['a body that is not of its kind', { body: { reference: 'x' } }, 'exchange/malformed'],
    ['another town\'s message', { to: { role: 'municipality', code: '990035', name: '雲居村' } }, 'exchange/not-for-us'],
    ['a message to the network', { to: { role: 'network', code: null, name: '網' } }, 'exchange/not-for-us'],
    ['a kind that nobody here reads', { kind: 'identification', body: {} }, 'exchange/kind-not-taken'],
    ['a number with a wrong check digit', {
      body: { ...certificateBody, reference: 'digit', movers: certificateBody.movers.map((mover) =>
        ({ ...mover, residentCode: { digits: '24846016225' } })) },
    }, 'exchange/number'],
    ['digits hidden as a sealed number of ours', {
      body: { ...certificateBody, movers: [{ ...certificateBody.movers[0], residentCode: { digits: 1 } }] },
    }, 'exchange/malformed'],
  ]
  for (const [title, change, reason] of refusals) {
    it(`refuses ${title}, and shows it in the list of errors`, async () => {
      const message = messageOf(change)
      assert.deepEqual(await lineTo(office).hand(message), { outcome: 'refused', reason })
      assert.deepEqual(await inbox(message.messageId), { state: 'refused', reason, content: null })
      const shown = await (await office.as('uketsuke')).look('messages', { state: 'failed' }) as
        { rows: { messageId: string; reason: { code: string } }[] }
      assert.equal(shown.rows.find(({ messageId }) => messageId === message.messageId)?.reason.code, reason)
    })
  }

  it('lets a refused message come again, mended, under its id', async () => {
    const message = messageOf({ body: { reference: 'x' } })
    await lineTo(office).hand(message)
    const mended = { ...message, body: { ...certificateBody, reference: '星見-4' } }
    assert.deepEqual(await lineTo(office).hand(mended), { outcome: 'accepted' })
    assert.equal((await inbox(message.messageId))?.state, 'kept')
  })

  it('does not let the sender name a number by the id of a row of ours', async () => {
    const [row] = await office.db.asOwner.query<{ number_id: string }>('select number_id from numbers.sealed limit 1')
    const movers = certificateBody.movers.map((mover) => ({ ...mover, residentCode: { numberId: row?.number_id } }))
    const told = await lineTo(office).hand(messageOf({ body: { ...certificateBody, reference: 'id', movers } }))
    assert.deepEqual(told, { outcome: 'refused', reason: 'exchange/malformed' })
  })

  it('says 503 while the log is closed, so that the sender comes again', async () => {
    await office.db.asOwner.query("update oplog.arrival set at = at - interval '10 minutes'")
    assert.deepEqual(await lineTo(office).hand(messageOf({ body: { ...certificateBody, reference: '星見-5' } })),
      { outcome: 'away', reason: 'exchange/away' })
  })
})
