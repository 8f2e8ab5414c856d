/** A record's past by keyboard alone: its events, a day of it, its notes, a memo, and the order of the household. */
import assert from 'node:assert/strict'
import { after, it } from 'node:test'
import { openCounter, type Seated } from './counter.ts'
import { LONG } from './full-office.ts'
import { livePast } from './history.ts'
import { assertAccessible, assertDiscreet, assertFits } from './looks.ts'

const counter = await openCounter({ after })
const today = await counter.today()
await livePast(counter.office, today)
const clerk = await counter.seat('uketsuke')

const holds = async ({ page }: Seated): Promise<void> => {
  await assertAccessible(page)
  await assertFits(page)
  await assertDiscreet(page)
}

/** The record of whoever is found first under these kana. */
const open = async ({ page, hands, begin }: Seated, kana: string): Promise<void> => {
  await begin()
  await hands.command('F2')
  await page.locator('.search input:focus').waitFor()
  await hands.type(kana)
  await hands.press('Enter')
  await page.locator('tr[data-key]:focus').waitFor()
  await hands.command('F9')
  await page.locator('.person-bar').waitFor()
}

const tab = async ({ page, hands }: Seated, title: string): Promise<void> => {
  const chosen = page.locator('[role=tab][aria-selected=true]')
  for (let step = 0; step < 8 && await chosen.innerText() !== title; step += 1) await hands.command('F8')
  assert.equal(await chosen.innerText(), title)
}

const button = ({ page }: Seated, words: string) => page.locator('button:visible', { hasText: words })

it('tells event by event what changed, who had it written and where', async () => {
  const { page, hands } = clerk
  await open(clerk, 'かでのこうじ')
  await tab(clerk, '履歴')
  await page.locator('.history tr[data-key]:focus').waitFor()
  assert.equal(await page.locator('.history tr[data-key]').count(), 39)
  await page.locator('.history-side', { hasText: '履歴番号 39' }).waitFor()
  assert.match(await page.locator('.differences').innerText(), /37番地の37[\s\S]*38番地の38/)
  await holds(clerk)
  await hands.press('End')
  await page.locator('.history-side', { hasText: '履歴番号 1 ' }).waitFor()
  assert.match(await page.locator('.history-side').innerText(), /受付番号[\s\S]*入力　そら[\s\S]*照合　りく[\s\S]*決裁　うみ/)
})

it('shows the record of a day, as known on a day, and two days side by side', async () => {
  const { page, hands } = clerk
  await hands.walkTo(page.locator('[data-path="history.on"] input'), 'Shift+Tab')
  await hands.type(today)
  await hands.press('Enter', 'Enter', 'Enter')
  await page.locator('button:focus', { hasText: 'この日を見る' }).waitFor()
  await hands.press('Enter')
  await page.locator('.history-side h2', { hasText: 'の記録' }).waitFor()
  await page.locator('.history-side .record-group', { hasText: '38番地の38' }).first().waitFor()
  assert.match(await page.locator('.history-side .record-group', { hasText: LONG }).first().innerText(), /勘解由/)
  await holds(clerk)
  await hands.walkTo(button(clerk, 'この日の世帯'), 'Tab')
  await hands.press('Enter')
  await page.locator('.record-group', { hasText: 'この日の世帯' }).locator('dd', { hasText: LONG }).waitFor()
  await hands.walkTo(page.locator('[data-path="history.other"] input'), 'Shift+Tab')
  await hands.type('H1.1.8')
  await hands.press('Enter', 'Enter')
  await page.locator('.history-side h2', { hasText: 'の違い' }).waitFor()
  assert.match(await page.locator('.differences').innerText(), /氏名[\s\S]*勘解由/)
  await holds(clerk)
})

it('shows the notes in three classes', async () => {
  const { page } = clerk
  await tab(clerk, '記載欄')
  await page.locator('.note-class', { hasText: '申立てによる' }).waitFor()
  assert.deepEqual(await page.locator('.note-class h2').allInnerTexts(), ['Ａ　異動履歴', 'Ｂ　留意事項', 'Ｃ　備考'])
  await page.locator('.note-class', { hasText: '事実上の世帯主' }).waitFor()
  await holds(clerk)
})

it('keeps a memo, and what it said before', async () => {
  const { page, hands } = clerk
  await tab(clerk, 'メモ')
  await page.locator('p', { hasText: 'メモはありません。' }).waitFor()
  await hands.walkTo(button(clerk, 'メモを書く'), 'Tab')
  await hands.press('Enter')
  await page.locator('dialog textarea:focus').waitFor()
  await hands.type('筆談を希望される。')
  await hands.press('Alt+Enter')
  await hands.type('付添いは弟さん。')
  await holds(clerk)
  await hands.command('F9')
  await page.locator('.memo', { hasText: '付添いは弟さん。' }).waitFor()
  assert.equal(await page.locator('.memo > .note-text').innerText(), '筆談を希望される。\n付添いは弟さん。')
  await hands.walkTo(button(clerk, '書き直す'), 'Tab')
  await hands.press('Enter')
  await page.locator('dialog textarea:focus').waitFor()
  await hands.press('Control+a')
  await hands.type('手話通訳を希望される。')
  await hands.command('F9')
  await page.locator('.memo > .note-text', { hasText: '手話通訳' }).waitFor()
  await hands.walkTo(button(clerk, '削除する'), 'Tab')
  await hands.press('Enter')
  await page.locator('dialog[open]').waitFor()
  await hands.command('F9')
  await page.locator('.memo.gone').waitFor()
  await hands.walkTo(page.locator('.memo summary'), 'Tab')
  await hands.press('Enter')
  assert.match(await page.locator('.memo details ol').innerText(), /手話通訳[\s\S]*筆談/)
  await holds(clerk)
})

it('shows removed members when asked, and sorts those who live there', async () => {
  const { page, hands } = clerk
  await open(clerk, 'もりの　はなこ')
  await tab(clerk, '世帯')
  const rows = page.locator('.household tr[data-key]')
  await rows.first().waitFor()
  assert.equal(await rows.count(), 3)
  await hands.walkTo(page.locator('.household input[type=checkbox]'), 'Shift+Tab')
  await hands.press('Space')
  await page.locator('tr.removed').waitFor()
  await holds(clerk)
  await hands.walkTo(button(clerk, '並び順を変える'), 'Tab')
  await hands.press('Enter')
  const members = page.locator('dialog tr[data-key]')
  await page.locator('dialog tr[data-key]:focus').waitFor()
  await hands.press('ArrowDown')
  await hands.command('F4')
  await page.locator('dialog tr[data-key]:nth-child(3):focus', { hasText: '森野' }).waitFor()
  assert.match((await members.allInnerTexts()).join(), /森野　花子[\s\S]*独野[\s\S]*森野/)
  await holds(clerk)
  await hands.command('F5')
  await page.locator('dialog [role=status]').waitFor()
  await hands.command('F4')
  await hands.command('F9')
  await page.locator('dialog').waitFor({ state: 'detached' })
  await page.locator('.household-head', { hasText: '手で並べた順（受付　はな' }).waitFor()
  assert.match((await rows.allInnerTexts()).join(), /森野　花子[\s\S]*独野[\s\S]*森野/)
})

it('says nothing a browser complains of', () => {
  assert.deepEqual(counter.complaints, [])
})
