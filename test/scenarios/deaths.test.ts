/** 死亡 through the roads: a member, the head with two who stay, the last of a household, and what cannot be. */
import assert from 'node:assert/strict'
import { after, describe, it } from 'node:test'
import { blank } from '../../src/events/ex-officio/death/form.ts'
import type { Death } from '../../src/events/ex-officio/death/notification.ts'
import { civilDay } from '../../src/law/calendar.ts'
import { exactDate } from '../../src/law/imprecise-date.ts'
import { freshOffice } from '../office.ts'
import { alone, approved, familyNo, movedIn } from './family.ts'
import { checkedFiling, filed, objectionsTo, type Filing } from './filing.ts'
import { movedOut } from './written.ts'

const office = await freshOffice({ after })
await office.turnTo('2026-04-15')

/** 花子 and her husband. */
const familyOfTwo = { ...familyNo(44), movers: familyNo(44).movers.slice(0, 2) }

type Row = Readonly<Record<string, unknown>>

const newest = async (personNo: number | undefined): Promise<Row> => {
  const [row] = await office.db.asOwner.query<Row>(
    'select * from record.resident_version where person_no = $1 order by history_no desc limit 1', [personNo])
  assert.ok(row)
  return row
}

const itemsOf = async (personNo: number, ...items: readonly string[]) => {
  const row = await newest(personNo)
  return items.map((item) => row[item])
}

const deathOf = (personNos: readonly number[], items: Partial<Death> = {}): Filing => ({
  kind: 'death',
  input: {
    ...blank, notifiedOn: '2026-04-15', exOfficioNo: '令8-職2', diedOn: exactDate(civilDay('2026-04-10')),
    movers: personNos.map((personNo) => ({ personNo })), ...items,
  },
})

describe('死亡 through the roads', () => {
  it('removes a member and nobody else', async () => {
    const [head = 0, , child = 0] = await movedIn(office, familyNo(42))
    assert.deepEqual(await filed(office, deathOf([child])), [child])
    assert.deepEqual(await itemsOf(child, 'status', 'reason', 'removal_reason', 'removed_on', 'history_no'),
      ['deceased', 'death', 'death', '2026-04-15', 2])
    assert.deepEqual(await itemsOf(head, 'history_no', 'is_head'), [1, true])
    const current = await office.db.asOwner.query(
      'select status, is_head from record.resident_current where person_no = $1', [child])
    assert.deepEqual(current, [{ status: 'deceased', is_head: false }])
  })

  it('8 of the head: an alert, no head, a letter to the highest who stays', async () => {
    const [head = 0, spouse = 0, child = 0] = await movedIn(office, familyNo(43))
    assert.deepEqual(await objectionsTo(office, deathOf([head])), ['event/head-leaves'])
    const written = await filed(office, { ...deathOf([head]), confirmed: ['event/head-leaves'] })
    assert.deepEqual(new Set(written), new Set([head, spouse, child]))
    assert.deepEqual(await itemsOf(head, 'status', 'relationship_to_head'), ['deceased', '世帯主'])
    for (const personNo of [spouse, child]) {
      assert.deepEqual(await itemsOf(personNo, 'status', 'is_head', 'head_name', 'reason'),
        ['current', false, null, 'head-change'])
    }
    const letters = await office.db.asOwner.query<{ person_no: number }>(
      "select person_no from exchange.outbox where kind = 'letter/choose-head' and person_no = any($1)",
      [[head, spouse, child]])
    assert.deepEqual(letters, [{ person_no: spouse }])
  })

  it('8 of the head of two: the one who stays heads the household from the day of death', async () => {
    const [head = 0, spouse = 0] = await movedIn(office, familyOfTwo)
    const diedOn = { kind: 'about', text: '令和8年4月10日頃', sortOn: '2026-04-10' }
    await filed(office, deathOf([head], { diedOn }))
    assert.deepEqual(await itemsOf(spouse, 'is_head', 'relationship_to_head'), [true, '世帯主'])
    assert.deepEqual(await itemsOf(head, 'cause_on'), [diedOn])
  })

  it('is refused at approval of somebody who left meanwhile, and of whoever is removed already', async () => {
    const [resident = 0] = await movedIn(office, alone(1))
    const waiting = await checkedFiling(office, deathOf([resident]))
    await movedOut(office, [resident], '2026-04-15')
    const [outcome] = await approved(office, waiting)
    assert.deepEqual([outcome?.outcome, outcome?.findings?.map(({ code }) => code)],
      ['refused', ['event/not-current', 'event/back-dated']])
    assert.deepEqual(await itemsOf(resident, 'status', 'history_no'), ['moved-out', 2])
  })

  it('refuses a death before the birth, and says all that is wrong at once', async () => {
    const [resident = 0] = await movedIn(office, alone(2))
    const objections = await objectionsTo(office,
      deathOf([resident], { diedOn: exactDate(civilDay('1990-05-03')), exOfficioNo: null }))
    assert.deepEqual(objections,
      ['event/no-ex-officio-record', 'death/before-birth', 'event/late', 'event/back-dated'])
  })
})
