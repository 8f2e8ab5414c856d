/**
 * The record of a resident with two hundred rows as of a day: through the view and over HTTP, log row, blocks and
 * replay and all. Its ceiling is the bare SQL that reads the same rows for nobody.
 */
import { findAct } from '../src/desk/lists.ts'
import type { Database } from '../src/desk/ports.ts'
import { residentRecord } from '../src/frame/stored-record.ts'
import { toRow } from '../src/frame/key-case.ts'
import { startHttp } from '../src/io/http/server.ts'
import { openPool } from '../src/io/postgres/pool.ts'
import { addDays, civilDay, type CivilDay } from '../src/law/calendar.ts'
import { exactDate } from '../src/law/imprecise-date.ts'
import { amend } from '../src/record/change.ts'
import type { ResidentRecord } from '../src/record/resident.ts'
import { demoCards } from '../town/demo-cards.ts'
import { randomFrom } from '../town/crowd/random.ts'
import type { AtWork } from '../town/colleague.ts'
import { browserOf } from './browser.ts'
import { caseMaker } from './approve-cases.ts'
import type { BenchContext, BenchPart, Figure } from './figure.ts'
import { benchOffice, type BenchOffice } from './office.ts'
import { quantile, rounded, turnAbout, type Run } from './rounds.ts'

const FAMILIES = 5
const ROWS = 200
const ROUNDS = 7
const LOOKS_A_ROUND = 12

const run = async ({ databaseUrl, say }: BenchContext): Promise<Figure[]> => {
  await using stack = new AsyncDisposableStack()
  const owner = openPool(databaseUrl, 1)
  stack.defer(owner.close)
  const office = await benchOffice(databaseUrl)
  stack.defer(office.close)
  say(`history: ${FAMILIES} families move in, and each of them has ${ROWS} rows in the end`)
  await moveIn(office)
  const people = await writePast(owner)
  await owner.query('vacuum analyze')
  await office.sign()
  const http = await startHttp({ desk: office.desk, mode: 'demo', demoCards }, 0)
  stack.defer(http.close)
  const { post } = await browserOf(http.url, 'uketsuke')
  const clerk = await office.as('uketsuke')
  const figures: Figure[] = []
  for (const { name, view, inputOf } of LOOKS) {
    say(`history: ${name}`)
    const work = looksAt(people, inputOf)
    const [desk, web, bare] = await turnAbout<Look>([
      { work, call: ({ input }) => shown(clerk, view, input) },
      { work, call: ({ input }) => post(`/api/views/${view}`, { input }) },
      { work, call: ({ personNo }) => bareRows(office.db, personNo) },
    ], { rounds: ROUNDS, clients: 1, after: office.sign })
    if (desk === undefined || web === undefined || bare === undefined) continue
    figures.push(figureOf(`history/${name}`, desk, bare), figureOf(`history/${name}-http`, web, bare))
  }
  return figures
}

export const bench: BenchPart = { only: 'history', run }

type Look = { readonly personNo: number; readonly input: Readonly<Record<string, unknown>> }
type InputOf = (personNo: number, day: CivilDay) => Look['input']

const LOOKS: readonly { readonly name: string; readonly view: string; readonly inputOf: InputOf }[] = [
  { name: 'as-of-200-rows', view: 'resident-as-of', inputOf: (personNo, on) => ({ personNo, on }) },
  {
    name: 'as-known-200-rows', view: 'resident-as-of',
    inputOf: (personNo, on) => ({ personNo, on, knownOn: addDays(on, 30) }),
  },
  { name: 'all-200-rows', view: 'resident-history', inputOf: (personNo) => ({ personNo }) },
]

const moveIn = async (office: BenchOffice): Promise<void> => {
  const make = await caseMaker(office)
  const { tokenHash } = await office.as('kessai')
  for (const { caseId, draftNo } of await make(FAMILIES)) {
    const outcome = await findAct('approve')?.run(office.desk, { tokenHash, input: { cases: [{ caseId, draftNo }] } })
    if (!JSON.stringify(outcome).includes('"final"')) throw new Error(`not approved: ${JSON.stringify(outcome)}`)
  }
}

