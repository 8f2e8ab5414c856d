/** Cancellations through the roads: what did not happen is undone on top, and the log tells of both. */
import assert from 'node:assert/strict'
import { after, describe, it } from 'node:test'
import { blank as blankMove } from '../../src/events/by-notification/change-of-address/form.ts'
import { blank as blankOut } from '../../src/events/by-notification/move-out/form.ts'
import { blank } from '../../src/events/cancellation/cancel-event/form.ts'
import type { CancelEvent } from '../../src/events/cancellation/cancel-event/notification.ts'
import { blank as blankDeath } from '../../src/events/ex-officio/death/form.ts'
import { civilDay } from '../../src/law/calendar.ts'
import { exactDate } from '../../src/law/imprecise-date.ts'
import { freshOffice } from '../office.ts'
import { familyNo, movedIn } from './family.ts'
import { filed, objectionsTo, type Filing } from './filing.ts'

const office = await freshOffice({ after })
await office.turnTo('2026-04-15')

type Row = Readonly<Record<string, unknown>>

const rowsOf = (personNo: number): Promise<readonly Row[]> => office.db.asOwner.query<Row>(
  'select * from record.resident_version where person_no = $1 order by history_no', [personNo])

const moving = (personNos: readonly number[], lot: string): Filing => ({
  kind: 'change-of-address',
  input: {
    ...blankMove, movedOn: '2026-04-14', notifiedOn: '2026-04-15',
    movers: personNos.map((personNo, at) => ({ personNo, relationshipToHead: ['世帯主', '夫', '子'][at] ?? '' })),
    address: { ...blankMove.address, oazaAza: '朧一丁目', townBlockCode: '0000001', lot },
  },
})

const undoing = (targets: readonly (readonly [number, number])[], items: Partial<CancelEvent> = {}): Filing => ({
  kind: 'cancel-event',
  input: {
    ...blank, exOfficioNo: '職-5', cancelledOn: '2026-04-15', appliedOn: '2026-04-15',
    note: '届出の誤り。賃貸借契約書により確認。', ...items,
    targets: targets.map(([personNo, historyNo]) => ({ personNo, historyNo, relationshipToHead: '' })),
  },
})

/** Everything of a row but what is told of its event. */
const state = (row: Row | undefined): Row => Object.fromEntries(Object.entries(row ?? {}).filter(([item]) => ![
  'history_no', 'reason', 'event_on', 'notified_on', 'applied_on', 'noticed_on', 'requested_on', 'processed_on',
  'case_id', 'caution_note', 'changed_items', 'entry_id', 'salt', 'input_place', 'input_terminal',
].includes(item)))

describe('異動の取消し through the roads', () => {
  it('leaves everybody as before, the cancelled row below and its cancellation on top', async () => {
    const family = await movedIn(office, familyNo(40))
    const before = await Promise.all(family.map(rowsOf))
    await filed(office, moving(family, '40番9号'))
    await filed(office, undoing(family.map((personNo) => [personNo, 2])))
    for (const [at, personNo] of family.entries()) {
      const rows = await rowsOf(personNo)
      assert.deepEqual(rows.map(({ reason }) => reason), ['domestic-move-in', 'change-of-address', 'cancel-correction'])
      assert.deepEqual(state(rows[2]), state(before[at]?.[0]))
    }
  })

  it('brings a part that moved back into the household it came from', async () => {
    const [head = 0, spouse = 0, child = 0] = await movedIn(office, familyNo(41))
    await filed(office, { ...moving([head], '41番9号'), confirmed: ['event/head-leaves'] })
    // The others were left without a head that day: their rows of the same filing are undone too.
    assert.deepEqual(await objectionsTo(office, undoing([[head, 9]])), ['cancel-event/no-such-row'])
    await filed(office, undoing([[head, 2], [spouse, 2], [child, 2]]))
    const heads = await office.db.asOwner.query<Row>(
      `select count(distinct household_no)::int as households, count(*) filter (where is_head)::int as heads
       from record.resident_current where person_no = any($1)`, [[head, spouse, child]])
    assert.deepEqual(heads, [{ households: 1, heads: 1 }])
    const [, , restored] = await rowsOf(spouse)
    assert.equal(restored?.['head_name'], (await rowsOf(head))[0]?.['full_name'])
  })

  it('removes a move-in that never was, and cancels no cancellation', async () => {
    const family = await movedIn(office, familyNo(42))
    await filed(office, undoing(family.map((personNo) => [personNo, 1])))
    const states = await office.db.asOwner.query<Row>(
      'select distinct status from record.resident_current where person_no = any($1)', [family])
    assert.deepEqual(states, [{ status: 'cancelled' }])
    const [first = 0] = family
    assert.deepEqual(await objectionsTo(office, undoing([[first, 2]])), ['cancel-event/is-cancellation'])
    assert.deepEqual(await objectionsTo(office, undoing([[first, 1]])), ['cancel-event/cancelled-already'])
    assert.ok((await objectionsTo(office, moving([first], '42番9号'))).includes('event/not-current'))
  })
})

