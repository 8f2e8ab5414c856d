/** A contractor's ordinary day by keyboard alone: in at post 1, a move-in, its review, a paper, the day's report. */
import assert from 'node:assert/strict'
import { after, it } from 'node:test'
import { bindContractor } from '../../town/outsourcing.ts'
import { openCounter, type Seated } from './counter.ts'
import { shortEra } from './family.ts'
import { assertAccessible, assertFits } from './looks.ts'
import {
  approve, checkSheet, dialogue, enter, handOver, receive, request, showLicence, titled,
} from './roads.ts'

const POST = 'ポストの仕事'
const REVIEW = '委託の即時審査'

const counter = await openCounter({ after })
const { office } = counter
// A report is drafted from the log, and what is logged is logged now: the office's day is the log's.
const [now] = await office.db.asOwner.query<{ day: string }>(
  `select ((clock_timestamp() at time zone 'Asia/Tokyo')::date)::text as day`)
await office.turnTo(now?.day ?? '')
await bindContractor(office.desk)

const stands = async ({ page }: Seated): Promise<void> => {
  await assertAccessible(page)
  await assertFits(page)
}

/** F3 on the receipt; the post is chosen where there is more than one. */
const handOn = async (officer: Seated, household?: string): Promise<void> => {
  const { page, hands } = officer
  await hands.press('F3')
  await dialogue(officer, '委託ポストへ渡す').waitFor()
  const first = page.locator('.post-choice input').first()
  await hands.walkTo(first, 'Tab')
  await hands.press('Space')
  if (household !== undefined) await addHousehold(officer, household)
  await page.locator('dialog[open] button:enabled', { hasText: 'F9' }).waitFor()
  await assertAccessible(page)
  await hands.press('F9')
  await dialogue(officer).waitFor({ state: 'detached' })
}

/** Found in the register by name, and handed with everybody of the household. */
const addHousehold = async (officer: Seated, name: string): Promise<void> => {
  const { page, hands } = officer
  await hands.walkTo(page.locator('dialog[open] .post-whom button'), 'Tab')
  await hands.press('Enter')
  await dialogue(officer, '住民を探して').waitFor()
  await page.locator('dialog[open] input:focus').waitFor()
  await hands.press('Control+a')
  await hands.type(name)
  await hands.press('Enter')
  await page.locator('dialog[open] tr[data-key]:focus').waitFor()
  await hands.press('F9')
  await page.locator('.post-whom label').nth(2).waitFor()
}

const menu = async ({ page, hands }: Seated, place: string): Promise<void> => {
  await hands.press('Control+m')
  const entry = page.locator('.menu-place', { hasText: place })
  await page.locator('.menu-place:focus').waitFor()
  await hands.press(await entry.locator('kbd').innerText())
}

/** Whether the key that signs can be taken out of the browser that made it. */
const KEY_LEAVES = `new Promise((resolve, reject) => {
  const asked = indexedDB.open('daicho', 1)
  asked.onerror = () => reject(asked.error)
  asked.onsuccess = () => {
    const found = asked.result.transaction('keys').objectStore('keys').get('terminal')
    found.onsuccess = () => crypto.subtle.exportKey('pkcs8', found.result.privateKey)
      .then(() => resolve(true), () => resolve(false))
  }
})`

it('walks from the post to the day\'s report', async () => {
  const movedOn = shortEra(await counter.today())
  const worker = await counter.seat('itaku')
  await signsInAtPost(worker)

  const clerk = await counter.seat('uketsuke')
  await receive(clerk)
  await handOn(clerk)

  await worker.hands.command('F5')
  await worker.page.locator('tr[data-key]', { hasText: '海野　花子' }).waitFor()
  await stands(worker)
  await enter(worker, movedOn, POST)
  await worker.page.locator('tr[data-key]', { hasText: '審査待ち' }).waitFor()

  const reviewer = await counter.seat('shogo')
  await reviewsEntry(reviewer, movedOn)
  await approve(await counter.seat('kessai'))

  const issuer = await counter.seat('hakko')
  const slip = await request(issuer)
  await handOn(issuer, 'うみの　はなこ')
  await prints(worker)
  await reviewsPaper(reviewer)
  await handOver(await counter.seat('kofu'), slip)

  await isReported()
  assert.deepEqual(counter.complaints, [])
})

const signsInAtPost = async (worker: Seated): Promise<void> => {
  const { page } = worker
  await titled(worker, POST)
  assert.match(await page.locator('header').innerText(), /委託.*架空サービス株式会社.*ポスト1.*契約-町民-001.*名札/s)
  assert.equal(await page.locator('header nav a', { hasText: '検索' }).count(), 0)
  assert.equal(await page.locator('.key-bar button[aria-keyshortcuts="F2"]').count(), 0)
  assert.equal(await page.evaluate(KEY_LEAVES), false)
  await page.locator('.grid-empty').waitFor()
  await stands(worker)
}

/** Opened from the queue; nothing of it is seen before. */
const reviewsEntry = async (reviewer: Seated, movedOn: string): Promise<void> => {
  const { page, hands } = reviewer
  await menu(reviewer, REVIEW)
  await titled(reviewer, REVIEW)
  await page.locator('tr[data-key]:focus').waitFor()
  await stands(reviewer)
  await hands.press('Enter')
  await titled(reviewer, REVIEW)
  await hands.command('F4')
  await checkSheet(reviewer, movedOn)
  await titled(reviewer, REVIEW)
  await page.locator('.grid-empty').waitFor()
}

