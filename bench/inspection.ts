/**
 * The emergency inspection at its largest: a prefecture's table of 62 municipalities with 300 contracts each, beside
 * the bare writing of the same spreadsheet; and one office's sheet of 300 contracts as its screen asks for it.
 */
import { assess } from '../src/emergency-inspection/assess.ts'
import { CELLS, type Answer } from '../src/emergency-inspection/cells.ts'
import { campaign, contract, given, kept, worker } from '../src/emergency-inspection/example.ts'
import { municipalityTable, prefectureTable } from '../src/emergency-inspection/form.ts'
import type { InspectedContract, KnownInspection } from '../src/emergency-inspection/known.ts'
import { readForm } from '../src/emergency-inspection/read-form.ts'
import { rowOf, type ReportRow } from '../src/emergency-inspection/report-row.ts'
import { formWorkbook } from '../src/emergency-inspection/workbook.ts'
import type { Workbook } from '../src/frame/workbook.ts'
import { workbookMaker } from '../src/io/xlsx/maker.ts'
import { openPool } from '../src/io/postgres/pool.ts'
import type { BenchContext, BenchPart, Figure } from './figure.ts'
import { benchOffice } from './office.ts'
import { quantile, rounded } from './rounds.ts'

const MUNICIPALITIES = 62
const CONTRACTS = 300
const WORKERS_A_CONTRACT = 4
const ROUNDS = 9
const AT = '2026-11-21T01:00:00.000Z'
const TODAY = '2026-11-21'
const maker = workbookMaker()

const run = async (context: BenchContext): Promise<Figure[]> =>
  [await table(context), await takeIn(), await sheet(context)]

export const bench: BenchPart = { only: 'inspection', run }

/** Every tenth contract lacks a clause, every seventh has a subcontractor; four people served under each. */
const contractAt = (at: number): InspectedContract => ({
  ...contract, contractKey: `contract-${at}`, saidSubvendors: at % 7 === 0,
  workers: Array.from({ length: WORKERS_A_CONTRACT }, (_, n) =>
    ({ ...worker, workerKey: `${at}-${n}`, confirmation: kept })),
  given: Object.fromEntries(CELLS.map((cell) => [cell, given(answerOf(at, cell))])),
})
const answerOf = (at: number, cell: string): Answer => (cell === 'c3' && at % 10 === 0 ? 1 : 0)

const inspectionAt = (at: number): KnownInspection => ({
  campaign: { ...campaign, officialOrder: at + 1, bodyName: `架空${at + 1}市` },
  contracts: Array.from({ length: CONTRACTS }, (_, n) => contractAt(n)),
  improvements: { contract: { content: '変更契約を結ぶ', timing: '来月', annex: false, by: '契約' } },
  confirmation: null, listed: [], collected: [],
})

const rowAt = (known: KnownInspection): ReportRow => {
  const { bodyName: name, officialOrder } = known.campaign
  return rowOf({ name, officialOrder }, assess(known, TODAY).rolled, known.improvements)
}

const workbookOf = (rows: readonly ReportRow[]): Workbook => {
  const [first] = rows
  if (first === undefined) throw new Error('a prefecture has municipalities')
  const own = prefectureTable({ ...first, officialOrder: null, name: '架空県' })
  return formWorkbook('緊急点検報告票', [own, municipalityTable(rows, true)], [], 'a3')
}

/** From the answers of 18,600 contracts to the bytes of the table. */
const table = async ({ say }: BenchContext): Promise<Figure> => {
  say(`inspection: ${MUNICIPALITIES} municipalities of ${CONTRACTS} contracts`)
  const known = Array.from({ length: MUNICIPALITIES }, (_, at) => inspectionAt(at))
  const bare = workbookOf(known.map(rowAt))
  const whole: number[] = []
  const written: number[] = []
  for (let round = -1; round < ROUNDS; round += 1) {
    const took = await timed(() => maker.make(workbookOf(known.map(rowAt)), AT))
    const bareTook = await timed(() => maker.make(bare, AT))
    if (round < 0) continue
    whole.push(took)
    written.push(bareTook)
  }
  return figureOf('inspection/table-62x300', whole, quantile(written, 0.5))
}

