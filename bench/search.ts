/** Searching a town through HTTP, log row and all, six ways beside the bare SQL of the same search. */
import type { Officer } from '../src/frame/officer.ts'
import { residentRecord } from '../src/frame/stored-record.ts'
import { residentSearch } from '../src/inquiry/search.ts'
import type { ResidentSearch } from '../src/inquiry/search-input.ts'
import { startHttp } from '../src/io/http/server.ts'
import { demoCards } from '../town/demo-cards.ts'
import { openPool } from '../src/io/postgres/pool.ts'
import type { Database } from '../src/desk/ports.ts'
import type { ResidentRecord } from '../src/record/resident.ts'
import { randomFrom } from '../town/crowd/random.ts'
import { browserOf } from './browser.ts'
import type { BenchContext, BenchPart, Figure } from './figure.ts'
import { benchOffice } from './office.ts'
import { quantile, rounded, turnAbout, type Run } from './rounds.ts'
import { SEARCH_KINDS, type SearchKind } from './search-kinds.ts'
import { ensureTown } from './town.ts'

const ROUNDS = 10
const SEARCHES_A_ROUND = 30
const SEED = 2
const PEOPLE = 2_000

const run = async ({ databaseUrl, residents, say }: BenchContext): Promise<Figure[]> => {
  await using stack = new AsyncDisposableStack()
  const owner = openPool(databaseUrl, 1)
  stack.defer(owner.close)
  await ensureTown({ owner, databaseUrl, residents, say })
  await owner.query('vacuum analyze')
  const office = await benchOffice(databaseUrl)
  stack.defer(office.close)
  await office.sign()
  const http = await startHttp({ desk: office.desk, mode: 'demo', demoCards }, 0)
  stack.defer(http.close)
  const { post } = await browserOf(http.url, 'uketsuke')
  const people = await peopleOf(owner)
  const figures: Figure[] = []
  for (const kind of SEARCH_KINDS) {
    say(`search: ${kind.name}`)
    const work = asked(kind, people)
    const [web, bare] = await turnAbout<ResidentSearch>([
      { work, call: (input) => post('/api/views/resident-search', { input }) },
      { work, call: (input) => bareSearch(office.db, input) },
    ], { rounds: ROUNDS, clients: 1, after: office.sign })
    if (web !== undefined && bare !== undefined) figures.push(figureOf(kind, web, bare))
  }
  return figures
}

export const bench: BenchPart = { only: 'search', run }

/** Residents all over the town, each with a reading to be asked by. */
const peopleOf = async (owner: Database): Promise<readonly ResidentRecord[]> => {
  const rows = await owner.query<{ row: Readonly<Record<string, unknown>> }>(`
    select to_jsonb(v) - 'salt' - 'entry_id' as row
    from record.resident_current c join record.resident_version v using (person_no, history_no)
    where c.status = 'current' and v.kind = 'japanese' and v.birth_date->>'kind' = 'exact'
      and c.person_no in (select person_no from record.resident_current order by hashint8(person_no) limit ${PEOPLE})`)
  return rows.map(({ row }) => residentRecord(row))
}

const asked = (kind: SearchKind, people: readonly ResidentRecord[]) => {
  const random = randomFrom(SEED)
  return (): Promise<readonly ResidentSearch[]> => Promise.resolve(Array.from({ length: SEARCHES_A_ROUND }, () => {
    const one = people[Math.floor(random() * people.length)]
    if (one === undefined) throw new Error('nobody lives in the town')
    return kind.ask(one, random)
  }))
}

const OFFICER: Officer = {
  operatorId: 'uketsuke', name: '計測', kind: 'staff', sessionId: '', terminalId: '', place: '', grants: [], masks: [],
  stamp: 0,
}

const bareSearch = async (db: Database, input: ResidentSearch): Promise<void> => {
  const { text, values } = residentSearch.query(input, OFFICER)
  await db.query(text, values)
}

const figureOf = ({ name }: SearchKind, web: Run, bare: Run): Figure => ({
  name: `search/${name.replaceAll(' ', '-')}`, value: rounded(web.perSecond), unit: 'searches/s',
  p50: rounded(quantile(web.each, 0.5), 2), p99: rounded(quantile(web.each, 0.99), 2),
  ceiling: rounded(bare.perSecond), ratio: rounded(web.perSecond / bare.perSecond, 3),
})
