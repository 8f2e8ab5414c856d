/** The contract office at its screen, by keyboard: somebody new is named, leaves again, and the contract stays open. */
import assert from 'node:assert/strict'
import { after, it } from 'node:test'
import { bindContractor, TOWN_CONTRACT } from '../../town/outsourcing.ts'
import { openCounter } from './counter.ts'
import { assertAccessible, assertFits } from './looks.ts'

const counter = await openCounter({ after })
await bindContractor(counter.office.desk)
const clerk = await counter.seat('keiyaku')
const { page, hands } = clerk

const workers = async (): Promise<readonly { name: string; endedOn: string | null }[]> =>
  counter.office.db.asOwner.query(`select name, ended_on as "endedOn" from outsourcing.worker
    where contract_id = $1 and operator_id is null order by registered_at`, [TOWN_CONTRACT.contractId])

/** The contract's third tab. */
const toWorkers = async (): Promise<void> => {
  await page.goto(new URL(`/contracts/${TOWN_CONTRACT.contractId}`, page.url()).href)
  await page.locator('.contract-sheet').waitFor()
  await hands.command('F8')
  await page.locator('.clause-table').waitFor()
  await hands.command('F8')
  await page.locator('tr[data-key]:focus').waitFor()
}

it('names a worker, and says what is missing before it does', async () => {
  await toWorkers()
  await hands.command('F4')
  await page.locator('dialog[open] :focus').waitFor()
  assert.equal(await page.locator('dialog[open] .button.strong').isDisabled(), true)
  await hands.fill('workers.0.name', '新人　うしお')
  await hands.fill('notice', '従事者届 第2号')
  await hands.command('F9')
  await page.locator('dialog[open]').waitFor({ state: 'detached' })
  await page.locator('tr[data-key]', { hasText: '新人　うしお' }).waitFor()
  assert.deepEqual((await workers()).map(({ name }) => name), ['委託　はま', '新人　うしお'])
})

it('lets them leave again', async () => {
  await hands.walkTo(page.locator('tr[data-key]', { hasText: '新人　うしお' }), 'ArrowDown')
  await hands.command('F7')
  await page.locator('dialog[open] :focus').waitFor()
  await assertAccessible(page)
  await hands.command('F9')
  await page.locator('dialog[open]').waitFor({ state: 'detached' })
  assert.deepEqual((await workers()).map(({ endedOn }) => endedOn !== null), [false, true])
})

it('does not close while posts are open and a report is owed, and says so', async () => {
  for (const tab of ['places', 'subcontracts', 'closing']) {
    await hands.command('F8')
    await page.locator(`[data-tab=${tab}][aria-selected=true]`).waitFor()
  }
  await hands.command('F7')
  await page.locator('dialog[open]').waitFor()
  await hands.command('F9')
  await page.locator('dialog[open] [role=alert]').first().waitFor()
  assert.equal(await page.locator('dialog[open] [role=alert]').count(), 4)
  await assertAccessible(page)
  await assertFits(page)
  const [state] = await counter.office.db.asOwner.query<{ closed: unknown }>(
    'select closed_on as closed from outsourcing.contract_state where contract_id = $1', [TOWN_CONTRACT.contractId])
  assert.equal(state?.closed, null)
  assert.deepEqual(counter.complaints, [])
})
