/** Letters: what an event owes, where each goes, what it says; and what never leaves without the person responsible. */
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import type { Issued } from '../../src/desk/listed-document.ts'
import { changeOfAddress } from '../../src/events/by-notification/change-of-address/index.ts'
import { pdfMaker } from '../../src/io/pdf/pool.ts'
import { checkPaper } from '../../town/check-paper.ts'
import { freshOffice } from '../office.ts'
import { approved, familyNo, movedIn, receipt } from './family.ts'

const maker = pdfMaker({ threads: 1 })
const folder = mkdtempSync(join(tmpdir(), 'daicho-letters-'))
after(async () => {
  await maker.close()
  rmSync(folder, { recursive: true, force: true })
})
const office = await freshOffice({ after }, maker)
const { asOwner } = office.db
await office.turnTo('2026-04-15')
const keeper = await office.as('kofu')
const responsible = await office.as('kakunin')

type Owed = {
  readonly messageNo: number
  readonly kind: string
  readonly addressee: string
  readonly needsAllowance: boolean
  readonly settled: { readonly fate: string; readonly letterNo: string | null; readonly reason: string | null } | null
}
const owed = async (kind: string | null = null, settled = false): Promise<readonly Owed[]> =>
  (await keeper.look('letters-owed', { kind, settled }) as { letters: readonly Owed[] }).letters
const letterTo = async (addressee: string, kind: string): Promise<number> =>
  (await owed(kind)).find((one) => one.addressee === addressee)?.messageNo ?? 0

const textOf = (issued: Issued): string => {
  if (issued.outcome === 'refused') throw new Error(issued.findings.map(({ code }) => code).join())
  const file = join(folder, 'letter.pdf')
  writeFileSync(file, issued.files[0] ?? new Uint8Array())
  return execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    .replace(/\s/g, '')
}
const print = async (messageNo: number): Promise<string> => textOf(await keeper.issue('letter', { messageNo }))
const refusal = async (messageNo: number): Promise<readonly string[]> => {
  const issued = await keeper.issue('letter', { messageNo })
  return issued.outcome === 'refused' ? issued.findings.map(({ code }) => code) : []
}

const AGENT = { role: 'agent', name: '代理　まこと', evidence: [{ kind: '運転免許証' }], proxyPaper: true }

/** Where whoever leaves goes to; no letter may say it to whoever stays. */
const NEW_PLACE = {
  oazaAza: '月見台二丁目', townBlockCode: '0000005', addressKind: 'residential-indication', lot: '77番8号',
  katagaki: '忍荘３０９',
} as const
const SECRETS = ['月見台', '77番8号', '忍荘', '0009905']

/** These leave the others for the new place; the filer stood at the counter for them. */
const leaves = async (personNos: readonly number[], filer: object): Promise<string> => {
  const input = {
    movedOn: '2026-04-10', notifiedOn: '2026-04-15', address: NEW_PLACE, lateReason: null,
    household: { to: 'new', householdNo: null, headConsents: false, headComesLater: false },
    movers: personNos.map((personNo, at) => ({ personNo, relationshipToHead: at === 0 ? '世帯主' : '子' })),
  }
  const taken = { ...receipt(['届出　人'], 'change-of-address'), filer }
  const caseId = String((await (await office.as('uketsuke')).act('receive', taken))['caseId'])
  const clerk = await office.as('nyuryoku')
  const tried = await clerk.attempt('change-of-address', input, { case: caseId })
  if (tried.outcome === 'refused') {
    const confirmed = tried.findings.map(({ code }) => ({ code }))
    await clerk.act('change-of-address', input, { case: caseId, confirmed })
  }
  await (await office.as('shogo')).act('check', checkPaper(changeOfAddress.form, caseId, input))
  const [outcome] = await approved(office, caseId)
  assert.equal(outcome?.outcome, 'final', JSON.stringify(outcome))
  return caseId
}

