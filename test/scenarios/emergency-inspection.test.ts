/** 緊急点検 from the first question to the two reports, against PostgreSQL. DOMAIN 15-27; 緊急点検依頼 記1–3, 別紙報告票. */
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import type { Issued } from '../../src/desk/listed-document.ts'
import { pdfMaker } from '../../src/io/pdf/pool.ts'
import { workbookMaker } from '../../src/io/xlsx/maker.ts'
import type { AtWork } from '../../town/colleague.ts'
import { freshOffice } from '../office.ts'

const maker = pdfMaker({ threads: 1 })
const folder = mkdtempSync(join(tmpdir(), 'daicho-inspection-'))
after(async () => {
  await maker.close()
  rmSync(folder, { recursive: true, force: true })
})
const office = await freshOffice({ after }, maker)
await office.turnTo('2026-11-21')
const { asOwner } = office.db
const clerk = await office.as('keiyaku')
const chief = await office.as('tokatsu')
const auditor = await office.as('kansa')

const CELLS = ['c1', 'c2', 'c3', 'v1', 'v2', 'v3'] as const
type Cell = (typeof CELLS)[number] | 's2' | 's3'
const codes = async (who: AtWork, act: string, input: object, confirmed: readonly string[] = []) => {
  const outcome = await who.attempt(act, input, { confirmed: confirmed.map((code) => ({ code })) })
  return outcome.outcome === 'done' ? [] : outcome.findings.map(({ code }) => code)
}
const done = (issued: Issued): Extract<Issued, { outcome: 'done' }> => {
  if (issued.outcome === 'done') return issued
  throw new Error(issued.findings.map(({ code }) => code).join())
}
const codesOf = (issued: Issued): readonly string[] =>
  issued.outcome === 'refused' ? issued.findings.map(({ code }) => code) : []
const opened = async (title: string, more: object = {}): Promise<number> => Number((await clerk.act('open-inspection', {
  title, basis: '総務省依頼', fiscalYears: [2006, 2007], dueOn: '2026-12-25', addressee: '架空県', body: 'municipality',
  officialOrder: 12, ...more,
}))['campaignNo'])
const outside = async (title: string, more: object = {}): Promise<string> =>
  String((await clerk.act('register-outside-contract', {
    title, division: '税務課', contractor: '架空電算', startsOn: '2001-04-01', endsOn: '2007-03-31', subvendors: false,
    ...more,
  }))['contractKey'])
const answer = (campaignNo: number, contractKey: string, cell: Cell, said: 0 | 1): Promise<unknown> =>
  clerk.act('answer-inspection', { campaignNo, contractKey, cell, answer: said, evidence: '契約書第12条' })

/** Until when the chief security officer's appointment runs; null: no end is set. */
const appointed = (until: string | null): Promise<unknown> =>
  asOwner.query(`update assurance.appointment set valid_until = $1 where operator_id = 'tokatsu'`, [until])

type Shown = {
  readonly campaign: { readonly revision: number }
  readonly rolled: { readonly cells: Readonly<Record<Cell, 0 | 1 | 'open' | 'none'>>; readonly contracts: number }
  readonly isReportable: boolean
  readonly isConfirmed: boolean
  readonly contracts: readonly { readonly contractKey: string; readonly title: string }[]
}
const shown = async (campaignNo: number): Promise<Shown> => {
  const { inspection } = await auditor.look('inspection', { campaignNo }) as { inspection: Shown | null }
  if (inspection === null) throw new Error('no such campaign')
  return inspection
}
const confirm = async (campaignNo: number): Promise<readonly string[]> =>
  codes(chief, 'confirm-inspection', { campaignNo, revision: (await shown(campaignNo)).campaign.revision })
const sheetOf = async (issued: Extract<Issued, { outcome: 'done' }>) => {
  const reading = await workbookMaker().read(issued.files[0] ?? new Uint8Array())
  if (!reading.ok) throw new Error(reading.refusal)
  return reading.sheets[0]?.rows ?? []
}
const textOf = ({ files }: Extract<Issued, { outcome: 'done' }>): string => {
  const file = join(folder, 'report.pdf')
  writeFileSync(file, files[0] ?? new Uint8Array())
  return execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }).replace(/[ \n]+/g, ' ')
}

