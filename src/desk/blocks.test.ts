/** Blocks as they hold on the roads: two people set one, two lift it, no date ends it, the log vouches for it. */
import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { handsOf, officerAt } from '../../test/officers.ts'
import { freshProtection, onHousehold, onPerson, STOP } from '../../test/protection.ts'
import { grantsOf } from '../access/matrix.ts'
import { rowDigest } from '../oplog/digest.ts'
import { restrictionConstraints } from '../restrictions/constraints.ts'
import { BlockRow } from '../restrictions/known.ts'
import { DeskFailure } from './errors.ts'
import { askFacts } from './facts.ts'

const office = await freshProtection({ after })
const { db, desk, first, second, counter, somebody, newest, propose, measureOn, blocksOn, certificateLevels } = office

/** One more row of a block by the owner's hand, past every act. */
const forge = (blockNo: number, items: Readonly<Record<string, unknown>>) => db.asOwner.query(`
  insert into restriction.block
  select (jsonb_populate_record(b, $2)).* from restriction.block_current b where b.block_no = $1`,
[blockNo, JSON.stringify(items)])

describe('setting', () => {
  test('a support measure protects from the moment it is asked for, and goes on when it is confirmed', async () => {
    const person = await somebody()
    const proposed = await propose(onPerson(person))
    const [block] = await blocksOn(person)
    assert.deepEqual([block?.startsOn, block?.endsOn, block?.kind], ['2026-11-20', '2027-11-19', 'support-measure'])
    assert.deepEqual(block?.levels, STOP)
    assert.equal(await second.does('confirm-block', proposed), 'done')
    assert.deepEqual(await certificateLevels(person), ['error'])
  })

  test('any other block stands once it is confirmed and its first day has come', async () => {
    const [now, tomorrow] = [await somebody(), await somebody()]
    const proposed = await propose(onPerson(now), { kind: 'other' })
    assert.deepEqual(await blocksOn(now), [])
    assert.equal(await second.does('confirm-block', proposed), 'done')
    assert.equal((await blocksOn(now)).length, 1)
    const later = await propose(onPerson(tomorrow), { kind: 'other', startsOn: '2026-11-21' })
    assert.equal(await second.does('confirm-block', later), 'done')
    assert.deepEqual(await blocksOn(tomorrow), [])
  })

  test('a block on a household binds its members, and is told of the household too', async () => {
    const person = await somebody()
    await propose(onHousehold(person))
    assert.deepEqual(await certificateLevels(person), ['error'])
    const questions = { households: [person.householdNo] }
    const facts = await askFacts(desk, { tokenHash: counter.tokenHash, questions })
    assert.deepEqual(facts.households.map(({ blocks }) => blocks.length), [1])
  })

  test('whoever set it does not confirm it: by the act, or past it', async () => {
    const proposed = await propose(onPerson(await somebody()))
    assert.deepEqual(await first.does('confirm-block', proposed), ['confirm-block/own-proposal'])
    await assert.rejects(forge(proposed.blockNo, { revision: 2, state: 'standing', confirmed_by: 'isago' }),
      { constraint: 'self-confirmation' })
  })

  test('nobody without the grant sets, confirms, lifts or releases one', async () => {
    const person = await somebody()
    const block = await measureOn(person)
    const term = { startsOn: '2026-11-20', endsOn: null }
    const wanted = { kind: 'other', ...onPerson(person), levels: STOP, ...term, reason: 'x' }
    const release = { ...block, process: 'certificate', forOperator: 'mado', minutes: 5, reason: 'x' }
    for (const [id, input] of [
      ['propose-block', wanted], ['confirm-block', block], ['propose-lift', { ...block, reason: 'x' }],
      ['confirm-lift', { ...block, agreed: true }], ['release-temporarily', release],
    ] as const) {
      const isDenied = (error: unknown): boolean => error instanceof DeskFailure && error.code === 'denied'
      await assert.rejects(counter.does(id, input), isDenied, id)
    }
    assert.deepEqual(await certificateLevels(person), ['error'])
  })

  test('two who confirm at the same moment: one does', async () => {
    const proposed = await propose(onPerson(await somebody()))
    const third = handsOf(desk, await officerAt(db, { operatorId: 'third', grants: grantsOf('protection-review') }))
    const both = await Promise.all([second.does('confirm-block', proposed), third.does('confirm-block', proposed)])
    assert.deepEqual(both.filter((one) => one === 'done').length, 1)
    assert.deepEqual(both.filter((one) => one !== 'done'), [['block/moved']])
  })
})

