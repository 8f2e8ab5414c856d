/** A life read again: as it stood on a day, as it was known on a day, row by row, and household by household. */
import assert from 'node:assert/strict'
import { after, describe, it } from 'node:test'
import { amend, openSheet, type Amendments } from '../../src/record/change.ts'
import { CANCELLED_HISTORY_NO } from '../../src/record/history.ts'
import { freshOffice } from '../office.ts'
import { newestEntry } from '../refuge.ts'
import { alone, familyNo, movedIn } from './family.ts'
import { eventOf, movedOut, writtenOf } from './written.ts'

const office = await freshOffice({ after })
await office.turnTo('2026-04-15')
const clerk = await office.as('nyuryoku')
const masked = await office.as('shogo')

/** An event of one day that reached the office on another. */
const amended = async (
  personNo: number, items: Amendments, { on, known = on, reason = 'change-of-address', note = null, cancels }:
  { on: string; known?: string; reason?: string; note?: string | null; cancels?: number },
): Promise<void> => {
  await office.turnTo(known)
  const event = { ...eventOf(reason, on), processedOn: eventOf(reason, known).processedOn, cautionNote: note }
  const outcome = await writtenOf(office, [personNo], (record) => {
    const change = amend(record, items, event)
    if (cancels === undefined) return change
    const changedItems = { ...change.record.changedItems, [CANCELLED_HISTORY_NO]: [null, cancels] as const }
    return { ...change, record: { ...change.record, changedItems } }
  })
  assert.equal(outcome.outcome, 'done', JSON.stringify(outcome))
}

type Record_ = { readonly [item: string]: unknown }
type OnDay = {
  readonly record: Record_ | null; readonly counted: number[]; readonly notYet: number[]; readonly unknown: number[]
  readonly cancelled: number[]
}
type Difference = { readonly item: string; readonly from: unknown; readonly to: unknown; readonly hidden: boolean }
type Row = Record_ & { readonly historyNo: number; readonly differences: readonly Difference[] | null }
type History = { readonly rows: readonly Row[]; readonly notes: {
  readonly events: readonly { historyNo: number; reason: string; isCancelled: boolean }[]
  readonly cautions: readonly { historyNo: number; text: string }[]
  readonly remark: string | null
} }

const OPENING_LOT = alone(1).address.lot
const [personNo = 0] = await movedIn(office, { ...alone(1), movedOn: '2026-04-10', notifiedOn: '2026-04-15' })
// Filed in this order: a new name; a move that happened before it; a remark; a move that was entered in error.
await amended(personNo, { fullName: '独野　壱子' }, {
  on: '2026-06-20', known: '2026-06-21', reason: 'ex-officio-correction', note: '届書の写しによる。',
})
await amended(personNo, { lot: '5番1号' }, { on: '2026-06-01', known: '2026-06-25' })
await amended(personNo, { lot: '99番', remark: '事実上の世帯主あり' }, { on: '2026-07-01' })
await amended(personNo, { lot: '5番1号' }, { on: '2026-07-03', reason: 'cancel-correction', cancels: 4 })

const on = async (day: string, knownOn?: string, by = clerk): Promise<OnDay> =>
  await by.look('resident-as-of', { personNo, on: day, ...(knownOn === undefined ? {} : { knownOn }) }) as OnDay
const told = async (day: string, knownOn?: string): Promise<unknown> => {
  const { record } = await on(day, knownOn)
  return record === null ? null : [record['fullName'], record['lot']]
}
const history = async (by = clerk, of = personNo): Promise<History> =>
  await by.look('resident-history', { personNo: of }) as History

