/** A certificate from the request to the bytes, log and all, beside Typst that sets the same paper and nothing else. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { groundSvg } from '../src/certificates/ground.ts'
import type { Desk } from '../src/desk/desk.ts'
import type { Paper } from '../src/frame/document.ts'
import { deskOf } from '../src/io/desk.ts'
import { stepAll } from '../src/io/log/step.ts'
import { pdfMaker } from '../src/io/pdf/pool.ts'
import { openPool, type DatabasePool } from '../src/io/postgres/pool.ts'
import { testSigner } from '../test/log.ts'
import { buildTown } from '../town/build-town.ts'
import { atWork, type AtWork } from '../town/colleague.ts'
import { COLLEAGUES, DEMO_PASSWORD } from '../town/office.ts'
import type { BenchContext, BenchPart, Figure } from './figure.ts'

const ROUND = 50
/** After one to warm up. */
const ROUNDS = 6
/** Printers of the imaginary town. */
const WINDOWS = ['mado-1-p', 'mado-2-p', 'mado-3-p', 'mado-4-p']
const LAYOUT = fileURLToPath(new URL('../src/certificates/every-certificate/layout.typ', import.meta.url))
const FONTS = fileURLToPath(new URL('../assets/fonts', import.meta.url))
const NOWHERE = '/daicho-bench'

const run = async ({ databaseUrl, say }: BenchContext): Promise<Figure[]> => {
  const pool = openPool(databaseUrl, 4)
  const papers: Paper[] = []
  const maker = pdfMaker({ threads: 1 })
  const pdf = { ...maker, make: (paper: Paper, at: string) => (papers.push(paper), maker.make(paper, at)) }
  const boxKey = Buffer.alloc(32, 7)
  const keys = { hmacKey: boxKey, boxKey, boxKeyId: 'bench', boxKeys: new Map([['bench', boxKey]]) }
  const desk = deskOf({ db: pool, keys, pdf, mode: 'demo', outgoing: 'none' })
  try {
    say('certificate: building the town')
    await buildTown(desk)
    await stepAll(pool, testSigner)
    say(`certificate: issuing ${ROUND * ROUNDS} one-page copies`)
    const office = { pool, clerk: await clerkOf(desk), households: await householdsOf(pool), papers }
    const one = await issueMany(office)
    const many = await issueAtOnce(office)
    return [
      figureOf('certificate/one-page', one, perSecond(one.taken)),
      figureOf('certificate/four-windows', { ...one, taken: many.taken }, many.perSecond),
    ]
  } finally {
    await maker.close()
    await pool.close()
  }
}

export const bench: BenchPart = { only: 'issue', run }

const clerkOf = (desk: Desk): Promise<AtWork> => {
  const terminal = COLLEAGUES.find(({ operator }) => operator === 'hakko')?.terminal ?? ''
  return atWork(desk, { operator: 'hakko', password: DEMO_PASSWORD, terminal })
}

type Household = { readonly householdNo: number; readonly members: readonly number[]; readonly name: string }

/** Households that fit on one page. */
const householdsOf = (pool: DatabasePool): Promise<readonly Household[]> => pool.query<Household>(`
  select c.household_no as "householdNo", min(v.head_name) as name,
    jsonb_agg(c.person_no order by v.order_in_household) as members
  from record.resident_current c join record.resident_version v using (person_no, history_no)
  where c.status = 'current' group by c.household_no having count(*) <= 4 and min(v.head_name) is not null order by 1`)

const requestOf = ({ householdNo, members, name }: Household, printerNo: string) => ({
  householdNo, scope: 'all', members, form: 'household',
  requester: { category: 'household', name, address: '架空県朧月町', evidence: ['passport'], personNo: members[0] },
  asked: ['head', 'familyRegister'], leftOut: [], individualNumberOf: [], residentCodeOf: [], numberUse: null,
  purpose: null, itemReason: null, copies: 1, publicUse: false, fee: { kind: 'charged' }, delivery: 'counter',
  printerNo, requestId: null, replaces: null,
})

