/** A family leaves the town: their certificate given by keyboard alone, and the copy of a removed record after that. */
import assert from 'node:assert/strict'
import { after, it } from 'node:test'
import { removeMovedOut } from '../../src/record/move-out.ts'
import { approved, familyNo, movedIn } from '../scenarios/family.ts'
import { checkedFiling } from '../scenarios/filing.ts'
import { eventOf, writtenOf } from '../scenarios/written.ts'
import { openCounter, type Seated } from './counter.ts'

const counter = await openCounter({ after })
const { office } = counter
const CAME = '2026-01-05'
const TOLD = '2026-01-09'
await office.turnTo(CAME)
const typed = familyNo(1)
const family = await movedIn(office, {
  ...typed, movedOn: CAME, notifiedOn: CAME, proof: { ...typed.proof, plannedMoveOutOn: CAME },
})
await office.turnTo(TOLD)
const moveOut = await checkedFiling(office, {
  kind: 'move-out', filer: '森野　花子',
  input: {
    plannedOn: '2026-01-31', notifiedOn: TOLD, cardUsed: false, exOfficioNo: null,
    destination: { to: 'domestic', address: '架空県遠海市波浮町１番地', code: null, country: null },
    movers: family.map((personNo) => ({ personNo })),
  },
})
assert.equal((await approved(office, moveOut))[0]?.outcome, 'final')
const [slip] = await office.db.asOwner.query<{ receipt_no: string }>(
  'select receipt_no from filing.filing_case where case_id = $1', [moveOut])

const titled = ({ page }: Seated, text: string): Promise<void> =>
  page.locator('.work h1', { hasText: text }).waitFor()

/** By licence, and by the birth date said aloud. */
const known = async ({ hands, page }: Seated): Promise<void> => {
  await hands.walkTo(page.locator('[data-path="requester.evidence"] label', { hasText: '運転免許証' }), 'Enter')
  await hands.press('Space')
  await hands.fill('saidBirth', 'H2.5.4')
}

/** A preview, and the paper with its number. */
const issued = async ({ hands, page }: Seated): Promise<void> => {
  await hands.command('F5')
  await page.locator('.paper-preview iframe').waitFor()
  await hands.command('F9')
  await page.locator('dialog[open] h2').waitFor()
  await hands.command('F9')
  await page.locator('.issue-no').waitFor()
}

const states = async (): Promise<readonly string[]> => (await office.db.asOwner.query<{ told: string }>(`
  select kind || ' ' || certificate.state_of(issue_id) as told from certificate.issue order by issued_at`))
  .map(({ told }) => told)

it('転出証明書: from the counter\'s list to the hand of who leaves, held against the notification', async () => {
  const issuer = await counter.seat('hakko')
  await issuer.page.locator('tr[data-key]', { hasText: '転出証明書 未発行' }).waitFor()
  await issuer.page.locator('tr[data-key]:focus').waitFor()
  await issuer.hands.press('Enter')
  await titled(issuer, '証明発行：転出証明書')
  await issuer.hands.fill('requester.address', '架空県朧月町朧一丁目11番1号')
  await known(issuer)
  await issued(issuer)
  assert.deepEqual(await states(), ['moving-out-certificate issued'])
  await issuer.leave()
  const cashier = await counter.seat('kofu')
  await cashier.page.locator('tr[data-key]:focus').waitFor()
  await cashier.hands.press('Enter')
  await titled(cashier, '交付')
  await cashier.page.locator('[data-path="receipt"] input:focus').waitFor()
  await cashier.hands.type(slip?.receipt_no ?? '')
  const done = cashier.page.locator('.key-bar button[aria-keyshortcuts="F9"]:enabled')
  assert.equal(await done.count(), 0, 'not before it was compared')
  await cashier.hands.goTo('compared')
  await cashier.hands.press('Space')
  await cashier.hands.command('F9')
  await cashier.page.locator('dialog[open] h2').waitFor()
  await cashier.hands.command('F9')
  await cashier.page.locator('.hand-over').waitFor({ state: 'detached' })
  assert.deepEqual(await states(), ['moving-out-certificate handed-over'])
  await cashier.leave()
})

it('除票の写し: of the person found among the removed, chosen from the papers that fit', async () => {
  await office.turnTo('2026-01-31')
  await writtenOf(office, family, (record) => removeMovedOut(record, {}, eventOf('domestic-move-out', '2026-01-31')))
  const issuer = await counter.seat('hakko')
  const { hands, page } = issuer
  await hands.command('F2')
  await titled(issuer, '住民検索')
  await page.locator('.search input:focus').waitFor()
  await hands.type('もりの　はなこ')
  await hands.press('Enter')
  await page.locator('tr[data-key]:focus').waitFor()
  await hands.command('F7')
  await titled(issuer, '証明発行：除票の写し')
  assert.deepEqual(await page.locator('[data-path="paper"] label').allInnerTexts(), [
    '除票の写し（1枚目　国内転出　令和8年1月31日）', '転出証明書に準ずる証明書', '転出証明書の再交付（令和8年1月9日　1番）',
  ])
  await hands.fill('requester.name', '森野　花子')
  await hands.fill('requester.address', '架空県遠海市波浮町１番地')
  await known(issuer)
  await issued(issuer)
  assert.deepEqual((await states()).at(-1), 'removed-record-copy issued')
  await issuer.leave()
})

it('complains of nothing in any browser', () => assert.deepEqual(counter.complaints, []))
