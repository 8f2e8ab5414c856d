/** 転入通知 that arrive twice, out of order, for nobody we know, or for somebody in hiding. */
import assert from 'node:assert/strict'
import { after, describe, it } from 'node:test'
import type { Message } from '../../src/exchange/message.ts'
import { exactDate } from '../../src/law/imprecise-date.ts'
import { civilDay } from '../../src/law/calendar.ts'
import { stockOfCodes } from '../../town/open-office.ts'
import { freshOffice } from '../office.ts'
import { alone, movedIn } from '../scenarios/family.ts'
import { lineTo, messageOf } from './line.ts'

const office = await freshOffice({ after })
await office.turnTo('2026-04-15')
const line = lineTo(office)

/** Nobody was given these. */
const CODES = stockOfCodes(20, 9_700_000_000)

/** Somebody who lives here under a code that the test knows. */
const resident = (n: number): Promise<readonly number[]> =>
  movedIn(office, alone(n, { residentCode: { digits: CODES[n] } }))

const notice = (n: number, sentNo: number, change: Readonly<Record<string, unknown>> = {}): Message => messageOf({
  kind: 'move-in', sentNo, body: {
    personNo: null, fullName: '独野　一', fullNameKana: null, birthDate: exactDate(civilDay('1990-05-04')), sex: 'female',
    residentCode: { digits: CODES[n] }, formerAddress: '架空県朧月町朧一丁目11番1号',
    newAddress: `架空県星見市星影町一丁目${sentNo}番`, newAddressCode: null, newMunicipality: '架空県星見市',
    newMunicipalityCode: '990027', movedInOn: '2026-04-10', noticedOn: '2026-04-13', ...change,
  },
})

type Kept = { readonly state: string; readonly case_id: string | null; readonly person_no: number | null }

const inbox = async ({ messageId }: Message): Promise<Kept | undefined> =>
  (await office.db.asOwner.query<Kept>(
    'select state, case_id, person_no from exchange.inbox where message_id = $1', [messageId]))[0]

const openCases = async (personNo: number | undefined) => (await office.db.asOwner.query<{ read: string }>(
  `select machine_read->>'destination' as read from filing.filing_case
   where kind = 'move-in-notice' and $1 = any(persons) order by received_at`, [personNo])).map(({ read }) => read)

describe('a notice that arrives', () => {
  it('is a case about the person whose code it names, told to nobody else', async () => {
    const [personNo] = await resident(1)
    const told = notice(1, 1)
    assert.deepEqual(await line.hand(told), { outcome: 'accepted' })
    const kept = await inbox(told)
    assert.deepEqual([kept?.state, kept?.person_no], ['filed', personNo])
    const [logged] = await office.db.asOwner.query<{ persons: number[]; case_id: string }>(
      "select persons, case_id from oplog.entry where id = 'take-in-message' order by entry_id desc limit 1")
    assert.deepEqual([logged?.persons, logged?.case_id], [[personNo], kept?.case_id])
  })

  it('takes the place of an earlier one that nobody has begun to enter', async () => {
    const [personNo] = await resident(2)
    const [first, second] = [notice(2, 5), notice(2, 7)]
    await line.hand(first)
    await line.hand(second)
    assert.deepEqual(await openCases(personNo), ['架空県星見市星影町一丁目7番'])
    assert.deepEqual([(await inbox(first))?.state, (await inbox(second))?.state], ['superseded', 'filed'])
    assert.equal((await inbox(first))?.case_id, (await inbox(second))?.case_id)
  })

  it('opens nothing where a later one is here already', async () => {
    const [personNo] = await resident(3)
    const [late, early] = [notice(3, 9), notice(3, 8)]
    await line.hand(late)
    assert.deepEqual(await line.hand(early), { outcome: 'accepted' })
    assert.deepEqual(await openCases(personNo), ['架空県星見市星影町一丁目9番'])
    assert.deepEqual(await inbox(early), { state: 'superseded', case_id: null, person_no: personNo })
  })

  it('leaves alone what an officer has begun to enter, and waits as a case of its own', async () => {
    const [personNo] = await resident(4)
    const first = notice(4, 1)
    await line.hand(first)
    const caseId = (await inbox(first))?.case_id
    const clerk = await office.as('nyuryoku')
    await clerk.act('save-draft', { caseId, draft: { destination: '入力中' } })
    await line.hand(notice(4, 2))
    assert.equal((await openCases(personNo)).length, 2)
    const [working] = await office.db.asOwner.query<{ content: unknown }>(
      'select content from filing.working_draft where case_id = $1', [caseId])
    assert.deepEqual(working?.content, { destination: '入力中' })
  })

  it('is one case, however many arrive for one person at one moment', async () => {
    const [personNo] = await resident(5)
    const told = await Promise.all([1, 2, 3, 4, 5, 6].map((sentNo) => line.hand(notice(5, sentNo))))
    assert.ok(told.every(({ outcome }) => outcome === 'accepted'))
    assert.deepEqual(await openCases(personNo), ['架空県星見市星影町一丁目6番'])
  })

  it('waits for an officer to find the person where its code is nobody\'s here', async () => {
    const [stranger, nameless] = [notice(10, 1), notice(11, 1, { residentCode: null })]
    for (const message of [stranger, nameless]) {
      assert.deepEqual(await line.hand(message), { outcome: 'accepted' })
      const kept = await inbox(message)
      assert.deepEqual([kept?.state, kept?.person_no], ['filed', null])
      const shown = await (await office.as('nyuryoku')).look('case', { caseId: kept?.case_id }) as Shown
      assert.deepEqual(shown.working?.content.movers, [{ personNo: null, toldName: '独野　一' }])
    }
  })

  it('cannot say by itself whom it is about', async () => {
    const [victim] = await resident(6)
    const message = notice(12, 1, { personNo: victim })
    await line.hand(message)
    assert.equal((await inbox(message))?.person_no, null)
  })

  it('tells of somebody in hiding neither where they went nor who asks, to whoever may not know', async () => {
    const [personNo] = await resident(7)
    await (await office.as('hogo')).act('propose-block', {
      kind: 'support-measure', personNo, householdNo: null, startsOn: '2026-04-15', endsOn: null,
      levels: { entry: 'error', certificate: 'error', inquiry: 'error' }, reason: '支援措置の申出',
    })
    const message = notice(7, 1)
    assert.deepEqual(await line.hand(message), { outcome: 'accepted' })
    const caseId = (await inbox(message))?.case_id
    const clerk = await office.as('nyuryoku')
    const everything = [
      await clerk.look('case', { caseId }), await clerk.look('messages', { personNo }),
      await clerk.look('counter-home', {}), await clerk.look('messages', { state: 'arrived' }),
    ].map((told) => JSON.stringify(told))
    assert.ok(everything.every((told) => !told.includes('一丁目1番"')), 'the new address is nowhere')
    assert.doesNotMatch(everything[0] ?? '', /星見/)
    const { rows } = JSON.parse(everything[1] ?? '') as Listed
    const arrived = rows.filter(({ direction }) => direction === 'in')
    assert.deepEqual(arrived.map(({ office: from, caseId: of }) => [from, of]), [[null, null]])
  })
})

type Listed = {
  readonly rows: readonly { readonly direction: string; readonly office: unknown; readonly caseId: unknown }[]
}
type Shown = { readonly working: { readonly content: { readonly movers: unknown } } | null }
