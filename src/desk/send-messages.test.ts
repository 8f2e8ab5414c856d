/** Notices leave in order for each person, once for each id, whoever sends and whoever dies meanwhile. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { freshOffice, type TestOffice } from '../../test/office.ts'
import { alone, approved, checked, movedIn, umino, withNumbers } from '../../test/scenarios/family.ts'
import type { Message } from '../exchange/message.ts'
import type { Receipt } from '../exchange/receipt.ts'
import type { MessageLine } from './message-line.ts'
import { sendMessages } from './send-messages.ts'

const INDIVIDUAL = '379474484458'
const CODE = '24846016224'

/** A line that remembers what it was handed, and says what the test tells it to. */
const lineOf = (say: (message: Message) => Receipt | Promise<Receipt> = () => ({ outcome: 'accepted' })) => {
  const handed: Message[] = []
  const line: MessageLine = {
    hand: async (message) => {
      handed.push(message)
      return say(message)
    },
  }
  return { line, handed }
}

const states = async ({ db }: TestOffice) =>
  (await db.asOwner.query<{ told: string }>(
    'select kind || \' \' || state as told from exchange.outbox order by message_no')).map(({ told }) => told)

/** Leases and rests are over. */
const later = async ({ db }: TestOffice): Promise<void> => {
  await db.asOwner.query("update exchange.dispatch set not_before = clock_timestamp() - interval '1 second'")
}

const APRIL = '2026-04-15'

