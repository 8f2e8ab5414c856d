/**
 * A family moves from one town to the other with a card: two offices, two databases, one network between them that
 * delivers everything twice. 転出 here → the certificate fills 転入 there → 転入通知 back → removed here.
 */
import assert from 'node:assert/strict'
import { after, describe, it } from 'node:test'
import { findKind } from '../../src/events/kinds.ts'
import type { MessageLine } from '../../src/desk/message-line.ts'
import { sendMessages } from '../../src/desk/send-messages.ts'
import type { Message } from '../../src/exchange/message.ts'
import { fakeNetwork } from '../../src/io/line/lines.ts'
import { stepAll } from '../../src/io/log/step.ts'
import { checkPaper } from '../../town/check-paper.ts'
import { NEIGHBOUR } from '../../town/office.ts'
import { testSigner } from '../log.ts'
import { freshOffice, type TestOffice } from '../office.ts'
import { movedIn, withNumbers } from '../scenarios/family.ts'
import { assertSound } from '../written-log.ts'
import { CODE, INDIVIDUAL, lineTo } from './line.ts'

const here = await freshOffice({ after })
const there = await freshOffice({ after }, undefined, NEIGHBOUR)

const carried: Message[] = []
const once = fakeNetwork(new Map([['990019', lineTo(here)], ['990027', lineTo(there)]]))
const network: MessageLine = {
  hand: async (message) => {
    carried.push(message)
    await once.hand(message)
    return once.hand(message)
  },
}

type Entered = { readonly kind: string; readonly caseId: string; readonly form: unknown }

/** The codes of what an officer is told and answers for. */
const codesOf = (findings: readonly { readonly code: string }[]) => findings.map(({ code }) => ({ code }))

/** Entry with every alert confirmed, check by another, approval by a third. @returns whom it wrote */
const decided = async (office: TestOffice, { kind, caseId, form }: Entered): Promise<readonly number[]> => {
  const clerk = await office.as('nyuryoku')
  const first = await clerk.attempt(kind, form, { case: caseId })
  if (first.outcome === 'refused') {
    await clerk.act(kind, form, { case: caseId, confirmed: codesOf(first.findings) })
  }
  const known = findKind(kind)
  assert.ok(known)
  await (await office.as('shogo')).act('check', checkPaper(known.form, caseId, form))
  const { outcomes } = await (await office.as('kessai')).act('approve', { cases: [{ caseId, draftNo: 1 }] })
  const [outcome] = outcomes as { outcome: string; persons: number[] }[]
  assert.equal(outcome?.outcome, 'final', JSON.stringify(outcomes))
  return outcome.persons
}

const received = async (office: TestOffice, kind: string, name: string, source = 'none'): Promise<string> => {
  const { caseId } = await (await office.as('uketsuke')).act('receive', {
    kind, source, filer: { role: 'self', name, evidence: [{ kind: '個人番号カード' }] },
    movers: [{ name, papersShown: [], papersMissing: [] }],
  })
  return String(caseId)
}

type Listed = {
  readonly rows: readonly {
    readonly kind: string
    readonly caseId: string
    readonly names: readonly string[]
    readonly reference: string
    readonly state: string
    readonly office: string
  }[]
}

const arrivedAt = async (office: TestOffice): Promise<Listed['rows']> =>
  (await (await office.as('uketsuke')).look('messages', { state: 'arrived' }) as Listed).rows

type Row = Readonly<Record<string, unknown>>

const recordOf = async (office: TestOffice, personNo: number): Promise<Row> => {
  const [row] = await office.db.asOwner.query<Row>(`select v.* from record.resident_current c
    join record.resident_version v using (person_no, history_no) where c.person_no = $1`, [personNo])
  assert.ok(row)
  return row
}

const FAMILY = withNumbers(1, { individualNumber: { digits: INDIVIDUAL }, residentCode: { digits: CODE } })
const FORMER = { ...FAMILY, previous: { ...FAMILY.previous, address: '架空県雲居村大字峰７番地' } }

