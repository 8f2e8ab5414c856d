/** The sequencer, stepped by hand: nothing is left out, nothing is counted twice, and no step is ever half done. */
import assert from 'node:assert/strict'
import test from 'node:test'
import { freshDatabase } from '../../../test/database.ts'
import type { FreshDatabase } from '../../../test/database.ts'
import { inTransaction, keepEntry, keepMany, leafOrder, look, testSigner } from '../../../test/log.ts'
import type { Database } from '../../desk/ports.ts'
import { openCheckpoint } from '../../oplog/checkpoint.ts'
import { openNote, signerFromSeed } from '../../oplog/note.ts'
import { leafHash, sameBytes, treeRoot } from '../../oplog/tree.ts'
import { LogBroken, readEdge, sequencing, stepAll, stepOnce } from './step.ts'

/** The newest signed root is the root over the entries' own bytes, in the order of the leaves. */
const assertSound = async (db: FreshDatabase): Promise<number> => {
  const rows = await db.asOwner.query<{ bytes: Uint8Array }>(
    'select e.bytes from oplog.leaf l join oplog.entry e using (entry_id) order by index',
  )
  const [newest] = await db.asOwner.query<{ note: string }>(
    'select note from oplog.checkpoint order by size desc limit 1',
  )
  assert.ok(newest)
  const { size, root } = openCheckpoint(newest.note, [testSigner.verifier])
  assert.equal(size, rows.length)
  assert.ok(sameBytes(root, treeRoot(rows.map(({ bytes }) => leafHash(bytes)))))
  return size
}

test('an idle log needs no checkpoint', async (t) => {
  const db = await freshDatabase(t)
  assert.deepEqual(await stepOnce(db.asSequencer, testSigner), {
    added: 0,
    size: 0,
    checkpoint: undefined,
    more: false,
  })
  await look(db.app, [1000011])
  const first = await stepOnce(db.asSequencer, testSigner)
  assert.deepEqual([first.added, first.size], [1, 1])
  const idle = await stepOnce(db.asSequencer, testSigner)
  assert.deepEqual([idle.added, idle.size, idle.checkpoint], [0, 1, first.checkpoint])
  assert.equal(await assertSound(db), 1)
})

test('many steps of many sizes over several tiles give one tree', async (t) => {
  const db = await freshDatabase(t)
  const { step } = sequencing(db.asSequencer, testSigner, 300)
  for (const count of [1, 254, 1, 1, 700]) {
    await keepMany(db.asOwner, count)
    while ((await step()).more);
    await assertSound(db)
  }
  const tiles = await db.asOwner.query<{ level: number; index: number }>(
    'select level, index from oplog.tile order by level, index',
  )
  assert.deepEqual(tiles, [0, 1, 2].map((index) => ({ level: 0, index })))
  const edge = await readEdge(db.asSequencer, 957)
  assert.deepEqual(edge.levels.map(({ length }) => length), [957 - 768, 3])
})

test('an entry committed late gets its index late, although its id is older', async (t) => {
  const db = await freshDatabase(t)
  const owner = db.asOwner
  let early = ''
  await inTransaction(db.url('daicho_owner'), 'commit', async (slow) => {
    early = await keepEntry(slow)
    const between = await keepEntry(owner)
    await stepOnce(db.asSequencer, testSigner)
    assert.deepEqual(await leafOrder(owner), [between])
    const after = await keepEntry(owner)
    await stepOnce(db.asSequencer, testSigner)
    assert.deepEqual(await leafOrder(owner), [between, after])
  })
  const last = await stepOnce(db.asSequencer, testSigner)
  assert.equal(last.added, 1)
  assert.equal((await leafOrder(owner)).at(-1), early)
  assert.equal(await assertSound(db), 3)
})

test('several transactions open across many steps, some of them undone', async (t) => {
  const db = await freshDatabase(t)
  const kept: string[] = []
  const url = db.url('daicho_owner')
  await inTransaction(url, 'commit', async (one) => {
    kept.push(await keepEntry(one))
    await inTransaction(url, 'rollback', async (other) => { await keepEntry(other) })
    for (let n = 0; n < 3; n += 1) {
      kept.push(await keepEntry(db.asOwner))
      await stepOnce(db.asSequencer, testSigner)
    }
    kept.push(await keepEntry(one))
  })
  await stepAll(db.asSequencer, testSigner)
  assert.deepEqual([...await leafOrder(db.asOwner)].sort(), kept.sort())
  await assertSound(db)
})