/** 62 files of one row, opened, read and judged. */
const takeIn = async (): Promise<Figure> => {
  const files: Uint8Array[] = []
  for (let at = 0; at < MUNICIPALITIES; at += 1) {
    const row = rowAt(inspectionAt(at))
    files.push((await maker.make(formWorkbook('緊急点検報告票', [municipalityTable([row], false)], [], 'a4'), AT)).bytes)
  }
  const each: number[] = []
  for (let round = -1; round < ROUNDS; round += 1) {
    const took = await timed(async () => {
      for (const file of files) {
        const reading = await maker.read(file)
        const isRead = reading.ok && readForm(reading.sheets, '').rows.length === 1
        if (!isRead) throw new Error('a report of ours was not read')
      }
    })
    if (round >= 0) each.push(took)
  }
  return figureOf('inspection/read-62-files', each)
}

/** The screen's own question, log entry and all, beside the same SQL alone. */
const sheet = async ({ databaseUrl, say }: BenchContext): Promise<Figure> => {
  await using stack = new AsyncDisposableStack()
  const owner = openPool(databaseUrl, 1)
  stack.defer(owner.close)
  const office = await benchOffice(databaseUrl)
  stack.defer(office.close)
  say(`inspection: one sheet of ${CONTRACTS} contracts, ${WORKERS_A_CONTRACT} people each`)
  const clerk = await office.as('keiyaku')
  const { campaignNo } = await clerk.act('open-inspection', {
    title: '緊急点検', basis: '依頼', fiscalYears: [2025], dueOn: '2099-12-31', addressee: '県', body: 'municipality',
    officialOrder: 1,
  })
  await owner.query(FILL, [campaignNo, CONTRACTS, WORKERS_A_CONTRACT])
  await owner.query('vacuum analyze')
  const looks: number[] = []
  const bare: number[] = []
  for (let round = -1; round < ROUNDS * 3; round += 1) {
    const took = await timed(() => clerk.look('inspection', { campaignNo }))
    const bareTook = await timed(() => owner.query('select emergency_inspection.inspection($1)', [campaignNo]))
    if (round % 5 === 0) await office.sign()
    if (round < 0) continue
    looks.push(took)
    bare.push(bareTook)
  }
  return figureOf('inspection/sheet-300', looks, quantile(bare, 0.5))
}

const FILL = `
  with contracts as (insert into emergency_inspection.outside_contract(contract_key, title, division, contractor,
      starts_on, ends_on, subvendors, registered_by)
    select gen_random_uuid(), '契約' || n, '課' || n % 20, '架空電算' || n % 30, '2020-04-01', null, n % 7 = 0, 'system'
    from generate_series(1, $2::int) n returning contract_key),
  workers as (insert into emergency_inspection.served_worker(worker_key, contract_key, tier, name, employer,
      served_from, served_until, named_by)
    select gen_random_uuid(), contract_key, 'vendor', '従事　' || n, '架空電算', '2025-04-01', null, 'system'
    from contracts, generate_series(1, $3::int) n returning worker_key),
  asked as (insert into emergency_inspection.confirmation(campaign_no, worker_key, asked_on, asked_by, means,
      answered_on, replies, evidence, recorded_by)
    select $1::bigint, worker_key, '2026-11-01', '契約', 'telephone', '2026-11-02',
      '{"subcontract": "kept", "takeOut": "kept", "return": "kept", "privatePc": "kept"}', '確認票', 'system'
    from workers)
  insert into emergency_inspection.answer(campaign_no, contract_key, cell, answer, evidence, answered_by)
  select $1::bigint, contract_key, cell, 0, '契約書', 'system'
  from contracts, unnest(array['c1', 'c2', 'c3', 'v1', 'v2', 'v3']) cell`

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now()
  await work()
  return performance.now() - began
}

const figureOf = (name: string, each: readonly number[], ceiling?: number): Figure => {
  const p50 = quantile(each, 0.5)
  const figure = { name, value: rounded(p50), unit: 'ms', p50: rounded(p50), p99: rounded(quantile(each, 0.99)) }
  return ceiling === undefined ? figure : { ...figure, ceiling: rounded(ceiling), ratio: rounded(p50 / ceiling, 2) }
}
