/** Memos about a person: written, put right, taken away; every wording kept, none on paper, none for everybody. */
import assert from 'node:assert/strict'
import { after, describe, it } from 'node:test'
import type { Paper } from '../../src/frame/document.ts'
import { stepAll } from '../../src/io/log/step.ts'
import { testSigner } from '../log.ts'
import { freshOffice } from '../office.ts'
import { newestEntry } from '../refuge.ts'
import { assertSound } from '../written-log.ts'
import { familyNo, movedIn } from './family.ts'
import { movedOut } from './written.ts'

const papers: Paper[] = []
const keeper = {
  make: (paper: Paper) => { papers.push(paper); return Promise.reject(new Error('only looked at')) },
  close: () => Promise.resolve(),
}
const office = await freshOffice({ after }, keeper)
await office.turnTo('2026-04-15')
const [clerk, other] = [await office.as('uketsuke'), await office.as('hogo')]
const [head = 0, spouse = 0, child = 0] = await movedIn(office, familyNo(1))

type Wording = { readonly revision: number; readonly content: string | null; readonly by: string; readonly at: string }
type Memos = {
  readonly hidden: boolean
  readonly memos: readonly { readonly memoNo: number; readonly wordings: readonly Wording[] }[]
}
const memos = async (personNo: number, by = clerk): Promise<Memos> => await by.look('memos', { personNo }) as Memos
const NEW = { personNo: head, memoNo: null, revision: 0 }
const FIRST = '筆談を希望される。\n付添いは弟さん。'

describe('memos', async () => {
  const { memoNo } = await clerk.act('write-memo', { ...NEW, content: FIRST })

  it('are kept with who wrote them and when, and every wording stays', async () => {
    await other.act('write-memo', { personNo: head, memoNo, revision: 1, content: '手話通訳を希望される。' })
    await clerk.act('write-memo', { personNo: head, memoNo, revision: 2, content: null })
    const { memos: [memo] } = await memos(head)
    assert.deepEqual(memo?.wordings.map(({ revision, content, by }) => [revision, content, by]), [
      [3, null, '受付　はな'], [2, '手話通訳を希望される。', '保護　なぎ'], [1, FIRST, '受付　はな'],
    ])
    for (const { at } of memo?.wordings ?? []) assert.match(at, /^\d{4}-\d\d-\d\dT.*Z$/)
    assert.deepEqual((await newestEntry(office, 'memos')).persons, [head])
  })

  it('end when they are taken away; another begins with a number of its own', async () => {
    const taken = await clerk.attempt('write-memo', { personNo: head, memoNo, revision: 3, content: '戻す' })
    assert.match(JSON.stringify(taken), /write-memo\/taken-away/)
    const { memoNo: next } = await clerk.act('write-memo', { ...NEW, content: '筆談を希望される。' })
    assert.notEqual(next, memoNo)
    assert.deepEqual((await memos(head)).memos.map((memo) => memo.memoNo), [next, memoNo])
  })

  it('are one person\'s and nobody else\'s', async () => {
    assert.deepEqual(await memos(spouse), { hidden: false, memos: [] })
    assert.deepEqual((await newestEntry(office, 'memos')).persons, [spouse], 'that there is none was shown too')
    const stolen = await clerk.attempt('write-memo', { personNo: spouse, memoNo, revision: 3, content: '別の人' })
    assert.match(JSON.stringify(stolen), /write-memo\/unknown/)
    const nobodys = await clerk.attempt('write-memo', { ...NEW, personNo: 9, content: '誰' })
    assert.match(JSON.stringify(nobodys), /write-memo\/nobody/)
  })

  it('go on after the person has left', async () => {
    await movedOut(office, [child], '2026-04-15')
    await clerk.act('write-memo', { ...NEW, personNo: child, content: '郵便は新住所へ。' })
    assert.equal((await memos(child)).memos.length, 1)
  })

  it('are written once by two officers who press at once', async () => {
    const { memoNo: both } = await clerk.act('write-memo', { ...NEW, content: '一' })
    const outcomes = await Promise.all([clerk, other].map((who, at) =>
      who.attempt('write-memo', { personNo: head, memoNo: both, revision: 1, content: `二${at}` })))
    const codes = outcomes.map((one) => one.outcome === 'done' ? 'done' : one.findings.map(({ code }) => code).join())
    assert.deepEqual(codes.toSorted(), ['done', 'write-memo/moved'])
  })

  it('are neither read nor written by a contractor\'s worker', async () => {
    const worker = await office.as('itaku')
    await assert.rejects(worker.look('memos', { personNo: head }), { code: 'denied' })
    await assert.rejects(worker.act('write-memo', { ...NEW, content: 'x' }), { code: 'denied' })
  })

  it('stand on no paper, whatever is asked for', async () => {
    const [row] = await office.db.asOwner.query<{ no: number }>(
      'select household_no as no from record.resident_current where person_no = $1', [head])
    await assert.rejects((await office.as('hakko')).issue('residence-copy', {
      householdNo: row?.no, scope: 'all', members: [head, spouse], form: 'single',
      requester: {
        category: 'household', personNo: head, name: '森野　花子', address: '架空県朧月町朧一丁目11番1号',
        evidence: ['driving-licence'],
      },
      asked: ['history', 'remark', 'head', 'familyRegister'], leftOut: [], individualNumberOf: [], residentCodeOf: [],
      numberUse: null, purpose: null, itemReason: null, copies: 1, publicUse: false, fee: { kind: 'charged' },
      delivery: 'counter', printerNo: '', replaces: null, requestId: null,
    }, { preview: true }), /only looked at/)
    const content = JSON.stringify(papers.at(-1))
    assert.match(content, /森野　花子/)
    assert.doesNotMatch(content, /筆談|手話|弟さん/)
  })

  it('stay as they were written, and the log vouches for each wording', async () => {
    for (const change of ['delete from memo.memo', 'update memo.memo set content = \'x\'',
      'insert into memo.memo select * from memo.memo', 'select memo.write(\'append-memo\', \'{}\')']) {
      await assert.rejects(office.db.app.query(change), { code: '42501' }, change)
    }
    await stepAll(office.db.asSequencer, testSigner)
    await assertSound(office.db)
    const entry = await office.db.asOwner.query(
      'select from oplog.entry where position(\'筆談\' in convert_from(bytes, \'UTF8\')) > 0')
    assert.equal(entry.length, 0, 'the log says that a memo was written and not what')
    await office.db.asOwner.query('update memo.memo set content = \'x\' where memo_no = $1 and revision = 1', [memoNo])
    await assert.rejects(assertSound(office.db), /memo\.memo/)
  })
})
