/** The door by keyboard alone: applied for with the count in sight, approved by another, carried out once, received. */
import assert from 'node:assert/strict'
import { after, before, it } from 'node:test'
import { approveWhole } from '../../town/governance.ts'
import { familyNo, movedIn } from '../scenarios/family.ts'
import { confirmedKey, linesOf } from '../take-out.ts'
import { openCounter, type Seated } from './counter.ts'
import { assertAccessible, assertFits } from './looks.ts'

const counter = await openCounter({ after })
const { office } = counter

const dialog = ({ page }: Seated) => page.locator('dialog[open]')
const done = async (seated: Seated, key = 'F9'): Promise<void> => {
  await seated.hands.command(key)
  await dialog(seated).waitFor({ state: 'detached' })
}
const menu = async ({ page, hands }: Seated): Promise<void> => {
  await hands.press('Control+m')
  await page.locator('.menu-place:focus').waitFor()
  await hands.press(await page.locator('.menu-place', { hasText: '持出し' }).locator('kbd').innerText())
  await page.locator('.take-out-list').waitFor()
}
const looks = async ({ page }: Seated, name: string): Promise<void> => {
  await assertAccessible(page)
  await assertFits(page)
  const shots = process.env['DAICHO_TEST_PICTURES']
  if (shots !== undefined) await page.screenshot({ path: `${shots}/${name}.png` })
}

let carrier: Seated

before(async () => {
  await office.turnTo('2026-04-15')
  await movedIn(office, familyNo(1))
  await office.turnTo('2026-12-01')
  await confirmedKey(office)
  carrier = await counter.seat('kofu')
  await menu(carrier)
})

it('says so where nothing was applied for, and applies with the count in sight', async () => {
  const { page, hands } = carrier
  await page.locator('.grid-empty').waitFor()
  await looks(carrier, 'empty')
  await hands.command('F4')
  await dialog(carrier).locator('[role=status]', { hasText: '今、この条件で3人です' }).waitFor()
  await hands.fill('ageFrom', '18')
  await dialog(carrier).locator('[role=status]', { hasText: '今、この条件で2人です' }).waitFor()
  await hands.goTo('columns')
  await page.keyboard.press('Space')
  await hands.fill('destination', '架空印刷株式会社')
  await hands.fill('medium', '暗号化したファイル')
  await hands.fill('dueOn', await counter.today())
  await hands.fill('reason', '成人を祝う会の案内')
  await looks(carrier, 'application')
  await done(carrier)
  await page.locator('.take-out-sheet', { hasText: '承認待ち' }).waitFor()
  assert.match(await page.locator('.take-out-sheet').innerText(), /18歳以上/)
  await looks(carrier, 'waiting')
})

it('is carried out once, after another has approved, and its file comes to the officer', async () => {
  const { page, hands } = carrier
  const [row] = await office.db.asOwner.query<{ id: string }>('select application_id as id from media.application')
  await approveWhole(office.desk, { kind: 'own-media', subjectId: row?.id ?? '', heldOn: await counter.today() })
  await hands.command('F5')
  await page.locator('.take-out-sheet', { hasText: '承認済み' }).waitFor()
  await hands.command('F9')
  await dialog(carrier).waitFor()
  await looks(carrier, 'carry-out')
  await done(carrier)
  await page.locator('.take-out-sheet', { hasText: '実行済み・受取り前' }).waitFor()
  const download = page.waitForEvent('download')
  await page.locator('button', { hasText: 'ファイルを受け取る' }).press('Enter')
  assert.equal((await download).suggestedFilename(), 'take-out-1.csv.p7m')
  await page.locator('.take-out-sheet', { hasText: '持出し中' }).waitFor()
  await looks(carrier, 'out')
  const [left] = await office.db.asOwner.query<{ fileName: string; sha256: string }>(
    'select file_name as "fileName", sha256 from media.export')
  assert.equal((await linesOf(office, left ?? {})).length, 3)
})

it('is received by its hash, and stands in colour once it is overdue', async () => {
  const { page, hands } = carrier
  const [left] = await office.db.asOwner.query<{ sha256: string }>('select sha256 from media.export')
  await page.locator('button', { hasText: '受領を記録' }).press('Enter')
  await dialog(carrier).locator('[data-path=receivedOn] input').first().waitFor()
  await hands.fill('sha256', left?.sha256 ?? '')
  await hands.fill('document', '受領書 第1号')
  await looks(carrier, 'receipt')
  await done(carrier)
  await page.locator('.take-out-sheet', { hasText: '受領書 第1号' }).waitFor()
  await office.db.asOwner.query('update media.application set applied_on = applied_on - 9, due_on = due_on - 9')
  await hands.command('F5')
  await page.locator('tr.overdue').waitFor()
  await looks(carrier, 'overdue')
})

it('shows the keys, and the media that are kept', async () => {
  const { page, hands } = carrier
  for (const tab of ['進行中', '期限超過', '返送先の鍵']) {
    await hands.command('F8')
    await page.locator('[role=tab][aria-selected=true]', { hasText: tab }).waitFor()
  }
  await page.locator('tr[data-key]', { hasText: '架空移行株式会社' }).waitFor()
  await looks(carrier, 'keys')
  await hands.command('F4')
  await dialog(carrier).waitFor()
  await looks(carrier, 'register-key')
  await hands.press('Escape')
  await dialog(carrier).waitFor({ state: 'detached' })
  await hands.command('F8')
  await page.locator('.grid-empty', { hasText: '台帳に媒体はありません。' }).waitFor()
  await hands.command('F4')
  await hands.fill('label', 'LTO-01')
  await hands.fill('place', '保管室 耐火庫1')
  await hands.fill('holds', '住民票の複製')
  await hands.fill('keeper', '情報システム係')
  await done(carrier)
  await page.locator('tr[data-key]', { hasText: 'LTO-01' }).waitFor()
  await looks(carrier, 'media')
  assert.deepEqual(counter.complaints, [])
})
