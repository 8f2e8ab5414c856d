/** Numbers live once, sealed: after every road the whole database is searched for them in any clothing. */
import assert from 'node:assert/strict'
import { after, it } from 'node:test'
import { stockOfCodes } from '../../town/open-office.ts'
import { freshOffice, type TestOffice } from '../office.ts'
import { movedIn, received, withNumbers } from '../scenarios/family.ts'

const INDIVIDUAL = '379474484458'
const CODE = '24846016224'

/** A number as it could be hiding: plain, grouped, reversed, in hex, in base64 at each of its three alignments. */
const clothings = (digits: string): readonly string[] => [
  digits,
  digits.replace(/(\d{4})(?=\d)/g, '$1 '),
  digits.replace(/(\d{4})(?=\d)/g, '$1-'),
  [...digits].reverse().join(''),
  Buffer.from(digits).toString('hex'),
  Number(digits).toString(16),
  ...[0, 1, 2].map((lead) => inBase64(digits, lead)),
]

/** The signs that do not depend on what stands before the digits or behind them. */
const inBase64 = (digits: string, lead: number): string =>
  Buffer.from('\u0000'.repeat(lead) + digits).toString('base64').slice(lead === 0 ? 0 : 4, 15)

/** Every row of every table as text, bytes in hex. */
const everything = async ({ db }: TestOffice): Promise<string> => {
  const tables = await db.asOwner.query<{ name: string }>(`select format('%I.%I', n.nspname, c.relname) as name
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema')`)
  const texts = await Promise.all(tables.map(({ name }) =>
    db.asOwner.query<{ all: string | null }>(`select string_agg(t::text, E'\\n') as all from ${name} t`)))
  return texts.map(([row]) => row?.all ?? '').join('\n')
}

it('no road leaves a number lying about', async () => {
  const office = await freshOffice({ after })
  await office.turnTo('2026-04-15')
  const typed = withNumbers(1, { individualNumber: { digits: INDIVIDUAL }, residentCode: { digits: CODE } })
  const clerk = await office.as('nyuryoku')
  const caseId = await received(office, typed)
  await clerk.act('save-draft', { caseId, draft: typed })
  const key = '00000000-0000-4000-8000-000000000001'
  await clerk.attempt('move-in', { ...typed, movedOn: '' }, { case: caseId, key })
  await movedIn(office, typed)
  await clerk.attempt('move-in', typed, { case: await received(office, typed) })
  const found = await everything(office)
  assert.ok(found.includes('森野　花子'), 'the search itself sees what is there')
  const [stocked = ''] = stockOfCodes(1)
  const hiding = [INDIVIDUAL, CODE, stocked].flatMap(clothings).filter((text) => found.includes(text))
  assert.deepEqual(hiding, [])
})
