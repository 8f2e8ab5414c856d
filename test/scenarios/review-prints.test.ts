/** 確認用帳票: printed from a provisional filing, numbered, read beside the paper, and destroyed. 第3-5(3) */
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import type { Issued } from '../../src/desk/listed-document.ts'
import { pdfMaker } from '../../src/io/pdf/pool.ts'
import { freshOffice } from '../office.ts'
import { approved, checked, entered, familyNo, received, withNumbers } from './family.ts'

const maker = pdfMaker({ threads: 1 })
const folder = mkdtempSync(join(tmpdir(), 'daicho-review-'))
after(async () => {
  await maker.close()
  rmSync(folder, { recursive: true, force: true })
})
const office = await freshOffice({ after }, maker)
const { asOwner } = office.db
await office.turnTo('2026-04-15')
const clerk = await office.as('nyuryoku')
const keeper = await office.as('kofu')

const done = (issued: Issued): Extract<Issued, { outcome: 'done' }> => {
  if (issued.outcome === 'done') return issued
  throw new Error(issued.findings.map(({ code }) => code).join())
}
const print = async (caseId: string): Promise<Extract<Issued, { outcome: 'done' }>> =>
  done(await clerk.issue('review-print', { caseId }))
const textOf = ({ files }: Extract<Issued, { outcome: 'done' }>): readonly string[] => {
  const file = join(folder, 'print.pdf')
  writeFileSync(file, files[0] ?? new Uint8Array())
  return execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    .split('\f').slice(0, -1).map((page) => page.replace(/\s/g, ''))
}
type Row = { readonly printId: string; readonly printNo: string; readonly isOverdue: boolean; readonly dueOn: string }
const open = async (): Promise<readonly Row[]> =>
  (await keeper.look('review-prints', {}) as { prints: readonly Row[] }).prints
const codes = async (act: string, input: object): Promise<readonly string[]> => {
  const outcome = await clerk.attempt(act, input)
  return outcome.outcome === 'done' ? [] : outcome.findings.map(({ code }) => code)
}

describe('a review print', () => {
  it('says on every page what it is, its number, and that it is to be destroyed', async () => {
    const printed = await print(await entered(office, familyNo(1)))
    assert.equal(printed.answer['number'], '確-20260415-001')
    const pages = textOf(printed)
    assert.equal(pages.length, printed.answer['pages'])
    assert.ok(pages.length > 1)
    pages.forEach((page, at) => {
      assert.match(page, /確認用/)
      assert.match(page, new RegExp(`確-20260415-001.*証明書ではありません.*廃棄すること。${at + 1}/${pages.length}`))
      assert.doesNotMatch(page, /証明する|長/)
    })
  })

  it('lays what was entered beside what the register has, of everybody on the filing', async () => {
    const text = textOf(await print(await entered(office, familyNo(2)))).join('')
    for (const said of ['星野花子', '星野太郎', '転入前住所', '令和8年4月1日', '異動前', '異動後', '朧一丁目12番1号']) {
      assert.ok(text.includes(said), said)
    }
  })

  it('bears no digit of a protected number', async () => {
    const typed = withNumbers(3, { individualNumber: { digits: '123456789018' } })
    const text = textOf(await print(await entered(office, typed))).join('')
    assert.ok(text.includes('入力あり'))
    assert.ok(!text.includes('1234567890') && !text.includes('12345678'))
  })

  it('is of a provisional filing only: not before it is entered, not after it is final', async () => {
    await assert.rejects(print(await received(office, familyNo(4))), { code: 'not-found' })
    const caseId = await checked(office, familyNo(5))
    done(await (await office.as('kessai')).issue('review-print', { caseId }))
    await approved(office, caseId)
    const late = await clerk.issue('review-print', { caseId })
    const told = late.outcome === 'refused' ? late.findings.map(({ code }) => code) : []
    assert.deepEqual(told, ['review-print/not-provisional'])
  })

  it('is not for whoever checks: they type the key fields unseen', async () => {
    const caseId = await entered(office, familyNo(6))
    await assert.rejects((await office.as('shogo')).issue('review-print', { caseId }), { code: 'denied' })
  })

  it('can be looked at on the screen without a number', async () => {
    const before = (await open()).length
    const input = { caseId: await entered(office, familyNo(7)) }
    const seen = done(await clerk.issue('review-print', input, { preview: true }))
    assert.match(textOf(seen).join(''), /画面確認（番号なし）/)
    assert.equal((await open()).length, before)
  })

  it('is in the log with its number, and with nobody who is not in the register yet', async () => {
    const [entry] = await asOwner.query<{ detail: { number: string }; persons: number; caseId: string }>(`
      select convert_from(bytes, 'UTF8')::jsonb->'detail' as detail, cardinality(persons) as persons,
        case_id as "caseId"
      from oplog.entry where id = 'review-print' and outcome = 'done' order by entry_id limit 1`)
    assert.equal(entry?.detail.number, '確-20260415-001')
    assert.equal(entry.persons, 0)
    assert.notEqual(entry.caseId, null)
  })
})

describe('the tray', () => {
  it('counts a print overdue after the office\'s limit, by default the same day', async () => {
    const rows = await open()
    assert.deepEqual(rows.map(({ printNo }) => printNo.slice(-3)), ['001', '002', '003', '004'])
    assert.ok(rows.every(({ isOverdue, dueOn }) => !isOverdue && dueOn === '2026-04-15'))
    await office.turnTo('2026-04-16')
    assert.ok((await open()).every(({ isOverdue }) => isOverdue))
    await office.administrator.act('set-review-limit', { days: 2 })
    assert.ok((await open()).every(({ isOverdue, dueOn }) => !isOverdue && dueOn === '2026-04-17'))
    await office.turnTo('2026-04-18')
    assert.ok((await open()).every(({ isOverdue }) => isOverdue))
  })

  it('is emptied by ticking each print once', async () => {
    const [first, second] = await open()
    assert.ok(first && second)
    const tick = (...prints: readonly string[]) => ({ prints, method: 'shredded' })
    await keeper.act('destroy-review-prints', tick(first.printId))
    assert.deepEqual(await codes('destroy-review-prints', tick(first.printId, second.printId)),
      ['destroy-review-prints/destroyed-already'])
    assert.equal((await open()).length, 3)
    await clerk.act('destroy-review-prints', tick(...(await open()).map(({ printId }) => printId)))
    assert.deepEqual(await open(), [])
    const gone = await keeper.look('review-prints', { destroyed: true }) as {
      prints: readonly { destroyed: { by: string; method: string } }[]
    }
    assert.equal(gone.prints.length, 4)
    assert.ok(gone.prints.every(({ destroyed }) => destroyed.method === 'shredded' && destroyed.by !== ''))
  })

  it('numbers two prints of one moment one after the other', async () => {
    await office.turnTo('2026-04-19')
    const caseId = await entered(office, familyNo(8))
    const both = await Promise.all([print(caseId), print(caseId)])
    assert.deepEqual(both.map(({ answer }) => String(answer['number']).slice(-3)).toSorted(), ['001', '002'])
  })
})