describe('resident-as-of', () => {
  it('is nothing before the person came', async () => {
    assert.deepEqual(await on('2026-04-09'), {
      on: '2026-04-09', knownOn: null, record: null, counted: [], notYet: [1, 2, 3, 5], unknown: [], cancelled: [4],
    })
  })

  it('puts an earlier move that came late before the later name, not under it', async () => {
    assert.deepEqual(await told('2026-05-31'), ['独野　一', OPENING_LOT])
    assert.deepEqual(await told('2026-06-10'), ['独野　一', '5番1号'])
    assert.deepEqual(await told('2026-06-20'), ['独野　壱子', '5番1号'])
  })

  it('tells what was known on a day of another day', async () => {
    assert.deepEqual(await told('2026-06-20', '2026-06-20'), ['独野　一', OPENING_LOT], 'nothing had reached the office')
    assert.deepEqual(await told('2026-06-20', '2026-06-24'), ['独野　壱子', OPENING_LOT], 'the move had not')
    assert.deepEqual(await told('2026-06-20', '2026-06-25'), ['独野　壱子', '5番1号'])
    const { counted, unknown, notYet } = await on('2026-06-10', '2026-06-25')
    assert.deepEqual({ counted, unknown, notYet }, { counted: [1, 3], unknown: [4, 5], notYet: [2] })
  })

  it('leaves out what was cancelled, once that was known', async () => {
    assert.deepEqual(await told('2026-07-10', '2026-07-02'), ['独野　壱子', '99番'])
    assert.deepEqual(await told('2026-07-10'), ['独野　壱子', '5番1号'])
    assert.deepEqual((await on('2026-07-10')).cancelled, [4])
  })

  it('says nothing of somebody who is not there, and takes no day that is none', async () => {
    assert.equal((await clerk.look('resident-as-of', { personNo: 9, on: '2026-07-01' }) as OnDay).record, null)
    for (const day of ['2026-02-30', '令和8年4月1日', '0000-01-01', '']) await assert.rejects(on(day), day)
  })

  it('keeps to the masks, and names whom it shows in the log', async () => {
    await office.administrator.act('set-mask', { operatorId: 'shogo', items: ['familyRegister'] })
    const { record } = await on('2026-07-10', undefined, masked)
    assert.equal(record?.['registeredDomicile'], null)
    assert.equal(record?.['individualNumberId'], undefined)
    assert.deepEqual((await newestEntry(office, 'resident-as-of')).persons, [personNo])
  })
})

describe('resident-history', () => {
  it('tells item by item what each event changed, who had it written, where, from which case, and when', async () => {
    const { rows } = await history()
    assert.deepEqual(rows.map(({ historyNo }) => historyNo), [5, 4, 3, 2, 1])
    assert.deepEqual(rows[3]?.differences, [
      { item: 'fullName', from: '独野　一', to: '独野　壱子', hidden: false },
    ])
    assert.deepEqual(rows[0]?.differences, [{ item: 'lot', from: '99番', to: '5番1号', hidden: false }])
    assert.deepEqual([rows[0]?.['cancels'], rows[1]?.['isCancelled'], rows[2]?.['isCancelled']], [[4], true, false])
    const opening = rows.at(-1)
    assert.deepEqual([opening?.['enteredBy'], opening?.['checkedBy'], opening?.['approvedBy'], opening?.['by']],
      ['入力　そら', '照合　りく', '決裁　うみ', '決裁　うみ'])
    assert.match(String(opening?.['receiptNo']), /^20260415-\d{4}$/)
    for (const row of rows) assert.match(String(row['finalisedAt']), /^\d{4}-\d\d-\d\dT/)
  })

  it('gathers the notes in the three classes of the standard', async () => {
    const { notes } = await history()
    assert.deepEqual(notes.events.map(({ historyNo, reason, isCancelled }) => [historyNo, reason, isCancelled]), [
      [1, 'domestic-move-in', false], [2, 'ex-officio-correction', false], [3, 'change-of-address', false],
      [4, 'change-of-address', true], [5, 'cancel-correction', false],
    ])
    assert.deepEqual(notes.cautions, [{ historyNo: 2, text: '届書の写しによる。' }])
    assert.equal(notes.remark, '事実上の世帯主あり')
  })

  it('says that a masked item changed and not from what to what, and of numbers whether there was one', async () => {
    const [other = 0] = await movedIn(office, { ...alone(2), notifiedOn: '2026-07-03', movedOn: '2026-07-03' })
    await amended(other, { registeredDomicile: '架空県朧月町大字霞９９番地' }, {
      on: '2026-07-04', reason: 'ex-officio-correction',
    })
    await amended(other, { residentCodeId: crypto.randomUUID() }, { on: '2026-07-05', reason: 'resident-code-change' })
    const [numbers, domicile] = (await history(masked, other)).rows
    assert.deepEqual(domicile?.differences, [{ item: 'registeredDomicile', from: null, to: null, hidden: true }])
    assert.deepEqual(numbers?.differences, [{ item: 'hasResidentCode', from: true, to: true, hidden: false }])
    const open = (await history(clerk, other)).rows[1]
    assert.match(JSON.stringify(open?.differences), /霞９９番地/)
  })
})