/** The post's own printer: a copy of the handed household, nobody looked up. */
const prints = async (worker: Seated): Promise<void> => {
  const { page, hands } = worker
  await hands.command('F5')
  await page.locator('tr[data-key]', { hasText: '住民票の写し' }).waitFor()
  await hands.walkTo(page.locator('tr[data-key]', { hasText: '住民票の写し' }), 'Tab')
  await hands.press('Enter')
  await page.locator('.issue-form').waitFor()
  assert.equal(await page.locator('[data-path="saidBirth"]').count(), 0)
  await showLicence(worker, 'requester.evidence', 'Shift+Enter')
  await hands.command('F5')
  await page.locator('.paper-preview iframe').waitFor()
  await stands(worker)
  await hands.command('F9')
  await dialogue(worker).waitFor()
  await hands.press('F9')
  await page.locator('.issue-no').waitFor()
  await page.locator('.issue-at-post').waitFor()
}

const reviewsPaper = async (reviewer: Seated): Promise<void> => {
  const { page, hands } = reviewer
  await hands.command('F5')
  await openRow(reviewer, '住民票の写し')
  await page.locator('.print-review iframe').waitFor()
  await stands(reviewer)
  const key = page.locator('.key-bar button[aria-keyshortcuts="F9"]')
  assert.equal(await key.isDisabled(), true)
  await hands.press('Enter', 'Enter', 'F9')
  assert.equal(await page.locator('.review-done').count(), 0)
  await hands.walkTo(page.locator('.review-compared'), 'Tab')
  await hands.press('Space', 'Enter')
  assert.equal(await page.locator('.review-done').count(), 0)
  await hands.command('F9')
  await page.locator('.review-done', { hasText: '交付できます' }).waitFor()
  await hands.command('F12')
  await page.locator('.grid-empty').waitFor()
  await page.locator('.post-days', { hasText: '合っています' }).waitFor()
}

const openRow = async ({ page, hands }: Seated, text: string): Promise<void> => {
  await hands.walkTo(page.locator('tr[data-key]', { hasText: text }), 'Tab')
  await hands.command('F4')
}

type Compared = readonly { readonly item: string; readonly logged: number | null }[]

/** Drafted from the log by the vendor, completed with what they claim, confirmed by staff. */
const isReported = async (): Promise<void> => {
  const vendor = await counter.seat('sekinin')
  await titled(vendor, '委託先の報告')
  await vendor.page.locator('tr[data-key]:focus').waitFor()
  await vendor.hands.command('F9')
  await dialogue(vendor).waitFor()
  await vendor.hands.press('F9')
  await dialogue(vendor).waitFor({ state: 'detached' })
  const compared = await logged()
  assert.deepEqual(compared.filter(({ item }) => ['entries', 'requested', 'sheets', 'spoiled'].includes(item))
    .map(({ item, logged: count }) => [item, count]), [['entries', 1], ['requested', 1], ['sheets', 1], ['spoiled', 0]])
  await vendor.hands.command('F9')
  await dialogue(vendor).waitFor()
  for (const [at, { logged: count }] of compared.entries()) await vendor.hands.fill(`item${at}`, String(count ?? 0))
  await vendor.hands.press('F9')
  await dialogue(vendor).waitFor({ state: 'detached' })
  const staff = await counter.seat('keiyaku')
  await titled(staff, '委託先の監督')
  await staff.page.locator('tr[data-key]:focus').waitFor()
  await staff.hands.command('F9')
  await dialogue(staff).waitFor()
  await staff.hands.press('F9')
  await dialogue(staff).waitFor({ state: 'detached' })
  const [row] = await office.db.asOwner.query<{ step: string }>(
    `select step from outsourcing.work_report_step order by at desc limit 1`)
  assert.equal(row?.step, 'confirmed')
}

const logged = async (): Promise<Compared> => {
  const [known] = await office.db.asOwner.query<{ id: string }>('select report_id as id from outsourcing.work_report')
  const { reports } = await (await office.as('keiyaku')).look('work-reports', { reportId: known?.id }) as {
    readonly reports: readonly { readonly reportId: string; readonly detail: { readonly compared: Compared } | null }[]
  }
  return reports.find(({ reportId }) => reportId === known?.id)?.detail?.compared ?? []
}

/** Five conditions of the contract that hold no more. */
const ENDINGS = [
  `update outsourcing.pledge set withdrawn_on = access.today(), withdrawn_by = 'system'`,
  `update outsourcing.training set held_on = access.today() - 9, valid_from = access.today() - 9,
    valid_until = access.today() - 1`,
  `update outsourcing.place set ended_on = access.today(), ended_by = 'system'`,
  `update outsourcing.post set ended_on = access.today(), ended_by = 'system' where post_no = 1`,
  `update outsourcing.contractor_officer set valid_from = access.today() - 9, valid_until = access.today() - 1
    where role = 'on-site-manager'`,
]

it('says all at once what bars a worker: in the middle of their work, and at the door', async () => {
  const sitting = await counter.seat('itaku')
  await titled(sitting, POST)
  // In one transaction: the screen asks by itself now and then, and is to be told of all of them.
  await office.db.asOwner.query(ENDINGS.join(';'))
  await sitting.hands.command('F5')
  await sitting.page.locator('.sign-in-barred li').nth(4).waitFor()
  const worker = await counter.open()
  const { page, hands } = worker
  await page.locator('.sign-in-box input:focus').waitFor()
  const at = await page.locator('.demo-card', { hasText: '委託　かぜ' }).locator('.demo-digit').innerText()
  if (at === '') {
    await hands.walkTo(page.locator('.demo-card', { hasText: '委託　かぜ' }), 'Tab')
    await hands.press('Enter')
  } else await hands.press(at)
  await page.locator('.sign-in-barred li').nth(4).waitFor()
  assert.equal(await page.locator('.sign-in-barred li').count(), 5)
  await stands(worker)
})