describe('three contracts, one of them without the clause on returning (DOMAIN 15-27)', async () => {
  const campaignNo = await opened('平成19年度緊急点検')
  const keys = [await outside('税務電算'), await outside('介護電算'), await outside('国保電算')]

  it('begins with everything open, and open is not 0', async () => {
    const { rolled, isReportable } = await shown(campaignNo)
    assert.deepEqual([rolled.contracts, rolled.cells.c1, rolled.cells.s2, isReportable], [3, 'open', 'none', false])
    assert.deepEqual(await confirm(campaignNo), ['confirm-inspection/open-cells'])
    assert.deepEqual(
      await codes(clerk, 'write-improvement', {
        campaignNo, group: 'contract', improvement: { content: '何か', timing: '今', annex: false },
      }), ['write-improvement/no-defect'])
  })

  it('one contract makes ③ a 1 and leaves the others 0; no subcontractor leaves s2 and s3 blank', async () => {
    for (const key of keys) {
      for (const cell of CELLS) await answer(campaignNo, key, cell, cell === 'c3' && key === keys[1] ? 1 : 0)
    }
    const { cells } = (await shown(campaignNo)).rolled
    assert.deepEqual(cells, { c1: 0, c2: 0, c3: 1, v1: 0, v2: 0, v3: 0, s2: 'none', s3: 'none' })
    assert.deepEqual(await codes(clerk, 'answer-inspection', {
      campaignNo, contractKey: keys[0], cell: 's2', answer: 0, evidence: 'なし',
    }), ['answer-inspection/not-asked'])
  })

  it('the improvement is owed where the 1 stands, and nowhere else', async () => {
    assert.deepEqual(await confirm(campaignNo), ['confirm-inspection/text-missing'])
    const improvement = { content: '返還・廃棄の条項を加える変更契約を結ぶ', timing: '令和9年1月末', annex: true }
    assert.deepEqual(await codes(clerk, 'write-improvement', { campaignNo, group: 'vendor', improvement }),
      ['write-improvement/no-defect'])
    await clerk.act('write-improvement', { campaignNo, group: 'contract', improvement })
  })

  it('leaves only once the chief security officer has confirmed it as it stands', async () => {
    const before = await clerk.issue('inspection-file', { campaignNo, as: 'xlsx' })
    assert.equal(before.outcome, 'refused')
    await assert.rejects(clerk.act('confirm-inspection', { campaignNo, revision: 1 }), /denied/)
    await appointed('2026-11-20')
    assert.deepEqual(await confirm(campaignNo), ['confirm-inspection/not-appointed'])
    await appointed(null)
    const old = await codes(chief, 'confirm-inspection', { campaignNo, revision: 1 })
    assert.deepEqual(old, ['confirm-inspection/moved'])
    assert.deepEqual(await confirm(campaignNo), [])
    assert.equal((await shown(campaignNo)).isConfirmed, true)
  })

  it('the spreadsheet is the form, the paper says the same, and the log knows both', async () => {
    const file = done(await clerk.issue('inspection-file', { campaignNo, as: 'xlsx' }))
    assert.equal(file.answer['number'], '点-20261121-001')
    assert.equal(file.answer['fileName'], '点-20261121-001_緊急点検報告票_朧月町.xlsx')
    const rows = await sheetOf(file)
    const text = '返還・廃棄の条項を加える変更契約を結ぶ（時期：令和9年1月末）（別紙あり）'
    assert.deepEqual(rows[4], ['12　朧月町', 0, 0, 1, text, 0, 0, 0, null, null, null, null])
    assert.equal(rows[0]?.[0], '(市町村分)')
    const paper = done(await clerk.issue('inspection-report', { campaignNo }))
    assert.equal(paper.answer['number'], '点-20261121-002')
    assert.match(textOf(paper), /12 朧月町 0 0 1/)
    const issued = await asOwner.query<{ number: string; form: string; sha256: string }>(
      'select number, form, sha256 from emergency_inspection.issued order by number')
    const numbers = issued.map(({ number, form }) => `${number} ${form}`)
    assert.deepEqual(numbers, ['点-20261121-001 xlsx', '点-20261121-002 pdf'])
    const logged = await asOwner.query<{ body: string }>(
      `select convert_from(bytes, 'UTF8') as body from oplog.entry where id = 'inspection-file' and outcome = 'done'`)
    assert.equal(logged.length, 1)
    assert.match(logged[0]?.body ?? '', new RegExp(issued[0]?.sha256 ?? 'none'))
    const json = done(await clerk.issue('inspection-file', { campaignNo, as: 'json' }))
    assert.equal(JSON.parse(Buffer.from(json.files[0] ?? []).toString()).row.cells.c3, 1)
  })

  it('whatever is answered afterwards undoes the confirmation', async () => {
    await answer(campaignNo, keys[1] ?? '', 'c3', 0)
    assert.equal((await shown(campaignNo)).isConfirmed, false)
    assert.deepEqual(await confirm(campaignNo), ['confirm-inspection/text-unasked'])
    const again = await clerk.issue('inspection-report', { campaignNo })
    assert.deepEqual(codesOf(again), ['inspection-report/not-confirmed'])
  })

  it('keeps every answer there was', async () => {
    const [row] = await asOwner.query<{ kept: number }>(
      `select count(*)::int as kept from emergency_inspection.answer where contract_key = $1 and cell = 'c3'`,
      [keys[1]])
    assert.equal(row?.kept, 2)
  })
})

