/**
 * The leak of 2007, played again step by step: work given on without leave, a copy taken home, a file nobody sealed,
 * nothing brought back, nobody who notices. It is stopped at each step, and the log tells of each attempt.
 */
import assert from 'node:assert/strict'
import { generateKeyPairSync } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { approveWhole } from '../../town/governance.ts'
import { GIVEN_PASSWORD } from '../../town/office.ts'
import { bindContractor, TOWN_CONTRACT } from '../../town/outsourcing.ts'
import { familyNo, movedIn } from '../scenarios/family.ts'
import { application, applied, codesOf, confirmedKey } from '../take-out.ts'
import { openCounter, type Seated } from './counter.ts'

const counter = await openCounter({ after })
const { office } = counter
const { contractId } = TOWN_CONTRACT
const DUE = '2026-12-20'

const dialog = ({ page }: Seated) => page.locator('dialog[open]')

/** From a menu's place to its screen. */
const menu = async ({ page, hands }: Seated, place: string): Promise<void> => {
  await hands.press('Control+m')
  await page.locator('.menu-place:focus').waitFor()
  await hands.press(await page.locator('.menu-place', { hasText: place }).locator('kbd').innerText())
  await page.locator('.work:focus, .work :focus').first().waitFor()
}

/** The sheet of the contract, at the tab of this name. */
const contractAt = async (seated: Seated, tab: string): Promise<void> => {
  const { page, hands } = seated
  await page.locator('tr[data-key]', { hasText: '契約-町民-001' }).waitFor()
  await page.locator('tr[data-key]:focus').waitFor()
  await hands.press('Enter')
  await page.locator('.case-bar', { hasText: '契約-町民-001' }).waitFor()
  for (let step = 0; step < 6; step += 1) {
    if (await page.locator('[role=tab][aria-selected=true]', { hasText: tab }).count() > 0) return
    await hands.command('F8')
  }
  throw new Error(`no tab ${tab}`)
}

type Attempt = { readonly operator: string; readonly outcome: string; readonly findings: readonly string[] }
const attempts = (id: string): Promise<readonly Attempt[]> => office.db.asOwner.query<Attempt>(`
  select operator, outcome, array(select jsonb_array_elements_text(convert_from(bytes, 'UTF8')::jsonb->'findings'))
    as findings
  from oplog.entry where id = $1 and outcome in ('refused', 'denied') order by entry_id`, [id])

/** What somebody with a browser and no scruples sends by hand; the page's own key is not theirs to use. */
const sends = ({ page }: Seated, path: string, body: object): Promise<{ status: number; codes: readonly string[] }> =>
  page.evaluate(async ([to, sent]) => {
    const response = await fetch(to, {
      method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(sent),
    })
    const told = await response.json() as { findings?: readonly { code: string }[] }
    return { status: response.status, codes: (told.findings ?? []).map(({ code }) => code) }
  }, [path, body] as const)

before(async () => {
  await office.turnTo('2026-12-01')
  await bindContractor(office.desk)
  await movedIn(office, { ...familyNo(1), movedOn: '2026-11-28', notifiedOn: '2026-12-01' })
})

describe('一　無断の再委託', () => {
  it('the contract bars it: the application is refused on the screen, with the clause', async () => {
    const clerk = await office.as('keiyaku')
    await clerk.act('register-contractor', {
      contractorId: 'mago-ukeoi', name: '孫請架空情報株式会社', address: '架空県遠海市波浮町1番地',
      representative: '代表　もや', contact: '内線のみ',
    })
    const seated = await counter.seat('keiyaku')
    const { page, hands } = seated
    await menu(seated, '委託契約')
    await contractAt(seated, '再委託')
    await page.locator('.contracts-card', { hasText: '特記事項' }).waitFor()
    await hands.command('F4')
    await dialog(seated).waitFor()
    for (const field of ['facts.content', 'facts.reason', 'facts.handled', 'facts.measures', 'facts.supervision']) {
      await hands.fill(field, '入力を手伝わせる')
    }
    await hands.fill('auditClause', '第1条')
    await hands.fill('supervisionClause', '第2条')
    await hands.command('F9')
    await dialog(seated).filter({ hasText: '個人情報の再委託を一切禁じています' }).waitFor()
    const tried = (await attempts('propose-subcontract')).at(-1)
    assert.ok(tried?.findings.includes('propose-subcontract/barred'), JSON.stringify(tried))
    await seated.leave()
  })

  it('whoever is sent all the same has no contract, and cannot sign in at the post', async () => {
    await office.administrator.act('register-operator', {
      operatorId: 'mago', name: '孫請　いつ', unit: '孫請架空情報株式会社', kind: 'contractor', password: GIVEN_PASSWORD,
      validFrom: '2026-12-01', validUntil: null,
    })
    const seated = await counter.open()
    const told = await sends(seated, '/api/sign-in', {
      operator: 'mago', password: GIVEN_PASSWORD, terminal: 'itaku-1',
    })
    assert.deepEqual(told, { status: 403, codes: ['gate/no-contract'] })
    await seated.leave()
  })
})

