/** A household sorted by hand: on the screen, on the paper, after somebody comes, goes, or becomes the head. */
import assert from 'node:assert/strict'
import { after, describe, it } from 'node:test'
import type { Paper } from '../../src/frame/document.ts'
import { stepAll } from '../../src/io/log/step.ts'
import { amend } from '../../src/record/change.ts'
import { testSigner } from '../log.ts'
import { freshOffice } from '../office.ts'
import { newestEntry } from '../refuge.ts'
import { assertSound } from '../written-log.ts'
import { alone, familyNo, movedIn } from './family.ts'
import { eventOf, movedOut, writtenOf } from './written.ts'

const papers: Paper[] = []
/** Keeps the paper that would have been set. */
const keeper = {
  make: (paper: Paper) => { papers.push(paper); return Promise.reject(new Error('only looked at')) },
  close: () => Promise.resolve(),
}
const office = await freshOffice({ after }, keeper)
await office.turnTo('2026-04-15')
const clerk = await office.as('uketsuke')
const [head = 0, spouse = 0, child = 0] = await movedIn(office, familyNo(1))
const [row] = await office.db.asOwner.query<{ no: number }>(
  'select household_no as no from record.resident_current where person_no = $1', [head])
const householdNo = row?.no ?? 0

type Household = {
  readonly members: readonly { readonly personNo: number; readonly fullName: string }[]
  readonly order: {
    readonly standard: readonly number[]; readonly unsettled: readonly number[]; readonly revision: number
    readonly sortedBy: string | null
  }
}
const household = async (): Promise<Household> => await clerk.look('household', { householdNo }) as Household
const shown = async (): Promise<readonly number[]> => (await household()).members.map(({ personNo }) => personNo)
const sort = async (personNos: readonly number[], revision: number): Promise<unknown> => {
  const outcome = await clerk.attempt('set-member-order', { householdNo, revision, personNos })
  return outcome.outcome === 'done' ? 'done' : outcome.findings.map(({ code }) => code)
}

/** The names on a copy of the whole household, in the order in which they stand there. */
const printed = async (): Promise<readonly string[]> => {
  const { members } = await household()
  const issuer = await office.as('hakko')
  await assert.rejects(issuer.issue('residence-copy', {
    householdNo, scope: 'all', members: members.map(({ personNo }) => personNo), form: 'household',
    requester: {
      category: 'household', personNo: head, name: '森野　花子', address: '架空県朧月町朧一丁目11番1号',
      evidence: ['driving-licence'],
    },
    asked: [], leftOut: [], individualNumberOf: [], residentCodeOf: [], numberUse: null, purpose: null,
    itemReason: null, copies: 1, publicUse: false, fee: { kind: 'charged' }, delivery: 'counter', printerNo: '',
    replaces: null, requestId: null,
  }, { preview: true }), /only looked at/)
  const content = JSON.stringify(papers.at(-1)?.content)
  for (const { fullName } of members) assert.ok(content.includes(`"${fullName}"`), fullName)
  return members.map(({ fullName }) => fullName)
    .toSorted((a, b) => content.indexOf(`"${a}"`) - content.indexOf(`"${b}"`))
}