describe('which contracts, and who is asked', async () => {
  const campaignNo = await opened('範囲の点検', { fiscalYears: [2010] })
  const ran = await outside('その年度に続いていた', { startsOn: '2009-04-01', endsOn: null, subvendors: true })
  await outside('前の年度に終わった', { startsOn: '2009-04-01', endsOn: '2010-03-31' })

  it('counts those that ran in the year, whenever they began; a person may take one out with a reason', async () => {
    const titles = (await shown(campaignNo)).contracts.map(({ title }) => title)
    assert.deepEqual(titles, ['その年度に続いていた'])
    const other = await outside('個人情報のない契約', { startsOn: '2010-04-01', endsOn: '2010-04-30' })
    await clerk.act('rule-on-contract', {
      campaignNo, contractKey: other, inScope: false, subvendors: null, reason: '地図の印刷だけ',
    })
    assert.equal((await shown(campaignNo)).rolled.contracts, 1)
  })

  it('waits for everybody who served: leavers, and those of subcontractors', async () => {
    const worker = (name: string, tier: string, servedUntil: string | null) => clerk.act('name-served-worker', {
      campaignNo, contractKey: ran, tier, name, employer: '架空電算', servedFrom: '2010-04-01', servedUntil,
    })
    await worker('委託　なみ', 'vendor', null)
    await worker('下請　いそ', 'subvendor', '2010-09-30')
    type Asked = Readonly<Record<'workerKey' | 'name' | 'state', string>> & { readonly hasLeft: boolean }
    const asked = async (): Promise<readonly Asked[]> =>
      (await auditor.look('inspection-workers', { campaignNo }) as { workers: readonly Asked[] }).workers
    const states = (await asked()).map(({ state, hasLeft }) => `${state} ${hasLeft}`)
    assert.deepEqual(states, ['not-asked false', 'not-asked true'])
    const input = { campaignNo, contractKey: ran, cell: 's2', answer: 0, evidence: '聞取り' }
    assert.deepEqual(await codes(clerk, 'answer-inspection', input), ['answer-inspection/workers-missing'])
    assert.deepEqual(await codes(clerk, 'answer-inspection', input, ['answer-inspection/workers-missing']), [])
    const leaver = (await asked()).find(({ name }) => name === '下請　いそ')
    const replies = { subcontract: 'kept', takeOut: 'broken', return: 'kept', privatePc: 'kept' }
    await clerk.act('record-worker-reply', {
      campaignNo, workerKey: leaver?.workerKey, askedOn: '2026-11-20', askedBy: '契約　しお', means: 'telephone',
      answer: { answeredOn: '2026-11-21', replies, evidence: '聴取票2号' },
    })
    // What was said stands against the 0: the same answer now wants to be meant.
    assert.deepEqual(await codes(clerk, 'answer-inspection', input), ['answer-inspection/against-proposal'])
    assert.deepEqual((await asked()).map(({ state }) => state), ['not-asked', 'answered'])
  })
})

