/** The paper of a filing, from the counter to its box and out of the house: 第3-3, 第5-3, 令34条4項. */
import assert from 'node:assert/strict'
import { after, describe, it } from 'node:test'
import { conduct } from '../../src/desk/conduct.ts'
import { NOTHING_INTENDED } from '../../src/desk/intent.ts'
import { addDays, addMonths, civilDay, isCivilDay, periodEnd } from '../../src/law/calendar.ts'
import { PAPERS_KEPT } from '../../src/law/figures.ts'
import { freshOffice } from '../office.ts'
import { approved, checked, entered, familyNo, movedIn, receipt, received } from './family.ts'

const office = await freshOffice({ after })
const { asOwner, app } = office.db
await office.turnTo('2026-04-15')
const keeper = await office.as('kofu')
const { administrator } = office

type Row = {
  readonly paperId: string
  readonly kind: string
  readonly label: string
  readonly names: readonly string[]
  readonly keptUntil: string
  readonly placing: { readonly medium: string; readonly place: string } | null
  readonly disposal: { readonly disposedOn: string; readonly method: string; readonly witness: string | null } | null
}
const listed = async (list: string, more: object = {}): Promise<readonly Row[]> =>
  (await keeper.look('papers', { list, ...more }) as { papers: readonly Row[] }).papers
const ids = async (list: string, more: object = {}): Promise<readonly string[]> =>
  (await listed(list, more)).map(({ paperId }) => paperId)
const findings = async (act: string, input: object): Promise<readonly string[]> => {
  const outcome = await keeper.attempt(act, input)
  return outcome.outcome === 'done' ? [] : outcome.findings.map(({ code }) => code)
}
const inBox = (papers: readonly string[], place = 'R8-届-01') => ({ papers, medium: 'box', place })
const gone = (papers: readonly string[], disposedOn: string, more: object = {}) =>
  ({ papers, disposedOn, method: 'dissolved', witness: null, note: null, ...more })

describe('the clock', () => {
  it('ends on the same day in the database as in the calendar of the law', async () => {
    const first = civilDay('2023-01-01')
    const days = Array.from({ length: 3 * 366 }, (_, at) => addDays(first, at))
    const rows = await asOwner.query<{ day: string; years: number; until: string }>(`
      select d as day, y as years, papers.kept_until(d::date, y) as until
      from unnest($1::text[]) d, unnest(array[1, 3, 4, 5]) y`, [days])
    assert.equal(rows.length, days.length * 4)
    for (const { day, years, until } of rows) {
      assert.ok(isCivilDay(day))
      assert.equal(until, periodEnd(day, { ...PAPERS_KEPT, count: years }), `${day} + ${years}`)
    }
    assert.equal(addMonths(first, 12), '2024-01-01')
  })
})