describe('the members of a household', () => {
  it('stand as they came, with the standard\'s order beside it', async () => {
    const { order } = await household()
    assert.deepEqual(await shown(), [head, spouse, child])
    assert.deepEqual(order, {
      standard: [head, spouse, child], unsettled: [], revision: 0, sortedBy: null, sortedAt: null,
    })
  })

  it('stand as the office sorts them, on screen and on paper, and nobody\'s record has a row more', async () => {
    const rows = 'select count(*)::int as n from record.resident_version'
    const before = await office.db.asOwner.query(rows)
    assert.equal(await sort([head, child, spouse], 0), 'done')
    assert.deepEqual(await shown(), [head, child, spouse])
    const names = (await household()).members.map(({ fullName }) => fullName)
    assert.deepEqual(await printed(), names)
    assert.deepEqual(await office.db.asOwner.query(rows), before)
    const { revision, sortedBy } = (await household()).order
    assert.deepEqual([revision, sortedBy], [1, '受付　はな'])
    const entry = await newestEntry(office, 'set-member-order')
    assert.deepEqual([entry.persons, entry.outcome], [[head, spouse, child].toSorted((a, b) => a - b), 'done'])
  })

  it('are not sorted twice from one screen, nor by whoever leaves one out, nor without the right', async () => {
    assert.deepEqual(await sort([head, spouse, child], 0), ['set-member-order/moved'])
    assert.deepEqual(await sort([head, spouse], 1), ['set-member-order/other-members'])
    assert.deepEqual(await sort([head, child, spouse], 1), ['set-member-order/unchanged'])
    const worker = await office.as('itaku')
    const all = { householdNo, revision: 1, personNos: [head] }
    await assert.rejects(worker.act('set-member-order', all), { code: 'denied' })
  })

  it('are sorted by one of two officers who press at once', async () => {
    const other = await office.as('nyuryoku')
    const outcomes = await Promise.all([
      clerk.attempt('set-member-order', { householdNo, revision: 1, personNos: [head, spouse, child] }),
      other.attempt('set-member-order', { householdNo, revision: 1, personNos: [child, spouse, head] }),
    ])
    const codes = outcomes.map((one) => one.outcome === 'done' ? 'done' : one.findings.map(({ code }) => code).join())
    assert.deepEqual(codes.toSorted(), ['done', 'set-member-order/moved'])
    assert.equal(await sort([head, child, spouse], 2), 'done')
  })

  it('are followed by whoever comes, also by one who left and comes back', async () => {
    const [guest = 0] = await movedIn(office, {
      ...alone(2, { relationshipToHead: '同居人' }), address: familyNo(1).address,
      household: { to: 'join', householdNo, headConsents: true, headComesLater: false },
    })
    assert.deepEqual(await shown(), [head, child, spouse, guest])
    const away = await writtenOf(office, [child], (record) =>
      amend(record, { householdNo: 5900001 }, eventOf('household-split', '2026-04-15')))
    assert.equal(away.outcome, 'done', JSON.stringify(away))
    assert.deepEqual(await shown(), [head, spouse, guest])
    const back = await writtenOf(office, [child], (record) =>
      amend(record, { householdNo, orderInHousehold: 5 }, eventOf('household-merge', '2026-04-15')))
    assert.equal(back.outcome, 'done', JSON.stringify(back))
    assert.deepEqual(await shown(), [head, spouse, guest, child])
  })

  it('are led by a new head until they are sorted anew', async () => {
    await movedOut(office, [head], '2026-04-15')
    const outcome = await writtenOf(office, [child], (record) =>
      amend(record, { isHead: true, relationshipToHead: '世帯主', headName: record.fullName },
        eventOf('head-change', '2026-04-15')))
    assert.equal(outcome.outcome, 'done', JSON.stringify(outcome))
    const [first, second] = await shown()
    assert.deepEqual([first, second], [child, spouse])
    const [, , guest = 0] = await shown()
    assert.equal(await sort([spouse, child, guest], 3), 'done')
    assert.deepEqual(await shown(), [spouse, child, guest])
  })
})

describe('the rows of the sorting', () => {
  it('stay, all of them, and the log vouches for each', async () => {
    const rows = await office.db.asOwner.query<{ n: number }>(
      'select revision as n from record.member_order where household_no = $1 order by 1', [householdNo])
    assert.deepEqual(rows.map(({ n }) => n), [1, 2, 3, 4])
    await stepAll(office.db.asSequencer, testSigner)
    await assertSound(office.db)
    await office.db.asOwner.query(
      'update record.member_order set person_nos = $2 where household_no = $1 and revision = 1',
      [householdNo, [head, spouse, child]])
    await assert.rejects(assertSound(office.db), /member_order/)
  })
})