describe('a prefecture', async () => {
  const campaignNo = await opened('県のとりまとめ', { body: 'prefecture', officialOrder: null, fiscalYears: [1999] })
  const bodies = [
    { officialOrder: 1, code: '990019', name: '朧月町' }, { officialOrder: 2, code: '990027', name: '星見市' },
  ]
  const takeIn = (fileName: string, bytes: Uint8Array) =>
    ({ campaignNo, fileName, file: Buffer.from(bytes).toString('base64') })
  type Collected = {
    readonly bodies: readonly {
      readonly name: string
      readonly state: string
      readonly faults: readonly { readonly cell: string; readonly says: string }[]
    }[]
    readonly totals: Readonly<Record<Cell, number>>
  }
  const collected = async (): Promise<Collected> =>
    await auditor.look('collected-inspections', { campaignNo }) as Collected

  it('waits for a list in 建制順', async () => {
    assert.deepEqual(await codes(clerk, 'take-in-inspection', takeIn('a.xlsx', Buffer.from('PK'))),
      ['take-in-inspection/no-list'])
    await clerk.act('set-official-order', { campaignNo, bodies })
    assert.deepEqual((await collected()).bodies.map(({ state }) => state), ['missing', 'missing'])
  })

  it('refuses what is no report, and says why', async () => {
    assert.deepEqual(await codes(clerk, 'take-in-inspection', takeIn('a.xlsx', Buffer.from('PK'))),
      ['take-in-inspection/not-a-workbook'])
    assert.deepEqual(await codes(clerk, 'take-in-inspection', takeIn('a.json', Buffer.from('{}'))),
      ['take-in-inspection/fault'])
  })

  const file = (name: string, cells: object, texts: object = {}): Buffer => Buffer.from(JSON.stringify({
    format: 'daicho-emergency-inspection-1', inspection: '県のとりまとめ', contracts: 3,
    row: {
      officialOrder: null, name,
      cells: { c1: 0, c2: 0, c3: 0, v1: 0, v2: 0, v3: 0, s2: null, s3: null, ...cells },
      texts: { contract: '', vendor: '', subvendor: '', ...texts },
    },
  }))

  it('keeps a wrong report with its faults, and a good one in its place; duplicates are answered for', async () => {
    assert.deepEqual(await codes(clerk, 'take-in-inspection', takeIn('星見.json', file('星見市', { c3: 1, v1: 2 }))), [])
    const wrong = (await collected()).bodies[1]
    assert.equal(wrong?.state, 'wrong')
    assert.deepEqual(wrong?.faults.map(({ cell }) => cell), ['row.cells.v1', 'row.texts.contract'])
    assert.equal((await collected()).totals.c3, 0)
    const good = takeIn('星見2.json', file('星見市', { c3: 1 }, { contract: '変更契約（時期：一月）' }))
    assert.deepEqual(await codes(clerk, 'take-in-inspection', good), ['take-in-inspection/replaces'])
    assert.deepEqual(await codes(clerk, 'take-in-inspection', good, ['take-in-inspection/replaces']), [])
    assert.deepEqual(await codes(clerk, 'take-in-inspection', good), ['take-in-inspection/same-file'])
    assert.deepEqual([(await collected()).bodies[1]?.state, (await collected()).totals.c3], ['good', 1])
  })

  it('goes out with both tables, the missing one blank and the sums below; and comes back in', async () => {
    assert.deepEqual(await confirm(campaignNo), ['confirm-inspection/no-contract'])
    const { campaign } = await shown(campaignNo)
    await chief.act('confirm-inspection', { campaignNo, revision: campaign.revision },
      { confirmed: [{ code: 'confirm-inspection/no-contract' }] })
    const refused = await clerk.issue('inspection-file', { campaignNo, as: 'xlsx' })
    assert.deepEqual(refused.outcome === 'refused' ? refused.findings.map(({ code, values }) => [code, values]) : [],
      [['inspection-file/bodies-missing', { count: 1 }]])
    const confirmed = [{ code: 'inspection-file/bodies-missing' }]
    const issued = done(await clerk.issue('inspection-file', { campaignNo, as: 'xlsx' }, { confirmed }))
    const rows = await sheetOf(issued)
    assert.deepEqual(rows.map((row) => row[0]).filter((title) => title !== null && title !== '').slice(0, 6),
      ['(都道府県分)', '架空県', '(市町村分)', '1　朧月町', '2　星見市', '市町村分計'])
    assert.deepEqual(rows[12], ['市町村分計', 0, 0, 1, null, 0, 0, 0, null, 0, 0, null])
    const back = takeIn('とりまとめ.xlsx', issued.files[0] ?? new Uint8Array())
    assert.deepEqual(await codes(clerk, 'take-in-inspection', back, ['take-in-inspection/replaces']), [])
    const { bodies: standing } = await collected()
    assert.deepEqual(standing.map(({ name, state }) => `${name} ${state}`), ['朧月町 wrong', '星見市 good'])
    assert.match(standing[0]?.faults[0]?.says ?? '', /回答がありません/)
    const paper = done(await clerk.issue('inspection-report', { campaignNo },
      { confirmed: [{ code: 'inspection-report/bodies-missing' }] }))
    assert.match(textOf(paper), /市町村分計 0 0 1 0 0 0 0 0/)
  })
})

it('who has no business with it is denied, and a contractor knows nothing of it', async () => {
  const counter = await office.as('uketsuke')
  await assert.rejects(counter.look('inspections', {}), /denied/)
  await assert.rejects(auditor.act('register-outside-contract', {
    title: '税', division: '税', contractor: '税', startsOn: '2020-04-01', endsOn: null, subvendors: false,
  }), /denied/)
})
