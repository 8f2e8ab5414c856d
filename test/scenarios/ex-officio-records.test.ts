/** 職権記録書: opened before the entry that names it, printed from the case, told as it was written. 第3-2 */
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import type { Issued } from '../../src/desk/listed-document.ts'
import { findKind } from '../../src/events/kinds.ts'
import { pdfMaker } from '../../src/io/pdf/pool.ts'
import { checkPaper } from '../../town/check-paper.ts'
import { freshOffice } from '../office.ts'
import { approved, familyNo, movedIn, receipt } from './family.ts'
import { leaving } from './moving-out.ts'

const maker = pdfMaker({ threads: 1 })
const folder = mkdtempSync(join(tmpdir(), 'daicho-record-'))
after(async () => {
  await maker.close()
  rmSync(folder, { recursive: true, force: true })
})
const office = await freshOffice({ after }, maker)
await office.turnTo('2026-04-20')
const clerk = await office.as('nyuryoku')
const keeper = await office.as('kofu')

const textOf = (issued: Issued): string => {
  if (issued.outcome === 'refused') throw new Error(issued.findings.map(({ code }) => code).join())
  const file = join(folder, 'record.pdf')
  writeFileSync(file, issued.files[0] ?? new Uint8Array())
  return execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    .replace(/\s/g, '')
}
const refusal = async (caseId: string): Promise<readonly string[]> => {
  const issued = await clerk.issue('ex-officio-record', { caseId })
  return issued.outcome === 'refused' ? issued.findings.map(({ code }) => code) : []
}
const receive = async (kind: string): Promise<string> =>
  String((await (await office.as('uketsuke')).act('receive', receipt(['届出　人'], kind)))['caseId'])
const enter = async (caseId: string, kind: string, input: object): Promise<void> => {
  const tried = await clerk.attempt(kind, input, { case: caseId })
  if (tried.outcome === 'done') return
  await clerk.act(kind, input, { case: caseId, confirmed: tried.findings.map(({ code }) => ({ code })) })
}

describe('the sheet of a late move-out', () => {
  it('has its number before the entry that must name it, and one number for a case', async () => {
    const [, him = 0] = await movedIn(office, familyNo(1))
    const caseId = await receive('move-out')
    assert.deepEqual(await refusal(caseId).catch((error: unknown) => String(error)), 'DeskFailure: not-found')
    const open = { caseId, ground: 'request', note: '本人の申出。転出の日から14日を過ぎている' }
    const { recordNo } = await clerk.act('open-ex-officio-record', open)
    assert.equal(recordNo, '職-2026-0001')
    const again = await clerk.attempt('open-ex-officio-record', open)
    assert.deepEqual(
      again.outcome === 'refused' && again.findings.map(({ code }) => code), ['open-ex-officio-record/open-already'])
    const { kind, input } = leaving([him], '2026-04-02', '2026-04-20', { exOfficioNo: '職-2026-9999' })
    await enter(caseId, kind, input)
    assert.deepEqual(await refusal(caseId), ['ex-officio-record/other-number'])
    const right = { ...input, exOfficioNo: recordNo }
    await enter(caseId, kind, right)
    const before = textOf(await clerk.issue('ex-officio-record', { caseId }))
    for (const said of [
      '職権記録書', '職-2026-0001', '申出本人の申出', '入力そら', '決裁前', '転出先（予定）', '架空県星見市月影町１番地', '現住消除',
    ]) {
      assert.ok(before.includes(said), said)
    }
    assert.ok(!before.includes('決裁うみ'))
    const form = findKind(kind)?.form
    assert.ok(form)
    await (await office.as('shogo')).act('check', checkPaper(form, caseId, right, 2))
    const cases = [{ caseId, draftNo: 2 }]
    const { outcomes } = await (await office.as('kessai')).act('approve', { cases })
    assert.equal((outcomes as { outcome: string }[])[0]?.outcome, 'final')
    const written = textOf(await clerk.issue('ex-officio-record', { caseId }))
    for (const said of ['本登録済み', '照合りく', '決裁うみ', '令和8年4月20日', '現住消除', '森野太郎']) {
      assert.ok(written.includes(said), said)
    }
  })

  it('is listed with its prints, and filed and kept like every other paper', async () => {
    const { records } = await keeper.look('ex-officio-records', {}) as {
      records: readonly { recordId: string; recordNo: string; prints: number; state: string }[]
    }
    const [first] = records
    assert.deepEqual([records.length, first?.recordNo, first?.prints, first?.state], [1, '職-2026-0001', 2, 'final'])
    const papers = [records[0]?.recordId ?? '']
    await keeper.act('file-papers', { papers, medium: 'box', place: 'R8-職-1' })
    const kept = await keeper.look('papers', { list: 'kept', kind: 'ex-officio-record' }) as {
      papers: readonly { label: string; keptUntil: string }[]
    }
    assert.deepEqual(kept.papers.map(({ label, keptUntil }) => [label, keptUntil]), [['職-2026-0001', '2027-04-20']])
  })

  it('owes the person a letter, to where they went', async () => {
    const { letters } = await keeper.look('letters-owed', { kind: 'letter/ex-officio' }) as {
      letters: readonly { messageNo: number; addressee: string }[]
    }
    assert.deepEqual(letters.map(({ addressee }) => addressee), ['森野　太郎'])
    const text = textOf(await keeper.issue('letter', { messageNo: letters[0]?.messageNo }))
    for (const said of ['職権記載等通知書', '架空県星見市月影町１番地', '森野太郎様', '職権消除', '令第12条第4項'.slice(1)]) {
      assert.ok(text.includes(said), said)
    }
    assert.ok(!text.includes('朧一丁目'), 'the home they left stands nowhere')
  })
})

describe('a notification', () => {
  it('has no sheet', async () => {
    const caseId = await receive('move-in')
    const typed = familyNo(2)
    await enter(caseId, 'move-in', typed)
    assert.deepEqual(await refusal(caseId), ['ex-officio-record/not-opened'])
    const form = findKind('move-in')?.form
    assert.ok(form)
    await (await office.as('shogo')).act('check', checkPaper(form, caseId, typed))
    const late = await clerk.attempt('open-ex-officio-record', { caseId, ground: 'other', note: '遅い' })
    assert.deepEqual(
      late.outcome === 'refused' && late.findings.map(({ code }) => code), ['open-ex-officio-record/too-late'])
    await approved(office, caseId)
  })
})