describe('二　データの持ち帰り', () => {
  it('a worker\'s screen has no search, no list, no way out; what is sent by hand ends the session', async () => {
    const seated = await counter.seat('itaku')
    const { page } = seated
    await page.locator('.post-home').waitFor()
    const shown = await page.locator('body').innerText()
    for (const word of ['検索', '持出し', '操作ログ', '決裁']) assert.ok(!shown.includes(word), word)
    const told = await sends(seated, '/api/views/resident-search', { input: { text: '森野' } })
    assert.deepEqual(told, { status: 403, codes: ['gate/terminal-not-proven'] })
    const again = await sends(seated, '/api/views/post-work', { input: {} })
    assert.equal(again.status, 401)
    await seated.leave()
  })

  it('nobody of the staff takes out what has not been approved, not even by the screen\'s own hands', async () => {
    const keyId = await confirmedKey(office)
    const applicationId = await applied(office, application(keyId, { dueOn: DUE }))
    const carrier = await office.as('kofu')
    assert.deepEqual(await codesOf(carrier, 'resident-list', { applicationId }), ['take-out/waiting'])
    const seated = await counter.seat('kofu')
    await menu(seated, '持出し')
    await seated.page.locator('tr[data-key]:focus').waitFor()
    await seated.page.locator('.take-out-sheet', { hasText: '承認待ち' }).waitFor()
    const carryOut = seated.page.locator('.key-bar button[aria-keyshortcuts="F9"]:enabled')
    assert.equal(await carryOut.count(), 0, 'nothing can be carried out')
    await seated.leave()
  })
})

describe('三　暗号化していないファイル', () => {
  it('a key too short is refused where it is registered', async () => {
    const carrier = await office.as('kofu')
    const short = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({ type: 'spki', format: 'pem' })
    const codes = await codesOf(carrier, 'register-recipient-key', {
      recipient: '搬送　しろ', organisation: '孫請架空情報株式会社', certificate: short,
    })
    assert.ok(codes.includes('recipient-key/too-short'), JSON.stringify(codes))
  })

  it('what leaves under the mayor\'s approval is sealed: nobody\'s name stands in the file', async () => {
    const [key] = await office.db.asOwner.query<{ id: string }>('select key_id as id from media.recipient_key')
    const asked = application(key?.id ?? '', {
      carrier: 'contractor', carriedBy: '委託　かぜ', contractId, act: 'take-out', dueOn: DUE,
    })
    const clerk = await office.as('keiyaku')
    assert.deepEqual(await codesOf(clerk, 'apply-take-out', asked), ['take-out/barred'], 'the ward\'s terms bar it')
    await clerk.act('record-clauses', {
      contractId, clauses: ['ward-3', 'ward-5'].map((clause) => ({ clause, reason: '協議中', dueOn: DUE })),
    })
    const applicationId = await applied(office, asked)
    const carrier = await office.as('kofu')
    await approveWhole(office.desk, { kind: 'contractor-media', subjectId: applicationId, heldOn: '2026-12-01' })
    const told = await carrier.act('resident-list', { applicationId })
    const bytes = await readFile(join(office.outgoing, String(told['fileName'])))
    assert.ok(bytes.length > 0 && !bytes.includes(Buffer.from('森野')))
    assert.equal(bytes[0], 0x30, 'a CMS message')
    assert.deepEqual(await codesOf(carrier, 'resident-list', { applicationId }), ['take-out/consumed'])
  })
})

describe('四　返還されないデータ', () => {
  it('the contract does not close while it is out: the screen says what, and since when it is due', async () => {
    const seated = await counter.seat('keiyaku')
    await menu(seated, '委託契約')
    await contractAt(seated, '終了')
    await seated.page.locator('.contracts-card li', { hasText: '持出し' }).waitFor()
    await seated.leave()
    const clerk = await office.as('keiyaku')
    const codes = await codesOf(clerk, 'close-contract', { contractId })
    assert.ok(codes.includes('close-contract/owed'), JSON.stringify(codes))
    const worker = await office.as('itaku')
    assert.ok(await worker.look('post-work', {}), 'the contract goes on')
  })

  it('and it stands among the overdue once its day has passed', async () => {
    await office.turnTo('2026-12-21')
    const seated = await counter.seat('kofu')
    await menu(seated, '持出し')
    await seated.page.locator('tr.overdue').waitFor()
    await seated.leave()
    await office.turnTo('2026-12-01')
  })
})

describe('五　誰も気付かない', () => {
  it('every attempt is in the log under the name of whoever made it, and staff sees them by contractor', async () => {
    const signIns = await attempts('sign-in')
    assert.ok(signIns.some(({ operator, findings }) => operator === 'mago' && findings.includes('gate/no-contract')))
    const searches = await attempts('resident-search')
    assert.deepEqual(searches.map(({ operator }) => operator), ['itaku'])
    assert.ok((await attempts('resident-list')).length >= 2)
    const seated = await counter.seat('keiyaku')
    await menu(seated, '委託先の監督')
    for (let step = 0; step < 6; step += 1) {
      if (await seated.page.locator('[role=tab][aria-selected=true]', { hasText: '活動' }).count() > 0) break
      await seated.hands.command('F8')
    }
    await seated.page.locator('.work', { hasText: '契約-町民-001' }).waitFor()
    await seated.leave()
  })

  it('nobody\'s browser complained', () => {
    assert.deepEqual(counter.complaints.filter((line) => !line.includes('403') && !line.includes('401')), [])
  })
})