/** A past of moves and corrections, every seventh of which was told late; the first day is that of moving in. */
const FIRST_DAY = civilDay('2010-01-04')

/** @returns whose past it is */
const writePast = async (owner: Database): Promise<readonly number[]> => {
  await owner.query('update record.resident_version set event_on = $1, processed_on = $2 where history_no = 1',
    [JSON.stringify(exactDate(FIRST_DAY)), FIRST_DAY])
  const rows = await owner.query<{ record: Record<string, unknown> }>(`
    select to_jsonb(v) - 'salt' - 'entry_id' as record from record.resident_version v where history_no = 1`)
  for (const { record } of rows) await append(owner, pastOf(residentRecord(record)))
  return rows.map(({ record }) => residentRecord(record).personNo)
}

const pastOf = (first: ResidentRecord): readonly ResidentRecord[] => {
  const rows: ResidentRecord[] = [first]
  for (let n = 1; n < ROWS; n += 1) {
    const last = rows.at(-1) ?? first
    const day = addDays(FIRST_DAY, n * 25)
    const items = n % 3 === 0 ? { fullName: `${first.fullName}${n % 10}` } : { lot: `${n}番${n % 9}号` }
    const { record } = amend(last, items, {
      reason: n % 3 === 0 ? 'ex-officio-correction' : 'change-of-address',
      eventOn: exactDate(n % 7 === 0 ? addDays(day, -60) : day), processedOn: day,
      inputPlace: '本庁町民課', inputTerminal: 'mado-2', caseId: first.caseId,
    })
    rows.push(record)
  }
  return rows.slice(1)
}

/** Beside the roads, as only a bench may: nothing here asks whether the log vouches for them. */
const append = async (owner: Database, records: readonly ResidentRecord[]): Promise<void> => {
  const rows = records.map((record) => toRow(record))
  await owner.query(`insert into record.resident_version
    select r.* from record.resident_version v
    cross join lateral jsonb_populate_recordset(v, $1::jsonb) r
    where v.person_no = $2 and v.history_no = 1`, [JSON.stringify(rows), records[0]?.personNo])
  await owner.query('update record.resident_current set history_no = $1 where person_no = $2',
    [ROWS, records[0]?.personNo])
}

const random = randomFrom(7)

const looksAt = (people: readonly number[], inputOf: InputOf) => (): Promise<readonly Look[]> =>
  Promise.resolve(Array.from({ length: LOOKS_A_ROUND }, (_, n) => {
    const personNo = people[n % people.length] ?? 0
    return { personNo, input: inputOf(personNo, addDays(FIRST_DAY, Math.floor(random() * ROWS * 25))) }
  }))

const shown = async (clerk: AtWork, view: string, input: Look['input']): Promise<void> => {
  const answer = await clerk.look(view, input)
  if (answer === null || JSON.stringify(answer).includes('"record":null')) throw new Error('nobody was shown')
}

const bareRows = async (db: Database, personNo: number): Promise<void> => {
  const rows = await db.query(`select to_jsonb(v) - 'salt' - 'entry_id' as row from record.resident_version v
    where v.person_no = $1 order by v.history_no`, [personNo])
  if (rows.length !== ROWS) throw new Error(`${rows.length} rows instead of ${ROWS}`)
}

const figureOf = (name: string, ours: Run, ceiling: Run): Figure => ({
  name, value: rounded(ours.perSecond), unit: 'looks/s', p50: rounded(quantile(ours.each, 0.5), 2),
  p99: rounded(quantile(ours.each, 0.99), 2), ceiling: rounded(ceiling.perSecond),
  ratio: rounded(ours.perSecond / ceiling.perSecond, 3),
})
