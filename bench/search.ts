/** The six kinds of search through HTTP, log row and all, beside the bare statement in the database. */
import { residentRecord } from '../src/desk/facts.ts'
import type { Database } from '../src/desk/ports.ts'
import type { Officer } from '../src/frame/officer.ts'
import { residentSearch } from '../src/inquiry/search.ts'
import { startHttp } from '../src/io/http/server.ts'
import type { ResidentRecord } from '../src/record/resident.ts'
import { randomFrom } from '../town/crowd/random.ts'
import { demoCards } from '../town/demo-cards.ts'
import type { BenchContext, BenchPart, Figure } from './figure.ts'
import { bringTown } from './import.ts'
import { benchOffice } from './office.ts'
import { quantile, rounded, runClients } from './rounds.ts'
import { SEARCH_KINDS, type SearchKind } from './search-kinds.ts'

/** Searches of each kind, one after another. */
const SEARCHES = 200
const OPERATOR = 'nyuryoku'

const OFFICER: Officer = {
  operatorId: OPERATOR, name: '計測', kind: 'staff', sessionId: '', terminalId: '', place: '', grants: [], masks: [],
  stamp: 0,
}

/** Residents who are there to be found, spread over the whole town. */
const peopleOf = async (db: Database): Promise<readonly ResidentRecord[]> => {
  const rows = await db.query<{ row: Readonly<Record<string, unknown>> }>(`
    select to_jsonb(v) - 'salt' - 'entry_id' as row
    from (select person_no, history_no from record.resident_current where status = 'current'
      order by hashint8(person_no) limit ${SEARCHES}) c
    join record.resident_version v using (person_no, history_no) where v.full_name_kana is not null`)
  return rows.map(({ row }) => residentRecord(row))
}

type Asked = (input: unknown) => Promise<unknown>

const overHttp = async (url: string): Promise<Asked> => {
  const card = demoCards.find(({ operator }) => operator === OPERATOR)
  const post = (path: string, body: unknown, cookie = ''): Promise<Response> => fetch(`${url}${path}`, {
    method: 'POST', headers: { 'Content-Type': 'application/json', Cookie: cookie }, body: JSON.stringify(body),
  })
  const told = { operator: OPERATOR, password: card?.password, terminal: card?.terminal }
  const signed = await post('/api/sign-in', told)
  const cookie = signed.headers.getSetCookie().map((one) => one.split(';')[0]).join('; ')
  return async (input) => {
    const response = await post('/api/views/resident-search', { input }, cookie)
    if (!response.ok) throw new Error(`the search answered ${response.status}: ${await response.text()}`)
    return response.json()
  }
}

const measure = async (
  kind: SearchKind, people: readonly ResidentRecord[], http: Asked, bare: Asked,
): Promise<Figure> => {
  const dice = randomFrom(7)
  const inputs = people.map((one) => kind.ask(one, dice))
  const web = await runClients(inputs, 1, http)
  const sql = await runClients(inputs, 1, bare)
  const [p50, p99] = [quantile(web.each, 0.5), quantile(web.each, 0.99)]
  return {
    name: `search/${kind.name}`, value: rounded(p99), unit: `ms p99 (aim ${kind.ceiling})`, p50: rounded(p50),
    p99: rounded(p99), ceiling: rounded(quantile(sql.each, 0.99)), ratio: rounded(p50 / quantile(sql.each, 0.5), 2),
  }
}

const run = async (context: BenchContext): Promise<Figure[]> => {
  await using stack = new AsyncDisposableStack()
  const office = await benchOffice(context.databaseUrl)
  stack.defer(office.close)
  if ((await peopleOf(office.db)).length === 0) await bringTown(context)
  await office.sign()
  const door = await startHttp({ desk: office.desk, mode: 'demo', demoCards }, 0)
  stack.defer(door.close)
  const http = await overHttp(door.url)
  const bare: Asked = (input) => {
    const { text, values } = residentSearch.query(residentSearch.schema.parse(input), OFFICER)
    return office.db.query(text, values)
  }
  const people = await peopleOf(office.db)
  const figures: Figure[] = []
  for (const kind of SEARCH_KINDS) {
    context.say(`search: ${kind.name}`)
    figures.push(await measure(kind, people, http, bare))
    await office.sign()
  }
  return figures
}

/** Searching the town. */
export const bench: BenchPart = { only: 'search', run }
