/** A daily report by keyboard alone: drafted and handed in by the vendor, set beside the log and confirmed by staff. */
import assert from 'node:assert/strict'
import { after, it } from 'node:test'
import { bindContractor, TOWN_CONTRACT } from '../../town/outsourcing.ts'
import { alone, received } from '../scenarios/family.ts'
import { openCounter } from './counter.ts'
import { assertAccessible } from './looks.ts'

const counter = await openCounter({ after })
const { office } = counter
// What is logged is logged now: the office's day is the day of the log.
const [now] = await office.db.asOwner.query<{ today: string }>(
  `select ((clock_timestamp() at time zone 'Asia/Tokyo')::date)::text as today`)
await office.turnTo(now?.today ?? '')
// A day on which nobody works owes no report.
await office.db.asOwner.query('delete from office.holiday')
await bindContractor(office.desk)

/** One move-in, received by staff, handed to post 1 and entered there. */
const enters = async (): Promise<void> => {
  const caseId = await received(office, alone(1))
  await (await office.as('uketsuke')).act('hand-to-post', {
    caseId, contractId: TOWN_CONTRACT.contractId, postNo: 1, persons: [], households: [],
  })
  await (await office.as('itaku')).act('move-in', alone(1), { case: caseId })
}

it('a vendor drafts its report and hands it in; staff sees that it claims less, and confirms', async () => {
  await enters()
  const vendor = await counter.seat('sekinin')
  await vendor.page.locator('tr[data-key]:focus').waitFor()
  await vendor.hands.command('F9')
  await vendor.page.locator('dialog[open]').waitFor()
  await vendor.hands.command('F9')
  await vendor.page.locator('tr[data-key]', { hasText: '作成済み' }).waitFor()
  await vendor.hands.command('F9')
  await vendor.page.locator('dialog[open] input:focus').waitFor()
  // Entries, requests, copies, spoiled, workers, minutes.
  for (const claim of ['0', '0', '0', '0', '1', '0']) {
    await vendor.hands.type(claim)
    await vendor.hands.press('Enter')
  }
  await assertAccessible(vendor.page)
  await vendor.hands.command('F9')
  await vendor.page.locator('tr[data-key]', { hasText: '提出済み' }).waitFor()

  const staff = await counter.seat('keiyaku')
  await staff.page.locator('tr[data-key]', { hasText: '提出済み' }).waitFor()
  await staff.hands.press('Enter')
  await staff.page.locator('.supervision-sheet', { hasText: '▲ −1' }).waitFor()
  await staff.hands.command('F9')
  await staff.page.locator('dialog[open] textarea:focus').waitFor()
  await staff.hands.type('一件は研修のための入力')
  await staff.hands.command('F9')
  await staff.page.locator('dialog[open] .alert-confirm', { hasText: '記録 1 より少なく' }).waitFor()
  await assertAccessible(staff.page)
  await staff.hands.command('F9')
  await staff.page.locator('dialog[open]').waitFor({ state: 'detached' })
  await staff.page.locator('tr[data-key]', { hasText: '確認済み' }).waitFor()
  assert.deepEqual(counter.complaints, [])
})
