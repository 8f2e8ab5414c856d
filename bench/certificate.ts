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

const WARM = 30
const MEASURED = 300
const LAYOUT = fileURLToPath(new URL('../src/certificates/residence-copy/layout.typ', import.meta.url))
const FONTS = fileURLToPath(new URL('../assets/fonts', import.meta.url))
const NOWHERE = '/daicho-bench'

const run = async ({ databaseUrl, say }: BenchContext): Promise<Figure[]> => {
  const pool = openPool(databaseUrl, 4)
  const papers: Paper[] = []
  const maker = pdfMaker({ threads: 1 })
  const pdf = { ...maker, make: (paper: Paper, at: string) => (papers.push(paper), maker.make(paper, at)) }
  const boxKey = Buffer.alloc(32, 7)
  const keys = { hmacKey: boxKey, boxKey, boxKeyId: 'bench', boxKeys: new Map([['bench', boxKey]]) }
  const desk = deskOf({ db: pool, keys, pdf, mode: 'demo' })
  try {
    say('certificate: building the town')
    await buildTown(desk)
    await stepAll(pool, testSigner)
    say(`certificate: issuing ${MEASURED} one-page copies`)
    const taken = await issueMany(pool, await clerkOf(desk), await householdsOf(pool))
    say('certificate: setting the same papers with Typst alone')
    const bare = setBare(papers.slice(-MEASURED))
    return [figureOf('certificate/one-page', taken, bare)]
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

const requestOf = ({ householdNo, members, name }: Household) => ({
  householdNo, scope: 'all', members, form: 'household',
  requester: { category: 'household', name, address: '架空県朧月町', evidence: ['passport'], personNo: members[0] },
  asked: ['head', 'familyRegister'], leftOut: [], individualNumberOf: [], residentCodeOf: [], numberUse: null,
  purpose: null, itemReason: null, copies: 1, publicUse: false, fee: { kind: 'charged' }, delivery: 'counter',
  printerNo: '', requestId: null, replaces: null,
})

/** One after the other, as one window does; the log is given its places between rounds, outside the time. */
const issueMany = async (pool: DatabasePool, clerk: AtWork, households: readonly Household[]): Promise<number[]> => {
  const taken: number[] = []
  for (let n = 0; n < WARM + MEASURED; n += 1) {
    const household = households[n % households.length]
    if (household === undefined) throw new Error('the town has no household for one page')
    const began = performance.now()
    const outcome = await clerk.issue('residence-copy', requestOf(household))
    if (n >= WARM) taken.push(performance.now() - began)
    if (outcome.outcome !== 'done') throw new Error(`a copy was refused: ${JSON.stringify(outcome)}`)
    if (n % 50 === 49) await stepAll(pool, testSigner)
  }
  return taken
}

/** The same layout, font and papers in this thread: nobody asks, nobody decides, nothing is kept. */
const setBare = (papers: readonly Paper[]): number[] => {
  const compiler = NodeCompiler.create({ workspace: NOWHERE, fontArgs: [{ fontPaths: [FONTS] }] })
  compiler.mapShadow(`${NOWHERE}/ground.svg`, Buffer.from(groundSvg()))
  const layout = readFileSync(LAYOUT, 'utf8')
  const set = (paper: Paper): void => {
    compiler.mapShadow(`${NOWHERE}/paper.json`, Buffer.from(JSON.stringify(paper.content)))
    const { result } = compiler.compile({ mainFileContent: layout })
    if (result === null) throw new Error('the layout does not compile')
    compiler.pdf(result, { pdfStandard: 'a-2a', creationTimestamp: 0 })
    compiler.evictCache(1)
  }
  papers.slice(0, WARM).forEach(set)
  return papers.map((paper) => {
    const began = performance.now()
    set(paper)
    return performance.now() - began
  })
}

const perSecond = (taken: readonly number[]): number =>
  Math.round(taken.length / taken.reduce((sum, one) => sum + one, 0) * 10_000) / 10

const quantile = (taken: readonly number[], share: number): number =>
  Math.round((taken.toSorted((a, b) => a - b)[Math.floor(taken.length * share)] ?? 0) * 10) / 10

const figureOf = (name: string, taken: readonly number[], bare: readonly number[]): Figure => {
  const [value, ceiling] = [perSecond(taken), perSecond(bare)]
  return {
    name, value, unit: 'papers/s', p50: quantile(taken, 0.5), p99: quantile(taken, 0.99), ceiling,
    ratio: Math.round(value / ceiling * 1000) / 1000,
  }
}
