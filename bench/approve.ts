/**
 * Approving a household of four: facts, decision and write through the real road, in process and over HTTP. Its
 * ceiling is
 * the very same write with parameters made beforehand: every row the road writes, by one call that nobody had to
 * think for.
 */
import { findAct } from '../src/desk/lists.ts'
import type { Database } from '../src/desk/ports.ts'
import { demoCards } from '../town/demo-cards.ts'
import { startHttp } from '../src/io/http/server.ts'
import { openPool } from '../src/io/postgres/pool.ts'
import type { AtWork } from '../town/colleague.ts'
import { browserOf } from './browser.ts'
import { caseMaker, type CaseMaker, type Waiting } from './approve-cases.ts'
import type { BenchContext, BenchPart, Figure } from './figure.ts'
import { benchOffice, type BenchOffice } from './office.ts'
import { quantile, rounded, turnAbout, type Run } from './rounds.ts'

const CLIENTS = [1, 8, 32]
const ROUNDS = 7
/** Cases of a round. */
const CASES: Readonly<Record<number, number>> = { 1: 24, 8: 48, 32: 96 }

const run = async ({ databaseUrl, say }: BenchContext): Promise<Figure[]> => {
  await using stack = new AsyncDisposableStack()
  const office = await benchOffice(databaseUrl)
  stack.defer(office.close)
  await withoutEntry(databaseUrl)
  const make = await caseMaker(office)
  const http = await startHttp({ desk: office.desk, mode: 'demo', demoCards }, 0)
  stack.defer(http.close)
  const { post } = await browserOf(http.url, 'kessai')
  const press = async (one: Waiting): Promise<void> =>
    assertFinal(await post('/api/acts/approve', { input: inputOf(one) }))
  const ways = waysOf(office, make, await office.as('kessai'), press)
  const figures: Figure[] = []
  for (const clients of CLIENTS) {
    say(`approve: households of four, ${clients} at once`)
    const cases = CASES[clients] ?? clients
    const [road, ceiling, web, bare] = await turnAbout(
      [ways.road(cases), ways.replayed(cases, APPLY), ways.http(cases), ways.replayed(cases, WITHOUT_ENTRY)],
      { rounds: ROUNDS, clients, after: office.sign })
    if (road === undefined || ceiling === undefined || web === undefined || bare === undefined) continue
    figures.push(figureOf(`approve/${clients}`, road, ceiling), figureOf(`approve/${clients}-http`, web, ceiling),
      figureOf(`approve/${clients}-write-with-entry`, ceiling, bare))
  }
  return figures
}

export const bench: BenchPart = { only: 'approve', run }

const APPLY = 'select record.apply($1, $2) as answer'
const WITHOUT_ENTRY = 'select bench.apply_without_entry($1, $2) as answer'

/** The same function but for its log row: made by the bench, because the product has no switch for it. */
const withoutEntry = async (databaseUrl: string): Promise<void> => {
  const owner = openPool(databaseUrl, 1)
  try {
    const [row] = await owner.query<{ text: string }>('select pg_get_functiondef(\'record.apply\'::regproc) as text')
    const text = row?.text ?? ''
    const made = text
      .replace('record.apply', 'bench.apply_without_entry')
      .replace(/perform oplog\.append\(canonical\);/, '')
    if (made.length > text.length) throw new Error('record.apply no longer appends its entry as it did')
    await owner.query('create schema bench')
    await owner.query('alter schema bench owner to daicho_owner')
    await owner.query(made)
    await owner.query('alter function bench.apply_without_entry owner to daicho_owner')
    await owner.query(
      'grant usage on schema bench to daicho_app; grant execute on function bench.apply_without_entry to daicho_app',
    )
  } finally {
    await owner.close()
  }
}

type Piece = Waiting & { readonly values?: readonly unknown[] }

const waysOf = (office: BenchOffice, make: CaseMaker, approver: AtWork, press: (one: Waiting) => Promise<unknown>) => ({
  road: (cases: number) => ({ work: () => make(cases), call: (one: Piece) => approveOne(approver, one) }),
  http: (cases: number) => ({ work: () => make(cases), call: (one: Piece) => press(one) }),
  replayed: (cases: number, statement: string) => ({
    work: async (): Promise<readonly Piece[]> => {
      const waiting = await make(cases)
      return Promise.all(waiting.map(async (one) => ({ ...one, values: await parametersOf(office, approver, one) })))
    },
    call: async ({ values }: Piece) => {
      const [row] = await office.db.query<{ answer: unknown }>(statement, values)
      if (row?.answer === undefined) throw new Error('the write answered nothing')
    },
  }),
})

const inputOf = ({ caseId, draftNo, key }: Waiting) => ({ cases: [{ caseId, draftNo, key }] })

const approveOne = async (approver: AtWork, one: Waiting): Promise<void> =>
  assertFinal(await approver.act('approve', inputOf(one)))

const assertFinal = (answer: unknown): void => {
  if (!JSON.stringify(answer).includes('"outcome":"final"')) throw new Error(`not approved: ${JSON.stringify(answer)}`)
}

/** What the road would give to the database, caught on its way there. */
const parametersOf = async (office: BenchOffice, { tokenHash }: AtWork, one: Waiting): Promise<readonly unknown[]> => {
  let caught: readonly unknown[] | undefined
  const db: Database = {
    query: (text, values) => {
      if (!text.includes('record.apply(')) return office.db.query(text, values)
      caught = values
      return Promise.reject(new Caught())
    },
  }
  await findAct('approve')?.run({ ...office.desk, db }, { tokenHash, input: inputOf(one) })
    .catch((error: unknown) => { if (!(error instanceof Caught)) throw error })
  if (caught === undefined) throw new Error('the road wrote nothing')
  return caught
}

class Caught extends Error {}

const figureOf = (name: string, ours: Run, ceiling: Run): Figure => ({
  name, value: rounded(ours.perSecond), unit: 'households/s', p50: rounded(quantile(ours.each, 0.5), 2),
  p99: rounded(quantile(ours.each, 0.99), 2), ceiling: rounded(ceiling.perSecond),
  ratio: rounded(ours.perSecond / ceiling.perSecond, 3),
})