describe('a notification', () => {
  it('lies nowhere until it is filed, and only once its case is closed', async () => {
    const open = await entered(office, familyNo(1))
    assert.deepEqual(await ids('to-file'), [])
    assert.deepEqual(await findings('file-papers', inBox([open])), ['file-papers/case-open'])
    const caseId = await checked(office, familyNo(2))
    await approved(office, caseId)
    const [paper] = await listed('to-file')
    assert.equal(paper?.paperId, caseId)
    assert.deepEqual([paper?.kind, paper?.names[0], paper?.keptUntil], ['notification', '星野　花子', '2027-04-15'])
    await keeper.act('file-papers', inBox([caseId]))
    assert.deepEqual(await ids('to-file'), [])
    assert.deepEqual(await ids('kept', { find: 'R8-届' }), [caseId])
    assert.deepEqual(await ids('kept', { find: paper?.label ?? '' }), [caseId])
    assert.deepEqual(await ids('kept', { find: '%' }), [], 'a sign of the search is only a sign')
    await keeper.act('file-papers', inBox([caseId], '書庫2-14'))
    const [moved] = await listed('kept')
    assert.equal(moved?.placing?.place, '書庫2-14')
    assert.deepEqual(await ids('kept', { find: 'R8-届' }), [caseId], 'found by where it lay, too')
  })

  it('names everybody on it in the log of whoever files it', async () => {
    const [entry] = await asOwner.query<{ persons: number }>(`
      select cardinality(persons) as persons from oplog.entry where id = 'file-papers' and outcome = 'done' limit 1`)
    assert.equal(entry?.persons, 3)
  })

  it('is refused disposal until the day after its period, and recorded once on it', async () => {
    const [paper] = await listed('kept')
    assert.ok(paper)
    const papers = [paper.paperId]
    assert.deepEqual(await findings('dispose-papers', gone(papers, '2026-04-15')), ['dispose-papers/kept-still'])
    await office.turnTo('2027-04-15')
    assert.deepEqual(await ids('due'), [])
    assert.deepEqual(await findings('dispose-papers', gone(papers, '2027-04-15')), ['dispose-papers/kept-still'])
    await office.turnTo('2027-04-16')
    assert.deepEqual(await ids('due'), papers)
    await keeper.act('dispose-papers', gone(papers, '2027-04-16', { witness: 'kakunin' }))
    assert.deepEqual(await ids('due'), [])
    assert.deepEqual(await ids('kept'), [])
    const [past] = await listed('disposed')
    assert.deepEqual(past?.disposal, {
      disposedOn: '2027-04-16', method: 'dissolved', witness: 'kakunin', note: null, disposedBy: 'kofu',
    })
    assert.deepEqual(await findings('dispose-papers', gone(papers, '2027-04-16')), ['dispose-papers/disposed-already'])
    await office.turnTo('2026-04-15')
  })

  it('goes back to whoever took the filing back', async () => {
    const caseId = await received(office, familyNo(3))
    await (await office.as('uketsuke')).act('withdraw', { caseId, reason: '出直す' })
    await keeper.act('file-papers', { papers: [caseId], medium: 'returned', place: '窓口で返却' })
    await office.turnTo('2027-04-17')
    assert.deepEqual(await ids('due'), [])
    assert.deepEqual(await findings('dispose-papers', gone([caseId], '2027-04-17')), ['dispose-papers/returned'])
    await office.turnTo('2026-04-15')
  })

  it('takes its scan along when it goes, and the pictures of characters stay', async () => {
    const clerk = await office.as('uketsuke')
    const caseId = await received(office, familyNo(4))
    const scan = { mime: 'image/png', base64: Buffer.from('a page').toString('base64') }
    await clerk.act('add-scan', { caseId, scan: { ...scan, purpose: 'paper' } })
    await clerk.act('add-scan', { caseId, scan: { ...scan, purpose: 'character' } })
    await clerk.act('withdraw', { caseId, reason: '出直す' })
    await keeper.act('file-papers', { papers: [caseId], medium: 'scan', place: 'S-1' })
    const purposes = async (): Promise<readonly string[]> => (await asOwner.query<{ purpose: string }>(
      'select purpose from filing.scan where case_id = $1 order by scan_no', [caseId])).map(({ purpose }) => purpose)
    assert.deepEqual(await purposes(), ['paper', 'character'])
    await office.turnTo('2027-04-16')
    await keeper.act('dispose-papers', gone([caseId], '2027-04-16'))
    assert.deepEqual(await purposes(), ['character'])
    await office.turnTo('2026-04-15')
  })
})