describe('household-as-of and removed-records', async () => {
  await office.turnTo('2026-08-03')
  const [head = 0, wife = 0, child = 0] = await movedIn(office, {
    ...familyNo(3), movedOn: '2026-08-01', notifiedOn: '2026-08-03',
  })
  const [row] = await office.db.asOwner.query<{ no: number }>(
    'select household_no as no from record.resident_current where person_no = $1', [head])
  const householdNo = row?.no ?? 0
  const householdOn = async (day: string, knownOn?: string): Promise<readonly number[]> => {
    const answer = await clerk.look('household-as-of', { householdNo, on: day, knownOn: knownOn ?? null })
    return (answer as { members: readonly { personNo: number }[] }).members.map((member) => member.personNo)
  }
  await office.turnTo('2026-08-20')
  await movedOut(office, [child], '2026-08-20')
  await amended(wife, { householdNo: 5900002 }, { on: '2026-08-10', known: '2026-08-25', reason: 'household-split' })

  it('tells who lived together on a day, by what was known', async () => {
    assert.deepEqual(await householdOn('2026-07-31'), [])
    assert.deepEqual(await householdOn('2026-08-05'), [head, wife, child])
    assert.deepEqual(await householdOn('2026-08-12'), [head, child])
    assert.deepEqual(await householdOn('2026-08-12', '2026-08-24'), [head, wife, child])
    assert.deepEqual(await householdOn('2026-08-20'), [head])
  })

  it('lists removed records by the day they were processed, whatever their event', async () => {
    await office.turnTo('2026-08-25')
    const [later = 0, sooner = 0] = [
      ...await movedIn(office, { ...alone(4), movedOn: '2026-08-20', notifiedOn: '2026-08-25' }),
      ...await movedIn(office, { ...alone(5), movedOn: '2026-08-20', notifiedOn: '2026-08-25' }),
    ]
    await office.turnTo('2026-09-02')
    await movedOut(office, [later], '2026-09-02')
    await office.turnTo('2026-09-01')
    await movedOut(office, [sooner], '2026-09-01')
    await office.turnTo('2026-09-03')
    await amended(later, { confirmedDestination: '架空県星見市月影町２番地' }, {
      on: '2026-09-03', reason: 'ex-officio-correction',
    })
    const listed = async (from: string, until: string): Promise<unknown> => {
      const { rows, more } = await clerk.look('removed-records', { from, until }) as { rows: Row[]; more: boolean }
      assert.equal(more, false)
      return rows.map((each) => [each['personNo'], each['processedOn'], each['removalReason']])
    }
    assert.deepEqual(await listed('2026-08-01', '2026-09-30'), [
      [child, '2026-08-20', 'domestic-move-out'], [sooner, '2026-09-01', 'domestic-move-out'],
      [later, '2026-09-02', 'domestic-move-out'],
    ])
    assert.deepEqual(await listed('2026-09-02', '2026-09-30'), [[later, '2026-09-02', 'domestic-move-out']])
    assert.deepEqual((await newestEntry(office, 'removed-records')).persons, [later])
  })

  it('shows those who were removed from a household to whoever asks for them, and names them only then', async () => {
    const look = async (removedToo?: boolean): Promise<readonly number[]> => {
      const answer = await clerk.look('household', { householdNo, ...(removedToo === undefined ? {} : { removedToo }) })
      return (answer as { removed: readonly { personNo: number }[] }).removed.map((member) => member.personNo)
    }
    assert.deepEqual(await look(true), [child])
    assert.deepEqual((await newestEntry(office, 'household')).persons, [head, child])
    assert.deepEqual(await look(false), [])
    assert.deepEqual((await newestEntry(office, 'household')).persons, [head])
  })

  it('begins again with a new sheet for whoever comes back', async () => {
    await office.turnTo('2026-10-01')
    const outcome = await writtenOf(office, [child], (record) => openSheet(record, {
      householdNo: 5900003, isHead: true, relationshipToHead: '世帯主', headName: record.fullName,
    }, eventOf('domestic-move-in', '2026-10-01')))
    assert.equal(outcome.outcome, 'done', JSON.stringify(outcome))
    const day = async (at: string): Promise<unknown> => {
      const { record } = await clerk.look('resident-as-of', { personNo: child, on: at }) as OnDay
      return [record?.['status'], record?.['sheetNo'], record?.['removedOn']]
    }
    assert.deepEqual(await day('2026-08-19'), ['current', 1, null])
    assert.deepEqual(await day('2026-09-15'), ['moved-out', 1, '2026-08-20'])
    assert.deepEqual(await day('2026-10-01'), ['current', 2, null])
  })
})
