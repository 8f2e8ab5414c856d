/** What a screen asks by itself, round by the clock, is no sign that anybody sits there. */
import assert from 'node:assert/strict'
import { after, it } from 'node:test'
import { freshOffice } from '../../test/office.ts'
import { findView } from './lists.ts'

const office = await freshOffice({ after })
const { tokenHash } = await office.as('uketsuke')
const home = findView('counter-home')

const isWarmAfter = async (quiet: boolean): Promise<boolean> => {
  const { asOwner } = office.db
  await asOwner.query(`update access.session set last_seen_at = clock_timestamp() - interval '40 seconds'`)
  await home?.run(office.desk, { tokenHash, input: {}, quiet })
  const [row] = await asOwner.query<{ warm: boolean }>(`
    select bool_or(clock_timestamp() - last_seen_at < interval '30 seconds') as warm from access.session`)
  return row?.warm ?? false
}

it('leaves the seat cooling where a screen asks by itself, and warms it where somebody asks', async () => {
  assert.ok(home)
  assert.equal(await isWarmAfter(true), false)
  assert.equal(await isWarmAfter(false), true)
})