type Office = {
  readonly pool: DatabasePool
  readonly clerk: AtWork
  readonly households: readonly Household[]
  /** Every paper that was set, in order. */
  readonly papers: readonly Paper[]
}

type Measured = { readonly taken: number[]; readonly bare: number[] }

/**
 * In rounds: copies one after the other, as one window orders them; then Typst setting the same papers in this thread,
 * so that whatever else the machine does slows both. Typst remembers across threads: papers one by one beside each
 * other would help one and harm the other. The log is given its places between rounds, outside the time.
 */
const issueMany = async ({ pool, clerk, households, papers }: Office): Promise<Measured> => {
  const measured: Measured = { taken: [], bare: [] }
  const set = barePress()
  for (let round = 0; round <= ROUNDS; round += 1) {
    const taken = await timed(ROUND, (n) => issueOne(clerk, households[n % households.length], ''))
    const last = papers.slice(-ROUND)
    const bare = await timed(ROUND, (n) => set(last[n]))
    await stepAll(pool, testSigner)
    if (round === 0) continue
    measured.taken.push(...taken)
    measured.bare.push(...bare)
  }
  return measured
}

const timed = async (times: number, work: (n: number) => void | Promise<void>): Promise<number[]> => {
  const taken: number[] = []
  for (let n = 0; n < times; n += 1) {
    const began = performance.now()
    await work(n)
    taken.push(performance.now() - began)
  }
  return taken
}

/** Four windows with a printer each keep one press busy: what it gives while others wait for the database. */
const issueAtOnce = async ({ pool, clerk, households }: Office) => {
  const began = performance.now()
  const taken = await Promise.all(WINDOWS.map((printer, window) =>
    timed(ROUND, (n) => issueOne(clerk, households[(n + window * 3) % households.length], printer))))
  const seconds = (performance.now() - began) / 1000
  await stepAll(pool, testSigner)
  return { taken: taken.flat(), perSecond: rounded(WINDOWS.length * ROUND / seconds) }
}

const issueOne = async (clerk: AtWork, household: Household | undefined, printer: string): Promise<void> => {
  if (household === undefined) throw new Error('the town has no household for one page')
  const outcome = await clerk.issue('residence-copy', requestOf(household, printer))
  if (outcome.outcome !== 'done') throw new Error(`a copy was refused: ${JSON.stringify(outcome)}`)
}

/** The same layout, font and papers: nobody asks, nobody decides, nothing is kept. */
const barePress = (): ((paper: Paper | undefined) => void) => {
  const compiler = NodeCompiler.create({ workspace: NOWHERE, fontArgs: [{ fontPaths: [FONTS] }] })
  compiler.mapShadow(`${NOWHERE}/ground.svg`, Buffer.from(groundSvg()))
  const layout = readFileSync(LAYOUT, 'utf8')
  return (paper) => {
    compiler.mapShadow(`${NOWHERE}/paper.json`, Buffer.from(JSON.stringify(paper?.content)))
    const { result } = compiler.compile({ mainFileContent: layout })
    if (result === null) throw new Error('the layout does not compile')
    compiler.pdf(result, { pdfStandard: 'a-2a', creationTimestamp: 0 })
    compiler.evictCache(1)
  }
}

const rounded = (value: number): number => Math.round(value * 10) / 10

const perSecond = (taken: readonly number[]): number =>
  rounded(taken.length / taken.reduce((sum, one) => sum + one, 0) * 1000)

const quantile = (taken: readonly number[], share: number): number =>
  rounded(taken.toSorted((a, b) => a - b)[Math.floor(taken.length * share)] ?? 0)

const figureOf = (name: string, { taken, bare }: Measured, value: number): Figure => {
  const ceiling = perSecond(bare)
  return {
    name, value, unit: 'papers/s', p50: quantile(taken, 0.5), p99: quantile(taken, 0.99), ceiling,
    ratio: Math.round(value / ceiling * 1000) / 1000,
  }
}