/** A support measure as it is asked for: it binds before anybody has confirmed it. */
const protect = async (personNo: number): Promise<void> => {
  const levels = { entry: 'alert', certificate: 'error', inquiry: 'none' }
  await (await office.as('hogo')).act('propose-block', {
    kind: 'support-measure', personNo, householdNo: null, levels, startsOn: '2026-04-15', endsOn: null,
    reason: '申出による',
  })
}

describe('a household whose head leaves', () => {
  it('is asked to choose another, where two and more stay', async () => {
    const [head = 0] = await movedIn(office, familyNo(1))
    await leaves([head], { ...AGENT, role: 'self', name: '森野　花子' })
    const [letter] = await owed()
    assert.deepEqual([letter?.kind, letter?.addressee, letter?.needsAllowance], ['letter/choose-head', '森野　太郎', false])
    const text = await print(letter?.messageNo ?? 0)
    for (const said of [
      '世帯主変更依頼通知書', '森野太郎様', '朧一丁目11番1号', '森野太郎、森野つばさ', '通-20260415-001', '公印省略',
    ]) {
      assert.ok(text.includes(said), said)
    }
    for (const secret of [...SECRETS, '森野花子', '転居']) assert.ok(!text.includes(secret), secret)
    assert.match(text, /見本(?!月影)/, 'the town does not exist, and its mayor is called 見本 月影')
    assert.deepEqual(await owed(), [], 'the mover came herself: no acceptance')
    assert.deepEqual(await refusal(letter?.messageNo ?? 0), ['letter/settled'])
    const [done] = await owed(null, true)
    assert.deepEqual([done?.settled?.fate, done?.settled?.letterNo], ['printed', '通-20260415-001'])
  })

  it('stands on the list of those asked until it has a head', async () => {
    const list = async (): Promise<string> => textOf(await keeper.issue('choose-head-list', {}))
    const text = await list()
    for (const said of ['対象者リスト', '森野太郎', '世-20260415-01', '1世帯', '済']) assert.ok(text.includes(said), said)
    assert.match(await list(), /世-20260415-02/)
    for (const secret of [...SECRETS, '朧一丁目', '森野花子']) assert.ok(!text.includes(secret), secret)
  })

  it('is told who the head is, where one stays', async () => {
    const [head = 0, , child = 0] = await movedIn(office, familyNo(2))
    await leaves([head, child], { ...AGENT, role: 'self', name: '星野　花子' })
    const text = await print(await letterTo('星野　太郎', 'letter/head-changed'))
    for (const said of ['世帯主変更通知書', '星野太郎様', '変更前の世帯主星野花子', '変更後の世帯主星野太郎']) {
      assert.ok(text.includes(said), said)
    }
    for (const secret of [...SECRETS, '転居', '星野つばさ']) assert.ok(!text.includes(secret), secret)
  })
})

describe('an acceptance', () => {
  it('goes to the former home of whoever was moved by somebody else, and says nothing of the new one', async () => {
    const family = await movedIn(office, familyNo(3))
    await leaves(family.slice(0, 1), AGENT)
    const text = await print(await letterTo('月野　花子', 'letter/acceptance'))
    for (const said of [
      '住民異動届受理通知', '月野花子様', '朧一丁目13番1号', '転居', '届出人代理まこと', '令和8年4月15日',
    ]) {
      assert.ok(text.includes(said), said)
    }
    for (const secret of SECRETS) assert.ok(!text.includes(secret), secret)
  })

  it('is made later where somebody asks for it, once', async () => {
    const family = await movedIn(office, familyNo(4))
    const caseId = await leaves(family, { ...AGENT, role: 'self', name: '雲野　花子' })
    assert.deepEqual(await owed('letter/acceptance'), [])
    const clerk = await office.as('uketsuke')
    await clerk.act('owe-letter', { caseId })
    const again = await clerk.attempt('owe-letter', { caseId })
    assert.deepEqual(again.outcome === 'refused' && again.findings.map(({ code }) => code), ['owe-letter/owed-already'])
    assert.match(await print(await letterTo('雲野　花子', 'letter/acceptance')), /異動者雲野花子、雲野太郎、雲野つばさ/)
  })
})

