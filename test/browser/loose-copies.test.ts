/** A copy that was issued without a receipt number is found where copies are handed over, and leaves from there. */
import assert from 'node:assert/strict'
import { after, it } from 'node:test'
import { familyNo, movedIn } from '../scenarios/family.ts'
import { openCounter } from './counter.ts'
import { dialogue, looksWell, titled } from './events.ts'

const counter = await openCounter({ after })
const { office } = counter
const today = await counter.today()
const typed = familyNo(1)
const [personNo = 0] = await movedIn(office, {
  ...typed, movedOn: today, notifiedOn: today, proof: { ...typed.proof, plannedMoveOutOn: today },
})

const issued = async (): Promise<void> => {
  const [row] = await office.db.asOwner.query<{ household_no: number }>(
    'select household_no from record.resident_current where person_no = $1', [personNo])
  const outcome = await (await office.as('hakko')).issue('residence-copy', {
    householdNo: row?.household_no, scope: 'some', members: [personNo], form: 'household',
    requester: {
      category: 'self', personNo, name: '森野　花子', address: '架空県朧月町朧一丁目11番1号', evidence: ['driving-licence'],
    },
    asked: [], leftOut: [], individualNumberOf: [], residentCodeOf: [], numberUse: null, purpose: null,
    itemReason: null, copies: 1, publicUse: false, fee: { kind: 'charged' }, delivery: 'counter', printerNo: '',
    replaces: null, requestId: null,
  })
  assert.equal(outcome.outcome, 'done', JSON.stringify(outcome))
}

it('is walked to below what has a receipt number, and handed over', async () => {
  await issued()
  const cashier = await counter.seat('kofu')
  const { hands, page } = cashier
  await titled(cashier, '窓口ホーム')
  await hands.press('Control+m')
  await page.locator('.menu-place:focus').waitFor()
  await hands.press(await page.locator('.menu-place', { hasText: '交付' }).locator('kbd').innerText())
  await hands.walkTo(page.locator('tr[data-key]', { hasText: '森野　花子' }), 'Tab')
  await looksWell(cashier)
  await hands.press('Enter')
  await dialogue(cashier, '交付').waitFor()
  await looksWell(cashier)
  await hands.command('F9')
  await page.locator('dialog[open]').waitFor({ state: 'detached' })
  await page.locator('tr[data-key]', { hasText: '森野　花子' }).waitFor({ state: 'detached' })
  const rows = await office.db.asOwner.query<{ fate: string; receiver: string }>(
    'select fate, receiver from certificate.disposal')
  assert.deepEqual(rows, [{ fate: 'handed-over', receiver: '森野　花子' }])
  assert.deepEqual(counter.complaints, [])
})
