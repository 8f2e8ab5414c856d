/** COPY on a connection of our own: rows arrive, and a line that the database refuses is told and hangs nobody. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase } from '../../../test/database.ts'
import { DatabaseError } from '../../desk/ports.ts'
import { openCopyConnection } from './copy.ts'

test('a refused line is told, and the connection goes on', async (t) => {
  const database = await freshDatabase(t)
  const db = await openCopyConnection(database.url('postgres'))
  t.after(db.close)
  await db.query('create temporary table counted (n int not null)')
  const lines = [Buffer.from('1\nno number\n')]
  const malformed: unknown = await db.copy('counted', ['n'], lines).catch((error: unknown) => error)
  assert.ok(malformed instanceof DatabaseError && malformed.code === '22P02')
  const missing: unknown = await db.copy('nowhere', ['n'], []).catch((error: unknown) => error)
  assert.ok(missing instanceof DatabaseError && missing.code === '42P01')
  await db.copy('counted', ['n'], [Buffer.from('1\n'), Buffer.from('2\n')])
  assert.deepEqual(await db.query('select sum(n)::int as sum from counted'), [{ sum: 3 }])
})
