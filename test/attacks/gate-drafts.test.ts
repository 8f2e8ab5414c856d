/** A contractor's worker who writes somebody's number into a draft, to be shown who that is. */
import assert from 'node:assert/strict'
import { after, it } from 'node:test'
import { CONTRACT_ID } from '../engaged.ts'
import { freshOffice } from '../office.ts'
import { alone, movedIn, receipt, received } from '../scenarios/family.ts'
import { browserAt } from '../door.ts'
import { terminalKey } from '../../town/terminal-key.ts'
import { DEMO_PASSWORD } from '../../town/office.ts'

const office = await freshOffice({ after })
await office.turnTo('2026-04-15')
const worker = await office.as('itaku')
const clerk = await office.as('uketsuke')
const [handed = 0, stranger = 0] = [...await movedIn(office, alone(1)), ...await movedIn(office, alone(2))]

type Shown = { readonly people: readonly { readonly personNo: number }[] }
const shownOf = async (who: typeof worker, caseId: string): Promise<Shown> =>
  await who.look('case', { caseId }) as Shown

it('is shown whom staff has handed over, and nobody whom the draft names besides', async () => {
  const told = await clerk.act('receive', receipt(['独野　一'], 'change-of-address'))
  const caseId = String(told['caseId'])
  await clerk.act('hand-to-post', { caseId, contractId: CONTRACT_ID, postNo: 1, persons: [handed], households: [] })
  const movers = [{ personNo: handed }, { personNo: stranger }]
  await worker.act('save-draft', { caseId, draft: { movers } })
  const shown = await shownOf(worker, caseId)
  assert.deepEqual(shown.people.map(({ personNo }) => personNo), [handed])
  assert.doesNotMatch(JSON.stringify(shown.people), /独野　二/)
  const staff = await shownOf(clerk, caseId)
  assert.deepEqual(new Set(staff.people.map(({ personNo }) => personNo)), new Set([handed, stranger]))
})

it('reads no number of a look-alike in what the last entry was told', async () => {
  const caseId = await received(office, alone(4))
  await clerk.act('hand-to-post', { caseId, contractId: CONTRACT_ID, postNo: 1, persons: [], households: [] })
  await worker.act('move-in', alone(2), { case: caseId, confirmed: [{ code: 'event/look-alike-here' }] })
  assert.ok(JSON.stringify(await clerk.look('case', { caseId })).includes(String(stranger)))
  assert.ok(!JSON.stringify(await worker.look('case', { caseId })).includes(String(stranger)))
})

it('a session that the gate has closed is told so, and the log has it, by whatever it asks for', async () => {
  const key = terminalKey()
  const browser = browserAt(office)
  const proof = key.forSignIn('itaku', new Date().toISOString())
  await browser.post('/api/sign-in', { operator: 'itaku', password: DEMO_PASSWORD, terminal: 'itaku-1', proof })
  assert.equal((await browser.get('/api/session')).status, 403)
  assert.equal((await browser.get('/api/session')).status, 401)
  const [entry] = await office.db.asOwner.query(
    `select operator, outcome from oplog.entry where id = 'session' order by entry_id desc limit 1`)
  assert.deepEqual(entry, { operator: 'itaku', outcome: 'denied' })
})
