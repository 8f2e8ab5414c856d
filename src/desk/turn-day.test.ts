/** The day turns: kept answers go after seven days, and not before. */
import assert from 'node:assert/strict'
import { it } from 'node:test'
import { freshDatabase } from '../../test/database.ts'
import { turnDay } from './turn-day.ts'

it('forgets answers older than seven days, twice over without harm', async (t) => {
  const { app, asOwner } = await freshDatabase(t)
  for (const [at, days] of [6, 8].entries()) {
    await asOwner.query(`insert into desk.answer_kept(operator, key, body_hash, answer, at)
      values ('uketsuke', gen_random_uuid(), '\\x00', $1, clock_timestamp() - make_interval(days => $2))`,
    [JSON.stringify({ at }), days])
  }
  assert.equal(await turnDay({ db: app }), 1)
  assert.equal(await turnDay({ db: app }), 0)
  assert.equal((await asOwner.query('select 1 from desk.answer_kept')).length, 1)
})
