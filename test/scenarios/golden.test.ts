/** Golden scenarios that a move-in can show, by their numbers in the project's list. */
import assert from 'node:assert/strict'
import { after, describe, it } from 'node:test'
import type { Outcome } from '../../src/desk/conduct.ts'
import { OFFICE } from '../../town/office.ts'
import { freshOffice } from '../office.ts'
import { alone, checked, checking, entered, familyNo, movedIn, received, type TypedIn } from './family.ts'
import { movedOut } from './written.ts'

const office = await freshOffice({ after })
await office.turnTo('2026-04-02')

const codes = (outcome: Outcome): readonly string[] =>
  outcome.outcome === 'refused' ? outcome.findings.map(({ code }) => code) : []
const enter = async (typed: TypedIn, confirmed: readonly { code: string }[] = []): Promise<Outcome> =>
  (await office.as('nyuryoku')).attempt('move-in', typed, { case: await received(office, typed), confirmed })

type Row = { readonly [column: string]: unknown }
const newest = async (personNo: number | undefined): Promise<Row> => {
  const [row] = await office.db.asOwner.query<Row>(
    'select * from record.resident_version where person_no = $1 order by history_no desc', [personNo])
  assert.ok(row)
  return row
}

describe('golden scenarios', () => {
  it('1 plain move-in: filed on the 13th day, no alert, one date for both days, three kinds of notice', async () => {
    const [personNo] = await movedIn(office, { ...alone(1), movedOn: '2026-03-20', notifiedOn: '2026-04-02' })
    const row = await newest(personNo)
    const day = { kind: 'exact', text: '令和8年3月20日', sortOn: '2026-03-20' }
    assert.deepEqual([row['status'], row['became_resident_on'], row['address_fixed_on']], ['current', day, day])
    const sent = await office.db.asOwner.query<{ kind: string }>(
      'select kind from exchange.outbox where person_no = $1 order by message_no', [personNo])
    assert.deepEqual(sent.map(({ kind }) => kind).slice(0, 3),
      ['notice/move-in', 'notice/family-register-appendix', 'notice/identification'])
  })

  it('2 the fourteenth day: a Sunday carries the term to Monday, Tuesday is late', async () => {
    await office.turnTo('2026-03-16')
    const [monday, tuesday] = [
      { ...alone(2), movedOn: '2026-03-01', notifiedOn: '2026-03-16' },
      { ...alone(3), movedOn: '2026-03-01', notifiedOn: '2026-03-17' },
    ]
    assert.deepEqual(codes(await enter(monday)), [])
    await office.turnTo('2026-03-17')
    assert.deepEqual(codes(await enter(tuesday)), ['event/late'])
    await office.turnTo('2026-04-15')
  })

  it('9 a code that equals a removed record\'s: entered only as the same person, history running on', async () => {
    const code = { digits: '24846016224' }
    const [personNo] = await movedIn(office, alone(4, { residentCode: code }))
    assert.ok(personNo)
    await movedOut(office, [personNo], '2026-04-10')
    const again = alone(4, { residentCode: code, fullName: '独野　帰' })
    assert.deepEqual(codes(await enter(again)), ['move-in/re-entrant'])
    const asThemselves = alone(4, { residentCode: code, fullName: '独野　帰', personNo })
    const [returned] = await movedIn(office, asThemselves, [{ code: 'event/back-dated' }])
    assert.equal(returned, personNo)
    const row = await newest(personNo)
    assert.deepEqual([row['history_no'], row['sheet_no'], row['status'], row['removed_on']], [3, 2, 'current', null])
  })

  it('10 only name, sex and birth are equal: an alert, and the officer may say that it is somebody else', async () => {
    const first = alone(5)
    const [personNo] = await movedIn(office, first)
    assert.ok(personNo)
    await movedOut(office, [personNo], '2026-04-10')
    assert.deepEqual(codes(await enter(first)), ['event/look-alike'])
    const [another] = await movedIn(office, first, [{ code: 'event/look-alike' }])
    assert.notEqual(another, personNo)
  })

  it('13 a birth date known by its year alone is kept as typed', async () => {
    const birthDate = { kind: 'unknown', text: '昭和25年 月日不詳', sortOn: '1950-01-01' }
    const [personNo] = await movedIn(office, alone(6, { birthDate }))
    assert.deepEqual((await newest(personNo))['birth_date'], birthDate)
  })

  it('14 the 29th of February 1999 is a birth date, and no day of notification', async () => {
    const birthDate = { kind: 'nonCalendar', text: '平成11年2月29日', sortOn: '1999-02-28' }
    assert.deepEqual(codes(await enter(alone(7, { birthDate }))), [])
    assert.deepEqual(codes(await enter({ ...alone(8), notifiedOn: '1999-02-29' })), ['event/not-a-day'])
  })

  it('23 a provisional entry is seen by no view', async () => {
    const typed = familyNo(9)
    const caseId = await checked(office, typed)
    const clerk = await office.as('nyuryoku')
    const before = await clerk.look('households-at', { townBlockCode: '0000001', lot: typed.address.lot })
    assert.deepEqual(before, { members: [] })
    await (await office.as('kessai')).act('approve', { cases: [{ caseId, draftNo: 1 }] })
    const now = await clerk.look('households-at', { townBlockCode: '0000001', lot: typed.address.lot })
    assert.match(JSON.stringify(now), /砂野　花子/)
  })

  it('24 whoever entered can neither check nor approve, even where a slip of the grants would let them', async () => {
    await office.db.asOwner.query(`
      insert into access.granted(operator_id, operator_kind, step, id, valid_from, granted_by)
      select 'nyuryoku', 'staff', step, step, '2026-01-01', 'kanri' from unnest(array['check', 'approve']) step`)
    const typed = { ...familyNo(21), movers: alone(1, { fullName: '独野　専' }).movers }
    const caseId = await entered(office, typed)
    const enterer = await office.as('nyuryoku')
    assert.deepEqual(codes(await enterer.attempt('check', checking(caseId, typed))), ['check/own-entry'])
    await (await office.as('shogo')).act('check', checking(caseId, typed))
    const { outcomes } = await enterer.act('approve', { cases: [{ caseId, draftNo: 1 }] })
    assert.deepEqual((outcomes as readonly Outcome[]).map(codes), [['approve/own-entry']])
    const refused = await office.db.asOwner.query(`
      select from oplog.entry where outcome = 'refused' and operator = 'nyuryoku' and step in ('check', 'approve')`)
    assert.equal(refused.length, 2)
  })

  it('24 whoever checked does not approve either, unless the office says that it has no third', async () => {
    await office.db.asOwner.query(`
      insert into access.granted(operator_id, operator_kind, step, id, valid_from, granted_by)
      values ('kessai', 'staff', 'check', 'check', '2026-01-01', 'kanri')`)
    const typed = { ...familyNo(22), movers: alone(1, { fullName: '独野　双' }).movers }
    const caseId = await entered(office, typed)
    const both = await office.as('kessai')
    await both.act('check', checking(caseId, typed))
    const approve = async (): Promise<readonly Outcome[]> =>
      (await both.act('approve', { cases: [{ caseId, draftNo: 1 }] }))['outcomes'] as readonly Outcome[]
    const mayApprove = async (): Promise<unknown> => {
      type Box = { readonly rows: readonly { caseId: string; mayApprove: boolean }[] }
      const { rows } = await both.look('approval-box', {}) as Box
      return rows.find((row) => row.caseId === caseId)?.mayApprove
    }
    assert.equal(await mayApprove(), false)
    assert.deepEqual((await approve()).map(codes), [['approve/own-check']])
    const { prefecture, municipality, municipalityCode } = OFFICE
    await office.administrator.act('set-office', {
      prefecture, municipality, municipalityCode, checkerMayApprove: true,
    })
    assert.equal(await mayApprove(), true)
    assert.deepEqual((await approve()).map(({ outcome }) => outcome), ['final'])
  })
})