const dying = (personNo: number): Filing => ({
  kind: 'death',
  input: {
    ...blankDeath, source: 'notification', notifiedOn: '2026-04-15', exOfficioNo: '職-6',
    diedOn: exactDate(civilDay('2026-04-13')), movers: [{ personNo }],
  },
})

const leaving = (personNos: readonly number[]): Filing => ({
  kind: 'move-out',
  input: {
    ...blankOut, plannedOn: '2026-04-15', notifiedOn: '2026-04-15',
    destination: { to: 'domestic', address: '架空県星見市月影町１番地', code: null, country: null },
    movers: personNos.map((personNo) => ({ personNo })),
  },
})

const messagesTo = async (personNo: number): Promise<readonly string[]> =>
  (await office.db.asOwner.query<{ kind: string }>(
    'select kind from exchange.outbox where person_no = $1 order by message_no', [personNo])).map(({ kind }) => kind)

describe('golden scenarios of what did not happen', () => {
  it('15 a death that was none: the former state as a new row, the death below it, everybody told', async () => {
    const [head = 0, spouse = 0, child = 0] = await movedIn(office, familyNo(43))
    const before = await Promise.all([head, spouse, child].map(rowsOf))
    await filed(office, { ...dying(head), confirmed: ['event/head-leaves'] })
    await filed(office, undoing([[head, 2], [spouse, 2], [child, 2]]))
    const rows = await rowsOf(head)
    assert.deepEqual(rows.map(({ reason }) => reason), ['domestic-move-in', 'death', 'cancel-removal'])
    assert.deepEqual(rows.map(({ status }) => status), ['current', 'deceased', 'current'])
    for (const [at, personNo] of [head, spouse, child].entries()) {
      assert.deepEqual(state((await rowsOf(personNo)).at(-1)), state(before[at]?.at(-1)))
    }
    const told = (await messagesTo(head)).slice(-2)
    assert.ok(told.includes('notice/cancellation') && told.includes('notice/identification'), told.join())
  })

  it('16 a whole household that never left comes back as a new one at the former address', async () => {
    const family = await movedIn(office, familyNo(44))
    const [first = 0] = family
    const [opening] = await rowsOf(first)
    await filed(office, leaving(family))
    // Somebody else lives there by now.
    await movedIn(office, { ...familyNo(45), address: familyNo(44).address })
    const back = family.map((personNo) => [personNo, 2] as const)
    assert.deepEqual([...new Set(await objectionsTo(office, undoing(back)))], ['cancel-event/household-ended'])
    await filed(office, undoing(back, { household: 'new' }))
    const restored = await Promise.all(family.map(async (personNo) => (await rowsOf(personNo)).at(-1)))
    assert.deepEqual(new Set(restored.map((row) => row?.['lot'])), new Set([opening?.['lot']]))
    assert.equal(new Set(restored.map((row) => row?.['household_no'])).size, 1)
    assert.notEqual(restored[0]?.['household_no'], opening?.['household_no'])
    assert.deepEqual(restored.map((row) => [row?.['status'], row?.['planned_move_out_on'], row?.['removed_on']]),
      family.map(() => ['current', null, null]))
  })
})