test('a step killed between any two statements, or undone at the end, leaves nothing behind', async (t) => {
  const db = await freshDatabase(t)
  for (let n = 0; n < 3; n += 1) await keepEntry(db.asOwner)
  let statements = 0
  for (let killAt = 1; ; killAt += 1) {
    statements = 0
    const dying: Database = {
      query: async (text, values) => {
        statements += 1
        if (statements === killAt) throw new Error('killed')
        return db.asSequencer.query(text, values)
      },
    }
    const finished = await stepOnce(dying, testSigner).then(() => true, (error: Error) => {
      assert.equal(error.message, 'killed')
      return false
    })
    if (finished) break
    assert.deepEqual(await leafOrder(db.asOwner), [])
    assert.equal((await db.asOwner.query('select from oplog.checkpoint')).length, 0)
  }
  assert.ok(statements >= 3)
  assert.equal(await assertSound(db), 3)

  await keepEntry(db.asOwner)
  await inTransaction(db.url('daicho_sequencer'), 'rollback', async (undone) => {
    assert.equal((await stepOnce(undone, testSigner)).size, 4)
  })
  assert.equal((await leafOrder(db.asOwner)).length, 3)
  assert.equal((await stepOnce(db.asSequencer, testSigner)).size, 4)
  assert.equal(await assertSound(db), 4)
})

test('two sequencers at once: one step wins, the other starts over, no index is given twice', async (t) => {
  const db = await freshDatabase(t)
  const [one, other] = [sequencing(db.asSequencer, testSigner, 7), sequencing(db.asSequencer, testSigner, 5)]
  for (let round = 0; round < 5; round += 1) {
    await keepMany(db.asOwner, 40)
    const drain = async (step: () => Promise<{ more: boolean }>): Promise<void> => { while ((await step()).more); }
    await Promise.all([drain(one.step), drain(other.step)])
  }
  assert.equal(await assertSound(db), 200)
  assert.equal(new Set(await leafOrder(db.asOwner)).size, 200)
})

test('a step that another sequencer overtook writes nothing', async (t) => {
  const db = await freshDatabase(t)
  await keepEntry(db.asOwner)
  let overtaken = false
  const slow: Database = {
    query: async (text, values) => {
      if (text.includes('oplog.seal') && !overtaken) {
        overtaken = true
        await stepOnce(db.asSequencer, testSigner)
      }
      return db.asSequencer.query(text, values)
    },
  }
  const { step } = sequencing(slow, testSigner)
  assert.deepEqual(await step(), { added: 0, size: 0, checkpoint: undefined, more: true })
  assert.equal((await step()).added, 0)
  assert.equal(await assertSound(db), 1)
})

test('nothing is signed over rows that do not give the signed root', async (t) => {
  const db = await freshDatabase(t)
  await keepMany(db.asOwner, 300)
  await stepAll(db.asSequencer, testSigner)
  await keepEntry(db.asOwner)
  for (const damage of [
    'update oplog.leaf set leaf_hash = sha256(leaf_hash) where index = 299',
    'delete from oplog.leaf where index = 299',
    'update oplog.tile set root = sha256(root)',
    'delete from oplog.tile',
    'update oplog.checkpoint set root = sha256(root)',
  ]) {
    await inTransaction(db.url('postgres'), 'rollback', async (damaged) => {
      await damaged.query(damage)
      await assert.rejects(stepOnce(damaged, testSigner), LogBroken, damage)
    })
  }
  assert.equal((await stepOnce(db.asSequencer, testSigner)).size, 301)
})

test('another key does not sign this log, and the database refuses an origin that has ended', async (t) => {
  const db = await freshDatabase(t)
  await keepEntry(db.asOwner)
  await stepOnce(db.asSequencer, testSigner)
  const other = signerFromSeed(testSigner.verifier.name, Buffer.alloc(32, 2))
  await assert.rejects(stepOnce(db.asSequencer, other), LogBroken)
  const [row] = await db.asOwner.query<{ note: string }>('select note from oplog.checkpoint')
  assert.throws(() => openNote(row?.note ?? '', [other.verifier]))
})

test('after a start the entries themselves are compared with the leaves', async (t) => {
  const db = await freshDatabase(t)
  await keepMany(db.asOwner, 3)
  await stepOnce(db.asSequencer, testSigner)
  const lost = await keepEntry(db.asOwner)
  await db.asOwner.query('delete from oplog.arrival')
  assert.equal((await stepOnce(db.asSequencer, testSigner)).added, 0)
  const swept = await sequencing(db.asSequencer, testSigner).step('2020-01-01T00:00:00.000Z')
  assert.equal(swept.added, 1)
  assert.equal((await leafOrder(db.asOwner)).at(-1), lost)
})

test('where transaction numbers have gone back, writing stops until everything was looked at', async (t) => {
  const db = await freshDatabase(t)
  await keepMany(db.asOwner, 3)
  await stepOnce(db.asSequencer, testSigner)
  await keepEntry(db.asOwner)
  await db.asOwner.query(`update oplog.checkpoint set seen = '99999999999:99999999999:', at = at - interval '1 hour'`)
  await assert.rejects(look(db.app, [1]), { code: 'DA003' })
  assert.equal((await stepOnce(db.asSequencer, testSigner)).added, 1)
  await look(db.app, [1])
  assert.equal((await stepOnce(db.asSequencer, testSigner)).size, 5)

  await db.asOwner.query(`update oplog.checkpoint set seen = '99999999999:99999999999:', at = at - interval '1 hour'`)
  assert.equal((await stepOnce(db.asSequencer, testSigner)).added, 0)
  await look(db.app, [1])
  assert.equal(await stepOnce(db.asSequencer, testSigner).then(({ size }) => size), 6)
  await assertSound(db)
})
