/** A plan on its way by keyboard alone: drafted, deliberated, read whole, decided by somebody else, and taken back. */
import assert from 'node:assert/strict'
import { after, it } from 'node:test'
import { openCounter, type Seated } from './counter.ts'
import { assertAccessible, assertFits } from './looks.ts'
import { APPROVALS } from './screens.ts'

const counter = await openCounter({ after })

/** Signed in, and before what waits for a decision. */
const before = async (operator: string): Promise<Seated> => {
  const officer = await counter.seat(operator)
  await APPROVALS(officer)
  await officer.page.locator('.assurance-pane').waitFor()
  return officer
}

const rowOf = ({ page }: Seated, text: string) => page.locator('tr[data-key]', { hasText: text })
const dialog = ({ page }: Seated) => page.locator('dialog[open]')
/** F9 of the open dialog, and the dialog gone: it was done. */
const done = async (seated: Seated, key = 'F9'): Promise<void> => {
  await seated.hands.command(key)
  await dialog(seated).waitFor({ state: 'detached' })
}

it('drafts a plan of audits', async () => {
  const chief = await before('tokatsu')
  await chief.hands.command('F4')
  await dialog(chief).locator('[data-path=kind] select:focus').waitFor()
  await chief.hands.fill('title', '監査実施計画')
  await chief.hands.fill('content', '外部の監査人が行う')
  const today = await counter.today()
  await chief.hands.fill('startsOn', today)
  await chief.hands.fill('endsOn', today)
  await chief.hands.fill('document', '総情第1号')
  await assertAccessible(chief.page)
  await assertFits(chief.page)
  await done(chief)
  await rowOf(chief, '監査実施計画').waitFor()
  assert.match(await chief.page.locator('.subject-sheet').innerText(), /自分が申請した件は決裁できません/)
})

it('waits for the council, whose word the secretary records', async () => {
  const chair = await before('gicho')
  await rowOf(chair, '監査実施計画').waitFor()
  assert.match(await chair.page.locator('.subject-sheet').innerText(), /セキュリティ会議の審議を経ていない/)
  const secretary = await before('jimukyoku')
  await rowOf(secretary, '監査実施計画').waitFor()
  await secretary.hands.command('F6')
  await dialog(secretary).locator('[data-path=said] select:focus').waitFor()
  await secretary.page.keyboard.press('ArrowDown')
  await secretary.hands.fill('attended', '委員　各課長')
  await secretary.hands.fill('minutes', '第1回会議録')
  await assertAccessible(secretary.page)
  await done(secretary, 'F9')
  await secretary.page.locator('.subject-sheet', { hasText: '第1回会議録' }).waitFor()
})

it('is decided with the whole in sight and nothing chosen beforehand, and taken back', async () => {
  const chair = await before('gicho')
  await rowOf(chair, '監査実施計画').waitFor()
  await chair.hands.command('F9')
  await dialog(chair).locator('[data-path=verdict] select:focus').waitFor()
  const sheet = await dialog(chair).locator('.subject-sheet').innerText()
  for (const told of ['外部の監査人が行う', '了承', '第1回会議録']) assert.ok(sheet.includes(told), told)
  const button = dialog(chair).locator('button[data-stop]')
  assert.equal(await button.isDisabled(), true)
  await chair.hands.press('F9')
  assert.equal(await dialog(chair).count(), 1, 'nothing is decided by a key alone')
  await assertAccessible(chair.page)
  await assertFits(chair.page)
  await chair.page.keyboard.press('ArrowDown')
  await done(chair)
  await rowOf(chair, '監査実施計画').waitFor({ state: 'detached' })
  await chair.page.locator('.assurance-list input[type=checkbox]').press('Space')
  await chair.page.locator('.subject-sheet', { hasText: '議長　おき' }).waitFor()
  await chair.hands.command('F7')
  await chair.hands.fill('reason', '監査人が辞退した')
  await done(chair)
  await chair.page.locator('.subject-sheet', { hasText: '取消し' }).waitFor()
  assert.deepEqual(counter.complaints, [])
})
