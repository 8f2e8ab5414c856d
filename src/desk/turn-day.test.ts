/** The day turns: kept answers go after seven days, and not before. */
import assert from 'node:assert/strict'
import { it } from 'node:test'
import { freshDatabase } from '../../test/database.ts'
import { deskOn } from '../../test/office.ts'
import { turnDay } from './turn-day.ts'

it('forgets answers older than seven days, twice over without harm', async (t) => {
  const db = await freshDatabase(t)
  for (const [at, days] of [6, 8].entries()) {
    await db.asOwner.query(`insert into desk.answer_kept(operator, key, body_hash, answer, at)
      values ('uketsuke', gen_random_uuid(), '\\x00', $1, clock_timestamp() - make_interval(days => $2))`,
    [JSON.stringify({ at }), days])
  }
  assert.deepEqual(await turnDay(deskOn(db)), { 'planned-move-out': 0, 'kept-answers': 1 })
  assert.deepEqual(await turnDay(deskOn(db)), { 'planned-move-out': 0, 'kept-answers': 0 })
  assert.equal((await db.asOwner.query('select 1 from desk.answer_kept')).length, 1)
})
