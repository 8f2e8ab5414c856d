/** Every kind of search reads indexes, never a whole table: what the planner says in a town of twenty thousand. */
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { MORE_KINDS, SEARCH_KINDS } from '../bench/search-kinds.ts'
import { crowdResident, fillSearchRows, randomFrom } from '../bench/search-rows.ts'
import { searchQuery } from '../src/inquiry/search-sql.ts'
import { triesOf } from '../src/inquiry/tries.ts'
import { freshDatabase } from './database.ts'

const RESIDENTS = 20_000
const SEED = 1

const { asOwner, app } = await freshDatabase({ after })
await fillSearchRows(asOwner, RESIDENTS, SEED)
await asOwner.query('vacuum analyze inquiry.card, inquiry.written_key, inquiry.kana_key, inquiry.address_key')

const planOf = async (input: Parameters<typeof triesOf>[0]): Promise<string> => {
  const { text, values } = searchQuery(triesOf(input).tries)
  const rows = await app.query<Record<string, string>>(`explain ${text}`, values)
  return rows.map((row) => row['QUERY PLAN']).join('\n')
}

for (const { name, ask } of [...SEARCH_KINDS, ...MORE_KINDS]) {
  test(`${name}: by index`, async () => {
    const random = randomFrom(5)
    for (let n = 0; n < 5; n++) {
      const plan = await planOf(ask(crowdResident(Math.floor(random() * RESIDENTS), SEED), random))
      assert.deepEqual(plan.match(/Seq Scan on (?:card|written_key|kana_key|address_key)\b.*/g), null)
    }
  })
}

test('the surest stages read what the list shows from the index alone', async () => {
  const plan = await planOf({ text: 'シオ' })
  assert.match(plan, /Index Only Scan using kana_loose/)
  assert.match(await planOf({ text: '潮野' }), /Index Only Scan using written_folded/)
  assert.match(await planOf({ name: '野花', match: 'contains' }), /Bitmap Index Scan on written_pairs/)
  assert.match(await planOf({ address: '野町一丁目3番2号' }), /Bitmap Index Scan on address_pairs/)
  assert.match(await planOf({ birth: 'S60.5.3' }), /card_birth/)
})