describe('whoever is protected', () => {
  let acceptance = 0
  let toHim = 0
  let him = 0

  before(async () => {
    const family = await movedIn(office, familyNo(5))
    await leaves(family.slice(0, 1), AGENT)
    await protect(family[0] ?? 0)
    acceptance = await letterTo('風野　花子', 'letter/acceptance')
    toHim = await letterTo('風野　太郎', 'letter/choose-head')
    him = family[1] ?? 0
  })

  it('is named in no letter to the home they fled', async () => {
    assert.deepEqual(await refusal(acceptance), ['letter/not-allowed'])
    assert.deepEqual(await refusal(toHim), ['letter/not-allowed'], 'the household that stayed')
    const [entry] = await asOwner.query<{ persons: readonly number[] }>(`
      select to_jsonb(persons) as persons from oplog.entry where id = 'letter' and outcome = 'refused'
      order by entry_id desc limit 1`)
    assert.deepEqual(entry?.persons, [], 'a refusal shows nobody')
  })

  it('is not even looked at on the screen before', async () => {
    const seen = await keeper.issue('letter', { messageNo: acceptance }, { preview: true })
    assert.equal(seen.outcome, 'refused')
  })

  it('cannot be let go by whoever prints', async () => {
    const input = { messageNo: acceptance, sendTo: 'usual', reason: '急ぐ' }
    await assert.rejects(keeper.act('allow-letter', input), { code: 'denied' })
  })

  it('gets the letter where they live now, once the person responsible says so', async () => {
    await responsible.act('allow-letter', { messageNo: acceptance, sendTo: 'newest', reason: '本人と相談した' })
    const text = await print(acceptance)
    assert.ok(text.includes('月見台二丁目77番8号') && text.includes('忍荘３０９'))
    assert.ok(!text.includes('朧一丁目15番1号'), 'and the former home stands nowhere')
  })

  it('wants another word where the blocks have moved since', async () => {
    await responsible.act('allow-letter', { messageNo: toHim, sendTo: 'usual', reason: '審査を終えた' })
    await protect(him)
    assert.deepEqual(await refusal(toHim), ['letter/not-allowed'])
    await responsible.act('allow-letter', { messageNo: toHim, sendTo: 'usual', reason: '審査を終えた' })
    const text = await print(toHim)
    for (const secret of [...SECRETS, '風野花子']) assert.ok(!text.includes(secret), secret)
  })

  it('is kept from the paper by the database too, whatever the server sends', async () => {
    const [head = 0] = await movedIn(office, familyNo(6))
    await leaves([head], AGENT)
    const messageNo = await letterTo('雪野　花子', 'letter/acceptance')
    await protect(head)
    const [row] = await asOwner.query<{ stamp: number; serial: number }>(`select letters.stamp_of($1) as stamp,
      papers.next_number('letter', access.today()::text) as serial`, [messageNo])
    const written = asOwner.query('select letters.write($1, $2)', ['print', JSON.stringify({
      messageNo, blocksStamp: row?.stamp, serial: row?.serial, number: 'x', pages: 1, sha256: '0'.repeat(64),
      place: 'x', by: 'x', at: 'x',
    })])
    await assert.rejects(written, { constraint: 'letter-not-allowed' })
    assert.deepEqual((await owed('letter/acceptance')).map((one) => one.messageNo), [messageNo])
    await keeper.act('drop-letter', { messageNo, reason: '本人に窓口で説明した' })
    const dropped = (await owed(null, true)).find((one) => one.messageNo === messageNo)
    assert.deepEqual([dropped?.settled?.fate, dropped?.settled?.reason], ['dropped', '本人に窓口で説明した'])
  })
})