describe('sending', () => {
  it('sends every notice of a move-in, those of one person in the order of the events', async (t) => {
    const office = await freshOffice(t)
    await office.turnTo(APRIL)
    const [first] = await movedIn(office, umino)
    const { line, handed } = lineOf()
    const sent = await sendMessages(office.desk, line)
    assert.equal(sent.handed, handed.length)
    assert.equal(sent.accepted, handed.length)
    const one = handed.filter(({ body }) => body['fullName'] === '海野　花子')
    assert.deepEqual(one.map(({ kind }) => kind),
      ['move-in', 'family-register-appendix', 'identification', 'individual-number-request'])
    assert.deepEqual(one.map(({ sentNo }) => sentNo), one.map(({ sentNo }) => sentNo).toSorted((a, b) => a - b))
    assert.deepEqual(one[0]?.to, { role: 'municipality', code: '990027', name: '架空県星見市' })
    assert.equal(new Set(await states(office)).size, 4)
    assert.ok((await states(office)).every((told) => told.endsWith('accepted')))
    const [logged] = await office.db.asOwner.query<{ persons: number[]; number_shown: boolean }>(
      'select persons, number_shown from oplog.entry where id = \'send-messages\' order by entry_id limit 1')
    assert.ok(logged?.persons.includes(first ?? 0) && logged.number_shown, 'the log knew before a byte left')
    assert.deepEqual(await sendMessages(office.desk, line), { handed: 0, accepted: 0 })
  })

  it('opens the numbers a notice needs for the message alone, and leaves them nowhere', async (t) => {
    const office = await freshOffice(t)
    await office.turnTo(APRIL)
    await movedIn(office, withNumbers(1, { individualNumber: { digits: INDIVIDUAL }, residentCode: { digits: CODE } }))
    const { line, handed } = lineOf()
    await sendMessages(office.desk, line)
    const numbered = handed.filter(({ body }) => JSON.stringify(body).includes(CODE))
    assert.deepEqual(numbered.map(({ kind }) => kind), ['move-in', 'family-register-appendix', 'identification'])
    const secret = handed.filter(({ body }) => JSON.stringify(body).includes(INDIVIDUAL))
    assert.deepEqual(secret.map(({ kind }) => kind), ['identification'], '個人番号 goes to the network alone')
    const kept = await office.db.asOwner.query<{ all: string }>(`select string_agg(t::text, '') as all from (
      select o::text from exchange.outbox o union all select d::text from exchange.dispatch d
      union all select a::text from exchange.attempt a) t`)
    assert.doesNotMatch(JSON.stringify(kept), new RegExp(`${CODE}|${INDIVIDUAL}`))
  })

  it('holds back the later notices of a person whose notice failed, and nobody else\'s', async (t) => {
    const office = await freshOffice(t)
    await office.turnTo(APRIL)
    const [one = 0] = await movedIn(office, alone(1))
    await movedIn(office, alone(2))
    const { line, handed } = lineOf(({ body, kind }) =>
      body['fullName'] === '独野　一' && kind === 'family-register-appendix'
        ? { outcome: 'refused', reason: 'exchange/refused' } : { outcome: 'accepted' })
    await sendMessages(office.desk, line)
    assert.deepEqual(handed.filter(({ body }) => body['fullName'] === '独野　一').map(({ kind }) => kind),
      ['move-in', 'family-register-appendix'])
    assert.equal(handed.filter(({ body }) => body['fullName'] === '独野　二').length, 4)

    const clerk = await office.as('uketsuke')
    const shown = await clerk.look('messages', { state: 'failed' }) as Shown
    assert.deepEqual(shown.rows.map(({ kind, reason }) => [kind, reason?.code]),
      [['family-register-appendix', 'exchange/refused']])
    const held = await clerk.look('messages', { state: 'waiting', personNo: one }) as Shown
    assert.deepEqual(held.rows.map((row) => row.held), [true, true])

    const messageNo = shown.rows[0]?.messageNo
    const repaired = lineOf()
    await clerk.act('resend-message', { messageNo, personNo: one, eventReason: null, toCode: null })
    await sendMessages(office.desk, repaired.line)
    assert.deepEqual(repaired.handed.map(({ kind }) => kind),
      ['family-register-appendix', 'identification', 'individual-number-request'])
    assert.equal(repaired.handed[0]?.messageId, handed.find(({ body, kind }) =>
      body['fullName'] === '独野　一' && kind === 'family-register-appendix')?.messageId, 'never accepted: the same id')
  })

  it('sends what was accepted anew under a new id that names the old, with the reason an officer gives', async (t) => {
    const office = await freshOffice(t)
    await office.turnTo(APRIL)
    const [personNo = 0] = await movedIn(office, alone(1))
    const { line, handed } = lineOf()
    await sendMessages(office.desk, line)
    const first = handed.find(({ kind }) => kind === 'identification')
    const supervisor = await office.as('kessai')
    const again = { messageNo: first?.sentNo, personNo, eventReason: 'ex-officio-entry', toCode: null }
    await supervisor.act('resend-message', again)
    await sendMessages(office.desk, line)
    const last = handed.at(-1)
    assert.notEqual(last?.messageId, first?.messageId)
    assert.deepEqual([last?.replaces, last?.body['reason']], [first?.messageId, 'ex-officio-entry'])
  })

  it('fails where no municipality can be read from the address, until an officer names one', async (t) => {
    const office = await freshOffice(t)
    await office.turnTo(APRIL)
    const typed = { ...alone(1), previous: { ...alone(1).previous, address: '幻県夢市１番地' } }
    const [personNo = 0] = await movedIn(office, typed)
    const { line, handed } = lineOf()
    await sendMessages(office.desk, line)
    assert.equal(handed.length, 0)
    const clerk = await office.as('uketsuke')
    const { rows: [failed] } = await clerk.look('messages', { state: 'failed' }) as Shown
    assert.equal(failed?.reason?.code, 'exchange/unknown-office')
    const named = { messageNo: failed.messageNo, personNo, eventReason: null }
    const refused = await clerk.attempt('resend-message', { ...named, toCode: '123456' })
    assert.equal(refused.outcome, 'refused')
    await clerk.act('resend-message', { ...named, toCode: '990035' })
    await sendMessages(office.desk, line)
    assert.deepEqual(handed.map(({ to }) => to.code), ['990035', null, null, null])
  })

  it('lets an officer say that it went by post, and goes on with the next', async (t) => {
    const office = await freshOffice(t)
    await office.turnTo(APRIL)
    const typed = { ...alone(1), previous: { ...alone(1).previous, address: '幻県夢市１番地' } }
    const [personNo = 0] = await movedIn(office, typed)
    const { line, handed } = lineOf()
    await sendMessages(office.desk, line)
    const clerk = await office.as('uketsuke')
    const { rows: [failed] } = await clerk.look('messages', { state: 'failed' }) as Shown
    await clerk.act('send-by-hand', { messageNo: failed?.messageNo, personNo })
    await sendMessages(office.desk, line)
    assert.equal(handed.length, 3)
  })

  it('rests while the line is away and keeps the id for the next attempt', async (t) => {
    const office = await freshOffice(t)
    await office.turnTo(APRIL)
    await movedIn(office, alone(1))
    let away = true
    const { line, handed } = lineOf(() => away ? { outcome: 'away', reason: 'exchange/away' } : { outcome: 'accepted' })
    await sendMessages(office.desk, line)
    assert.equal(handed.length, 1, 'the next of the same person waits')
    away = false
    assert.equal((await sendMessages(office.desk, line)).handed, 0, 'it rests')
    await later(office)
    await sendMessages(office.desk, line)
    assert.equal(handed[1]?.messageId, handed[0]?.messageId)
    assert.equal(handed.length, 5)
  })

  it('killed between sending and recording, sends the same id again', async (t) => {
    const office = await freshOffice(t)
    await office.turnTo(APRIL)
    await movedIn(office, alone(1))
    const dead = lineOf(() => { throw new Error('killed') })
    await assert.rejects(sendMessages(office.desk, dead.line))
    const { line, handed } = lineOf()
    assert.equal((await sendMessages(office.desk, line)).handed, 0, 'the lease is not over')
    await later(office)
    await sendMessages(office.desk, line)
    assert.equal(handed[0]?.messageId, dead.handed[0]?.messageId)
  })

  it('two servers at once send nothing twice and nothing out of order', async (t) => {
    const office = await freshOffice(t)
    await office.turnTo(APRIL)
    const cases: string[] = []
    for (let n = 1; n <= 9; n += 1) cases.push(await checked(office, alone(n)))
    await approved(office, ...cases)
    const { line, handed } = lineOf(async () => {
      await new Promise((resolve) => { setImmediate(resolve) })
      return { outcome: 'accepted' }
    })
    await Promise.all([1, 2, 3, 4].map(() => sendMessages(office.desk, line)))
    await sendMessages(office.desk, line)
    assert.equal(handed.length, 36)
    assert.equal(new Set(handed.map(({ messageId }) => messageId)).size, 36)
    for (const { body } of handed) {
      const own = handed.filter((other) => other.body['fullName'] === body['fullName']).map(({ sentNo }) => sentNo)
      assert.deepEqual(own, own.toSorted((a, b) => a - b))
    }
  })

  it('claims nothing while the log is closed', async (t) => {
    const office = await freshOffice(t)
    await office.turnTo(APRIL)
    await movedIn(office, alone(1))
    await office.db.asOwner.query("update oplog.arrival set at = at - interval '10 minutes'")
    const { line, handed } = lineOf()
    await assert.rejects(sendMessages(office.desk, line))
    assert.deepEqual(handed, [])
    assert.deepEqual(await office.db.asOwner.query('select 1 from exchange.dispatch'), [])
  })
})

type Shown = {
  readonly rows: readonly {
    readonly kind: string
    readonly messageNo: number
    readonly held: boolean
    readonly reason: { readonly code: string } | null
  }[]
}
