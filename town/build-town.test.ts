/** The imaginary town can be built, and everybody in it lives where their papers say. */
import assert from 'node:assert/strict'
import { it } from 'node:test'
import { freshDatabase } from '../test/database.ts'
import { deskOn } from '../test/office.ts'
import { buildTown, isEmpty } from './build-town.ts'
import { DEPARTING } from './departures.ts'

it('builds a town of one head a household', async (t) => {
  const db = await freshDatabase(t)
  const desk = deskOn(db)
  assert.equal(await isEmpty(desk), true)
  const residents = await buildTown(desk)
  assert.equal(await isEmpty(desk), false)
  const [row] = await db.asOwner.query(`
    select count(*)::int as residents,
      (select count(*)::int from record.household h
       where (select count(*) from record.resident_current c
              where c.household_no = h.household_no and c.is_head) <> 1) as headless
    from record.resident_current where status = 'current'`)
  assert.deepEqual(row, { residents, headless: 0 })
  const leaving = await db.asOwner.query(`select from record.resident_current
    where status = 'current' and planned_move_out_on > (desk.office_day()->>'today')::date`)
  assert.equal(leaving.length, DEPARTING.length)
})