describe('lifting', () => {
  test('no date lifts a block, years after its last day', async () => {
    const person = await somebody()
    await measureOn(person)
    await office.turnTo('2031-04-01')
    assert.deepEqual(await certificateLevels(person), ['error'])
    await office.turnTo('2026-11-20')
  })

  test('two people lift it; while one has only asked, it stands', async () => {
    const person = await somebody()
    const block = await measureOn(person)
    assert.equal(await first.does('propose-lift', { ...block, reason: '本人の申出' }), 'done')
    assert.deepEqual(await certificateLevels(person), ['error'])
    const asked = { ...await newest(onPerson(person)), agreed: true }
    assert.deepEqual(await first.does('confirm-lift', asked), ['confirm-lift/own-proposal'])
    await assert.rejects(forge(block.blockNo, { revision: 4, state: 'lifted', lift_confirmed_by: 'isago' }),
      { constraint: 'self-lift' })
    assert.equal(await second.does('confirm-lift', asked), 'done')
    assert.deepEqual(await blocksOn(person), [])
    assert.deepEqual(await second.does('confirm-lift', { ...asked, revision: 4 }), ['block/other-state'])
  })

  test('a lift that is not agreed to leaves everything as it was', async () => {
    const person = await somebody()
    const block = await measureOn(person)
    await first.told('propose-lift', { ...block, reason: '本人の申出' })
    await second.told('confirm-lift', { ...await newest(onPerson(person)), agreed: false })
    const rows = await db.app.query<{ state: string }>(
      'select state from restriction.block where block_no = $1 order by revision', [block.blockNo])
    assert.deepEqual(rows.map(({ state }) => state), ['proposed', 'standing', 'lift-proposed', 'standing'])
    assert.deepEqual(await certificateLevels(person), ['error'])
  })

  test('no state is reached without the two people it takes', async () => {
    const { blockNo } = await propose(onPerson(await somebody()))
    for (const items of [
      { state: 'standing' }, { state: 'lifted' }, { state: 'lifted', lift_set_by: 'isago', lift_reason: 'x' },
      { state: 'lift-proposed' }, { state: 'proposed', confirmed_by: 'nagisa' },
    ]) {
      const forged = forge(blockNo, { revision: 2, ...items })
      await assert.rejects(forged, { constraint: 'block-state' }, JSON.stringify(items))
    }
  })

  test('a block stays what and whose it is, whoever writes its next row', async () => {
    const { blockNo, personNo } = await measureOn(await somebody())
    const next = (items: Readonly<Record<string, unknown>>) => db.asOwner.query(`
      select restriction.write('append-block', to_jsonb(b) || '{"revision": 3}' || $2)
      from restriction.block_current b where b.block_no = $1`, [blockNo, JSON.stringify(items)])
    for (const items of [{ person_no: (personNo ?? 0) + 1 }, { kind: 'other' }, { household_no: 1 }, { set_by: 'x' }]) {
      await assert.rejects(next(items), { constraint: 'block-identity' }, JSON.stringify(items))
    }
    await assert.rejects(next({ revision: 5 }), { code: 'DA002' })
  })
})

describe('the log', () => {
  type Vouched = { readonly row: Readonly<Record<string, unknown>>; readonly salt: Buffer; readonly entry: string }

  test('vouches for every row of every block, digest by digest', async () => {
    await measureOn(await somebody())
    const written = await db.asOwner.query('select from restriction.block')
    const rows = await db.asOwner.query<Vouched>(`
      select to_jsonb(b) - 'salt' as row, b.salt, convert_from(e.bytes, 'UTF8') as entry
      from restriction.block b join oplog.entry e using (entry_id)`)
    assert.equal(rows.length, written.length)
    for (const { row, salt, entry } of rows) {
      const digest = rowDigest(salt, row)
      const vouch = { table: 'restriction.block', key: [row['block_no'], row['revision']], digest }
      assert.deepEqual(JSON.parse(entry).vouches, [vouch])
    }
  })

  test('says whose block it was and never why', async () => {
    const person = await somebody()
    await propose(onPerson(person), { reason: 'きわめて個人的な事情' })
    const [entry] = await db.asOwner.query<{ persons: readonly number[]; text: string }>(`
      select to_jsonb(persons) as persons, convert_from(bytes, 'UTF8') as text
      from oplog.entry join oplog.arrival a using (entry_id) where id = 'propose-block' order by a.at desc limit 1`)
    assert.deepEqual(entry?.persons, [person.personNo])
    assert.equal(entry?.text.includes('個人的な事情'), false)
  })
})

describe('the tables', () => {
  test('a row has exactly the columns that the acts write, and the two that the seal adds', async () => {
    const columns = await db.asOwner.query<{ name: string }>(`
      select attname as name from pg_attribute
      where attrelid = 'restriction.block'::regclass and attnum > 0 and not attisdropped`)
    const written = [...Object.keys(BlockRow.shape), 'entry_id', 'salt']
    assert.deepEqual(columns.map(({ name }) => name).toSorted(), written.toSorted())
  })

  test('every constraint that stands for a finding exists', async () => {
    const rows = await db.asOwner.query<{ name: string }>(
      `select conname as name from pg_constraint where connamespace = 'restriction'::regnamespace`)
    const there = new Set(rows.map(({ name }) => name))
    assert.deepEqual(Object.keys(restrictionConstraints).filter((name) => !there.has(name)), [])
  })

  for (const what of [
    'insert into restriction.block select * from restriction.block', 'update restriction.block set state = \'lifted\'',
    'delete from restriction.block', 'delete from restriction.release',
    'select restriction.write(\'append-block\', \'{}\')', 'update restriction.setting set release_minutes_limit = 120',
  ]) {
    test(`the server's role may not: ${what}`, async () => {
      await assert.rejects(db.app.query(what), { code: '42501' })
    })
  }
})
