/** The shelf by keyboard alone: forty papers into a box, refused disposal, disposal, review prints, a letter. */
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { approved, checking, entered, familyNo, receipt, type TypedIn } from '../scenarios/family.ts'
import { openCounter, type Seated } from './counter.ts'
import { assertAccessible, assertFits } from './looks.ts'

const counter = await openCounter({ after })
const { office } = counter
const { asOwner } = office.db
const PAPERS = 40

const menu = async ({ page, hands }: Seated, place: string): Promise<void> => {
  await hands.press('Control+m')
  await page.locator('.menu-place:focus').waitFor()
  await hands.press(await page.locator('.menu-place', { hasText: place }).locator('kbd').innerText())
}
const tab = async ({ page, hands }: Seated, title: string): Promise<void> => {
  const chosen = page.locator('[role=tab][aria-selected=true]')
  for (let step = 0; step < 6 && (await chosen.innerText()) !== title; step += 1) await hands.command('F8')
  assert.equal(await chosen.innerText(), title)
}
const looks = async ({ page }: Seated): Promise<void> => {
  await assertAccessible(page)
  await assertFits(page)
}
const placed = async (): Promise<unknown> => asOwner.query(
  'select medium, place, count(*)::int as n from papers.placing group by medium, place order by place')

let keeper: Seated

before(async () => {
  const clerk = await office.as('uketsuke')
  for (let n = 0; n < PAPERS; n += 1) {
    const { caseId } = await clerk.act('receive', receipt([`勘解由小路渡邉　寿限無${n}`]))
    await clerk.act('withdraw', { caseId, reason: '出直す' })
  }
  keeper = await counter.seat('kofu')
})

describe('書類', () => {
  it('says so where nothing is kept, and shows forty that wait', async () => {
    const { page } = keeper
    await menu(keeper, '書類')
    await page.locator('tr[data-key]:focus').waitFor()
    assert.equal(await page.locator('tr[data-key]').count(), PAPERS)
    await looks(keeper)
    await tab(keeper, '保存中')
    await page.locator('.grid-empty', { hasText: '保存している書類はありません。' }).waitFor()
    await looks(keeper)
    await tab(keeper, '廃棄期')
    await page.locator('.grid-empty', { hasText: '保存期間の過ぎた書類はありません。' }).waitFor()
  })

  it('files them all into one box', async () => {
    const { page, hands } = keeper
    await menu(keeper, '書類')
    await tab(keeper, '未整理')
    await page.locator('tr[data-key]').first().waitFor()
    await hands.command('F4')
    await page.locator('[role=status]', { hasText: `${PAPERS}件を選択` }).waitFor()
    await hands.command('F9')
    await page.locator('dialog[open] [data-path=place] :focus').waitFor()
    await hands.type('R8-1')
    await looks(keeper)
    await hands.command('F9')
    await page.locator('.grid-empty', { hasText: '未整理の書類はありません。' }).waitFor()
    assert.deepEqual(await placed(), [{ medium: 'box', place: 'R8-1', n: PAPERS }])
  })

  it('says why one may not be disposed of yet, and keeps it', async () => {
    const { page, hands } = keeper
    await tab(keeper, '保存中')
    await page.locator('tr[data-key]').first().waitFor()
    await hands.command('F7')
    await page.locator('dialog[open]').waitFor()
    await hands.command('F9')
    await page.locator('dialog[open] [role=alert]', { hasText: 'まで保存しなければなりません' }).first().waitFor()
    await looks(keeper)
    await hands.press('Escape')
    await page.locator('dialog[open]').waitFor({ state: 'detached' })
  })

  it('disposes of what is due', async () => {
    const { page, hands } = keeper
    await asOwner.query(`update papers.paper set received_on = received_on - 500`)
    await asOwner.query(`update filing.filing_case set day = day - 500`)
    await tab(keeper, '廃棄期')
    await page.locator('tr[data-key]').first().waitFor()
    assert.equal(await page.locator('tr[data-key]').count(), PAPERS)
    await hands.command('F4')
    await hands.command('F7')
    await page.locator('dialog[open]').waitFor()
    await looks(keeper)
    await hands.command('F9')
    await page.locator('.grid-empty', { hasText: '保存期間の過ぎた書類はありません。' }).waitFor()
    await tab(keeper, '廃棄済み')
    await page.locator('tr[data-key]', { hasText: '溶解' }).first().waitFor()
    await looks(keeper)
  })
})

describe('確認用帳票', () => {
  it('is looked at, printed with a number, and destroyed', async () => {
    const today = await counter.today()
    const typed: TypedIn = familyNo(1)
    await entered(office, {
      ...typed, movedOn: today, notifiedOn: today, proof: { ...typed.proof, plannedMoveOutOn: today },
    })
    const clerk = await counter.seat('nyuryoku')
    const { page, hands } = clerk
    await page.locator('tr[data-key]', { hasText: '照合待ち' }).waitFor()
    await page.locator('tr[data-key]:focus').waitFor()
    await hands.command('F7')
    await page.locator('dialog[open] iframe').waitFor()
    await looks(clerk)
    await hands.command('F9')
    await page.locator('dialog[open] [role=status]', { hasText: '確-' }).waitFor()
    await hands.press('Escape')
    await menu(keeper, '書類')
    await tab(keeper, '確認用帳票')
    await keeper.page.locator('tr[data-key]', { hasText: '確-' }).waitFor()
    await looks(keeper)
    await keeper.hands.command('F7')
    await keeper.page.locator('dialog[open]').waitFor()
    await keeper.hands.command('F9')
    await keeper.page.locator('.grid-empty', { hasText: '残っている確認用帳票はありません。' }).waitFor()
  })
})

describe('通知書', () => {
  it('is printed once, and settled', async () => {
    const { page, hands } = keeper
    await owe()
    await menu(keeper, '通知書')
    await page.locator('tr[data-key]', { hasText: '世帯主変更通知書' }).waitFor()
    await looks(keeper)
    await hands.command('F9')
    await page.locator('dialog[open] iframe').waitFor()
    await looks(keeper)
    await hands.command('F9')
    await page.locator('dialog[open] [role=status]', { hasText: '通-' }).waitFor()
    await hands.press('Escape')
    await page.locator('.grid-empty', { hasText: '送る通知書はありません。' }).waitFor()
    await tab(keeper, '済んだもの')
    await page.locator('tr[data-key]', { hasText: '通-' }).waitFor()
    await looks(keeper)
    assert.deepEqual(counter.complaints, [])
  })
})

/** A letter about somebody's newest row, as an event owes it. */
const owe = async (): Promise<void> => {
  const caseIds = await asOwner.query<{ case_id: string }>(
    `select case_id from filing.filing_case where state = 'provisional'`)
  const caseId = caseIds[0]?.case_id ?? ''
  const today = await counter.today()
  const typed: TypedIn = familyNo(1)
  const told = { ...typed, movedOn: today, notifiedOn: today, proof: { ...typed.proof, plannedMoveOutOn: today } }
  await (await office.as('shogo')).act('check', checking(caseId, told))
  await approved(office, caseId)
  await asOwner.query(`insert into exchange.outbox(person_no, kind, content, entry_id)
    select person_no, 'letter/head-changed',
      jsonb_build_object('personNo', person_no, 'historyNo', history_no), entry_id
    from record.resident_version where is_head limit 1`)
}
