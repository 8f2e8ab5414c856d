/** An import that is killed in the middle: the next run goes on behind the chunks that are in. */
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { describe, it, type TestContext } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { FreshDatabase } from '../../../test/database.ts'
import { generateTown } from '../../../town/crowd/generate-town.ts'
import { openPool } from '../postgres/pool.ts'
import { openedOffice, take, count, verified, ALL_IS_WELL, written, folder } from '../../../test/imported.ts'

/** A database as the command line sees it. */
const asCommand = (db: FreshDatabase, kept: string) => ({
  ...process.env, DATABASE_URL: db.url('postgres'), DAICHO_MODE: 'demo', DAICHO_DATA: kept,
})

const CLI = fileURLToPath(new URL('../../cli.ts', import.meta.url))

describe('an import that is killed', () => {
  it('goes on behind the chunks that are in', async (t: TestContext) => {
    const db = await openedOffice(t)
    const path = await written('crowd.csv', [...generateTown(10_500, 7)].join(''))
    const before = await take(db, path, { dryRun: true })
    assert.deepEqual([before.outcome, before.chunks > 10], ['checked', true])

    // Holds the place of the sixth chunk, so that the command waits there until it is killed.
    const blocker = openPool(db.url('postgres'), 1)
    await blocker.onOneConnection(async (connection) => {
      await connection.query('begin')
      await connection.query(
        `insert into record.imported_chunk values (decode($1, 'hex'), 5, 99, 1, gen_random_uuid())`,
        [await hashOf(path)],
      )
      const child = spawn(process.execPath, [CLI, 'import', 'residents', path], {
        env: asCommand(db, folder()),
        stdio: 'ignore',
      })
      while (await count(db, 'record.imported_chunk') < 5) {
        assert.equal(child.exitCode, null, 'the command ended by itself')
        await pause(50)
      }
      child.kill('SIGKILL')
      await once(child, 'exit')
      await connection.query('rollback')
    })
    await blocker.close()

    const rest = await take(db, path)
    assert.equal(rest.outcome, 'imported')
    assert.ok(rest.written.chunks > 0 && rest.written.chunks <= rest.chunks - 5)
    assert.equal(await count(db, 'record.resident_version'), rest.rows)
    assert.equal(await count(db, 'record.imported_chunk'), rest.chunks)
    assert.equal(
      await count(
        db,
        `(select person_no from record.resident_current c
          where not exists (select from inquiry.card k where k.person_no = c.person_no))`,
      ),
      0,
    )
    assert.equal(await verified(db), ALL_IS_WELL)
    assert.equal((await take(db, path)).outcome, 'already')
  })
})

const hashOf = async (path: string): Promise<string> => {
  const { createHash } = await import('node:crypto')
  return createHash('sha256').update(await readFile(path)).digest('hex')
}