describe('several papers', () => {
  it('go at once or not at all', async () => {
    const [first, second] = [await checked(office, familyNo(5)), await checked(office, familyNo(6))]
    await approved(office, first, second)
    await keeper.act('file-papers', inBox([first, second]))
    await administrator.act('set-retention', {
      kind: 'notification', fromDay: '2026-04-15', years: 3, witnessed: true, provision: '文書管理規程別表第2',
    })
    await office.turnTo('2027-06-01')
    assert.deepEqual(await ids('due'), [], 'a longer period binds what is there already')
    await administrator.act('set-retention', {
      kind: 'notification', fromDay: '2027-06-01', years: 1, witnessed: true, provision: '文書管理規程別表第2',
    })
    await office.turnTo('2028-06-02')
    assert.deepEqual(await ids('due'), [], 'a shorter one does not')
    await office.turnTo('2029-04-16')
    assert.deepEqual(await ids('due'), [first, second])
    const both = gone([first, second], '2029-04-16')
    assert.deepEqual(await findings('dispose-papers', both), ['dispose-papers/witness-missing'])
    assert.deepEqual(
      await findings('dispose-papers', { ...both, witness: 'kofu' }), ['dispose-papers/own-witness'])
    assert.deepEqual(
      await findings('dispose-papers', { ...both, witness: 'daremo' }), ['dispose-papers/witness-unknown'])
    await keeper.act('dispose-papers', { ...both, witness: 'kessai' })
    assert.deepEqual((await ids('disposed')).filter((id) => [first, second].includes(id)).length, 2)
    await office.turnTo('2026-04-15')
  })
})

describe('a request for a copy', () => {
  it('made at the issuing counter is a paper of its own, under the number of its copy', async () => {
    const family = await movedIn(office, familyNo(7))
    const [row] = await asOwner.query<{ household_no: number }>(
      'select household_no from record.resident_current where person_no = $1', [family[0]])
    const requestId = '00000000-0000-4000-8000-0000000000a1'
    await (await office.as('hakko')).act('request-copy', {
      householdNo: row?.household_no, scope: 'all', members: family, form: 'household',
      requester: {
        category: 'household', personNo: family[0], name: '霧野　花子', address: '架空県朧月町朧一丁目17番1号',
        evidence: ['passport'],
      },
      asked: [], leftOut: [], individualNumberOf: [], residentCodeOf: [], numberUse: null, purpose: null,
      itemReason: null, publicUse: false, delivery: 'counter', requestId, caseId: null,
    })
    const [paper] = await listed('to-file', { kind: 'certificate-request' })
    assert.deepEqual([paper?.paperId, paper?.names], [requestId, ['霧野　花子']])
    await keeper.act('file-papers', inBox([requestId], 'R8-請-01'))
    assert.deepEqual(await ids('kept', { kind: 'certificate-request' }), [requestId])
  })

  it('made under a case that came for it is the paper of that case', async () => {
    const { caseId } = await (await office.as('uketsuke')).act('receive', receipt(['霧野　花子'], 'residence-copy'))
    await (await office.as('uketsuke')).act('withdraw', { caseId, reason: '出直す' })
    const [paper] = await listed('to-file', { kind: 'certificate-request' })
    assert.equal(paper?.paperId, caseId)
  })
})

describe('whoever speaks to the database as the server', () => {
  const forged = async (id: string, row: object, op = 'dispose'): Promise<string> => {
    const outcome = await conduct(office.desk, { tokenHash: keeper.tokenHash, input: {} }, {
      step: 'perform', id, questions: {},
      decide: ({ office: { now } }) => ({
        ...NOTHING_INTENDED, writes: [{ area: 'papers', op, row: { by: 'kofu', at: now, ...row } }],
      }),
    }).catch((error: unknown) => String(error))
    return typeof outcome === 'string' ? outcome
      : outcome.outcome === 'done' ? 'done' : outcome.findings.map(({ code }) => code).join()
  }

  it('cannot dispose of a paper before its day', async () => {
    const [paper = ''] = await ids('kept', { kind: 'certificate-request' })
    const row = gone([paper], '2026-04-15')
    assert.equal(await forged('dispose-papers', row), 'dispose-papers/kept-still')
    assert.match(await forged('file-papers', row), /23514 check failed in desk.assert_told/)
    assert.equal((await asOwner.query('select from filing.scan where purpose = \'paper\'')).length, 0)
    assert.deepEqual(await ids('kept', { kind: 'certificate-request' }), [paper])
  })

  it('writes nothing there by itself', async () => {
    await assert.rejects(app.query('delete from papers.paper'), /permission denied/)
    await assert.rejects(app.query(`select papers.write('dispose', '{}')`), /permission denied/)
  })
})