describe('two towns', () => {
  let family: readonly number[] = []
  let reference = ''

  it('here: a family lives with us, and every notice of their coming is sent', async () => {
    await here.turnTo('2026-04-15')
    family = await movedIn(here, FORMER)
    const { handed, accepted } = await sendMessages(here.desk, network)
    assert.ok(handed > 0 && handed === accepted)
  })

  it('here: they tell of leaving with a card, and the certificate is there before the end of the day', async () => {
    const caseId = await received(here, 'move-out', '森野　花子')
    await decided(here, {
      kind: 'move-out', caseId, form: {
        plannedOn: '2026-04-30', notifiedOn: '2026-04-15', cardUsed: true, exOfficioNo: null,
        destination: { to: 'domestic', address: '架空県星見市月見台一丁目1番1号', code: '990027', country: null },
        movers: family.map((personNo) => ({ personNo })),
      },
    })
    assert.equal((await recordOf(here, family[0] ?? 0))['status'], 'current', 'a plan removes nobody')
    await sendMessages(here.desk, network)
    const [arrived, ...others] = await arrivedAt(there)
    assert.deepEqual(others, [], 'delivered twice, kept once')
    assert.deepEqual([arrived?.kind, arrived?.state, arrived?.names.length, arrived?.office],
      ['moving-out-certificate', 'kept', family.length, '架空県朧月町'])
    reference = arrived?.reference ?? ''
  })

  it('there: the certificate fills the move-in, which is entered, checked and approved', async () => {
    await there.turnTo('2026-04-22')
    const caseId = await received(there, 'move-in', '森野　花子', 'message')
    const clerk = await there.as('nyuryoku')
    const { draft } = await clerk.act('read-certificate', { caseId, source: 'message', reference })
    const filled = draft as typeof FORMER & { proof: object }
    assert.deepEqual(filled.movers.map((mover) => (mover as { fullName: string }).fullName),
      FORMER.movers.map((mover) => (mover as { fullName: string }).fullName))
    const persons = await decided(there, {
      kind: 'move-in', caseId, form: {
        ...filled, movedOn: '2026-04-20', proof: { ...filled.proof, cardShown: true },
        address: { ...FORMER.address, townBlockCode: '0000004', oazaAza: '月見台一丁目', lot: '1番1号' },
      },
    })
    assert.equal(persons.length, family.length)
    assert.equal((await arrivedAt(there))[0]?.caseId, caseId, 'the list says that it was used')
    const [first = 0] = persons
    const record = await recordOf(there, first)
    assert.deepEqual([record['municipality'], record['previous_address'], record['full_name']],
      ['星見市', '架空県朧月町朧一丁目11番1号', '森野　花子'])
  })

  it('there: the notices of it go to the town they left, each person in order, numbers unchanged', async () => {
    carried.length = 0
    const { handed, accepted } = await sendMessages(there.desk, network)
    assert.ok(handed > 0 && handed === accepted)
    const back = carried.filter(({ kind }) => kind === 'move-in')
    assert.deepEqual(new Set(back.map(({ to }) => to.code)), new Set(['990019']))
    assert.equal(back.length, family.length)
    const own = carried.find(({ kind, body }) => kind === 'identification' && body['fullName'] === '森野　花子')
    assert.deepEqual([own?.body['individualNumber'], own?.body['residentCode']],
      [{ digits: INDIVIDUAL }, { digits: CODE }])
  })

  it('here: each notice is a filing with its form filled, which is entered, checked and approved', async () => {
    await here.turnTo('2026-04-23')
    const cases = (await arrivedAt(here)).filter(({ kind }) => kind === 'move-in')
    assert.equal(cases.length, family.length, 'delivered twice, received once')
    for (const { caseId } of cases) {
      const home = await (await here.as('nyuryoku')).look('counter-home', {}) as Home
      assert.equal(home.rows.find((row) => row.caseId === caseId)?.kind, 'move-in-notice')
      const shown = await (await here.as('nyuryoku')).look('case', { caseId }) as Received
      assert.deepEqual([shown.source, shown.filer.role, shown.filer.name], ['message', 'agency', '架空県星見市'])
      await (await here.as('nyuryoku')).act('claim', { caseId })
      await decided(here, { kind: 'move-in-notice', caseId, form: shown.working.content })
    }
  })

  it('here: they are removed on the earlier day, what was planned stands beside what is confirmed', async () => {
    for (const personNo of family) {
      const record = await recordOf(here, personNo)
      assert.deepEqual(
        [record['status'], record['planned_move_out_on'], record['confirmed_move_out_on'], record['move_in_notice_on']],
        ['moved-out', '2026-04-30', '2026-04-20', '2026-04-22'])
      assert.equal((record['event_on'] as { sortOn: string }).sortOn, '2026-04-20')
      assert.equal(record['confirmed_destination'], '架空県星見市月見台一丁目1番1号')
      assert.equal(record['input_place'], '本庁町民課', 'the counter that took it')
      assert.equal(record['input_terminal'], 'mado-2')
    }
    const { handed, accepted } = await sendMessages(here.desk, network)
    assert.ok(handed > 0 && handed === accepted, 'the network hears of the removal')
  })

  it('the logs of both verify, and nothing is left unsent', async () => {
    for (const { db } of [here, there]) {
      await stepAll(db.asSequencer, testSigner)
      await assertSound(db)
      assert.deepEqual(await db.asOwner.query(
        "select 1 from exchange.outbox where kind like 'notice/%' and state <> 'accepted'"), [])
    }
  })

  it('no number lies open in either town', async () => {
    for (const { db } of [here, there]) {
      const [row] = await db.asOwner.query<{ all: string }>(`select string_agg(t::text, '') as all from (
        select o::text from exchange.outbox o union all select i::text from exchange.inbox i
        union all select c::text from exchange.certificate_message c
        union all select d::text from filing.draft d union all select w::text from filing.working_draft w
        union all select f::text from filing.filing_case f) t`)
      assert.doesNotMatch(row?.all ?? '', new RegExp(`${CODE}|${INDIVIDUAL}`))
    }
  })
})

type Home = { readonly rows: readonly { readonly caseId: string; readonly kind: string }[] }

type Received = {
  readonly source: string
  readonly filer: { readonly role: string; readonly name: string }
  readonly working: { readonly content: unknown }
}
