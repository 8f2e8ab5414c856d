/**
 * Fills a throw-away cluster and times every kind of search.
 * node bench/tune-search.ts [residents] [directory] [--explain kind]
 */
import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { residentSearch } from '../src/inquiry/search.ts'
import type { ResidentSearch } from '../src/inquiry/search-input.ts'
import type { Officer } from '../src/frame/officer.ts'
import type { Database } from '../src/desk/ports.ts'
import { startEmbedded } from '../src/io/postgres/embedded.ts'
import { migrate } from '../src/io/postgres/migrate.ts'
import { openPool } from '../src/io/postgres/pool.ts'
import { MORE_KINDS, SEARCH_KINDS, type SearchKind } from './search-kinds.ts'
import { crowdResident, fillSearchRows, randomFrom } from './search-rows.ts'

const TIMES = 200

const OFFICER: Officer = {
  operatorId: 'bench', name: '計測', kind: 'staff', sessionId: '', terminalId: '', place: '',
  grants: [], masks: [], stamp: 0,
}

const [residents, kept] = [Number(process.argv[2] ?? 200_000), process.argv[3]]
const explained = process.argv[process.argv.indexOf('--explain') + 1]
const directory = kept ?? await mkdtemp(join(tmpdir(), 'daicho-tune-'))

const quantile = (sorted: readonly number[], part: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0

const ask = async (app: Database, input: ResidentSearch): Promise<readonly unknown[]> => {
  const { text, values } = residentSearch.query(input, OFFICER)
  return app.query(text, values)
}

/** Milliseconds a process has had a core, so that a busy machine does not hide what a query costs. Linux only. */
const cpuOf = (pid: number): number => Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6

const time = async (app: Database, kind: SearchKind): Promise<void> => {
  const random = randomFrom(7)
  const [spent, worked]: [number[], number[]] = [[], []]
  const [backend] = await app.query<{ pid: number }>('select pg_backend_pid() as pid')
  const cpu = (): number => cpuOf(backend?.pid ?? 0)
  let rows = 0
  for (let n = 0; n < TIMES; n++) {
    const input = kind.ask(crowdResident(Math.floor(random() * residents), 1), random)
    const [from, cpuFrom] = [performance.now(), cpu()]
    rows += (await ask(app, input)).length - 1
    spent.push(performance.now() - from)
    worked.push(cpu() - cpuFrom)
  }
  for (const list of [spent, worked]) list.sort((a, b) => a - b)
  const [p50, p99] = [quantile(spent, 0.5), quantile(spent, 0.99)]
  const figures = [p50, p99, quantile(worked, 0.5), quantile(worked, 0.99)]
  const told = figures.map((ms) => ms.toFixed(1).padStart(7)).join(' ')
  const over = p99 > kind.ceiling ? '  OVER' : ''
  console.log(`${kind.name.padEnd(36)} ${told}   ${(rows / TIMES).toFixed(0).padStart(3)} rows${over}`)
}

const explain = async (app: Database, kind: SearchKind): Promise<void> => {
  const { text, values } = residentSearch.query(kind.ask(crowdResident(17, 1), randomFrom(3)), OFFICER)
  const plan = await app.query<Record<string, string>>(`explain (analyze, buffers) ${text}`, values)
  console.log(plan.map((row) => row['QUERY PLAN']).join('\n'))
}

const server = await startEmbedded(directory)
try {
  const owner = openPool(server.urlOf('postgres', 'daicho'), 1)
  const app = openPool(server.urlOf('daicho_app', 'daicho'), 1)
  const [known] = await owner.query<{ made: boolean }>("select to_regclass('inquiry.card') is not null as made")
  if (known?.made !== true) await migrate(server.urlOf('postgres', 'daicho'))
  await server.admitRolesOf('daicho')
  const [there] = await owner.query<{ n: number }>('select count(*) as n from inquiry.card')
  if (there?.n === 0) {
    const { written, indexed } = await fillSearchRows(owner, residents)
    console.log(`${written.toFixed(0)} residents/s written, ${indexed.toFixed(0)}/s with the indexes made at the end`)
    await owner.query('vacuum analyze')
  }
  const sizes = await owner.query<{ name: string, size: string }>(`
    select relname as name, pg_size_pretty(pg_relation_size(oid)) as size from pg_class
    where relnamespace = 'inquiry'::regnamespace and relkind in ('r',
      'i') order by pg_relation_size(oid) desc limit 20`)
  console.log(sizes.map(({ name, size }) => `${name} ${size}`).join(', '))
  const kinds = [...SEARCH_KINDS, ...MORE_KINDS]
  const one = kinds.find(({ name }) => name === explained)
  if (one !== undefined) await explain(app, one)
  else console.log('ms: wall p50, p99; core p50, p99')
  if (one === undefined) for (const kind of kinds) await time(app, kind)
  await Promise.all([owner.close(), app.close()])
} finally {
  await server.stop()
  if (kept === undefined) await rm(directory, { recursive: true, force: true })
}
