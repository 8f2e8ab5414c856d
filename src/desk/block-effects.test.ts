/** What a block does to others: releases that end by themselves, flags in lists, the stamp a write compares. */
import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { freshProtection, onHousehold, onPerson, type Seen } from '../../test/protection.ts'
import { askFacts } from './facts.ts'

const office = await freshProtection({ after })
const { db, desk, first, second, counter, somebody, newest, propose, measureOn, certificateLevels } = office

describe('a temporary release', () => {
  const RELEASE = { process: 'certificate', forOperator: 'mado', minutes: 10, reason: '本人確認を終えた' } as const
  const release = (block: Seen, more: Readonly<Record<string, unknown>> = {}) =>
    second.does('release-temporarily', { ...block, ...RELEASE, ...more })

  test('turns the error into an alert for one officer; to everybody else the block stands', async () => {
    const person = await somebody()
    const block = await measureOn(person)
    const { until } = await second.told('release-temporarily', { ...block, ...RELEASE })
    assert.match(String(until), /^\d{4}-\d\d-\d\dT/)
    assert.deepEqual(await certificateLevels(person, counter), ['alert'])
    assert.deepEqual(await certificateLevels(person, second), ['error'])
    assert.deepEqual(await certificateLevels(person, first), ['error'])
  })

  test('ends by itself', async () => {
    const person = await somebody()
    const block = await measureOn(person)
    assert.equal(await release(block), 'done')
    await db.asOwner.query(`
      update restriction.release
      set released_at = released_at - interval '10 minutes', until = until - interval '10 minutes'
      where block_no = $1`, [block.blockNo])
    assert.deepEqual(await certificateLevels(person, counter), ['error'])
  })

  test('tells no other system, and adds no row to the block', async () => {
    const person = await somebody()
    const block = await measureOn(person)
    const sent = () => db.asOwner.query('select count(*) from exchange.outbox')
    const before = await sent()
    assert.equal(await release(block), 'done')
    assert.deepEqual(await sent(), before)
    assert.deepEqual(await newest(onPerson(person)), block)
  })

  test('is not for oneself, for nobody, for longer than the office allows, or of what is not stopped', async () => {
    const person = await somebody()
    const block = await measureOn(person)
    assert.deepEqual(await release(block, { forOperator: 'nagisa' }), ['release-temporarily/own-benefit'])
    assert.deepEqual(await release(block, { forOperator: 'nobody-here' }), ['release-temporarily/nobody'])
    assert.deepEqual(await release(block, { minutes: 31 }), ['release-temporarily/too-long'])
    assert.deepEqual(await release(block, { process: 'inquiry' }), ['release-temporarily/not-stopped'])
    await assert.rejects(db.asOwner.query(`
      insert into restriction.release(block_no, process, for_operator, reason, released_by, released_at, until)
      values ($1, 'certificate', 'nagisa', 'x', 'nagisa', now(), now() + interval '1 minute')`, [block.blockNo]),
    { constraint: 'self-release' })
    assert.deepEqual(await certificateLevels(person, counter), ['error'])
  })
})

describe('what others read', () => {
  test('a list shows a flag for the person or their household, and no more', async () => {
    const [measured, housed, free] = [await somebody(), await somebody(), await somebody()]
    await measureOn(measured)
    await second.told('confirm-block', await propose(onHousehold(housed), { kind: 'exclusive' }))
    await measureOn(housed)
    const flags = async (personNo: number): Promise<unknown> =>
      (await db.app.query<{ flags: unknown }>('select restriction.flags($1) as flags', [personNo]))[0]?.flags
    assert.deepEqual(await flags(measured.personNo), ['support'])
    assert.deepEqual(await flags(housed.personNo), ['support', 'block'])
    assert.deepEqual(await flags(free.personNo), [])
    const wanted = [measured.personNo, housed.personNo, free.personNo]
    const many = await db.app.query<{ person_no: number }>(
      'select person_no from restriction.flags_of($1) order by 1', [wanted])
    assert.deepEqual(many.map((row) => row.person_no), wanted.slice(0, 2))
  })

  test('the stamp moves with every step, so that a block set between facts and write is seen', async () => {
    const person = await somebody()
    const questions = { persons: [person.personNo] }
    const comparison = async (): Promise<() => Promise<unknown>> => {
      const { blockScope } = await askFacts(desk, { tokenHash: counter.tokenHash, questions })
      return () => db.asOwner.query('select record.hold($1)', [
        JSON.stringify({ persons: [], households: [], blocks: blockScope }),
      ])
    }
    const steps: readonly (() => Promise<unknown>)[] = [
      () => propose(onHousehold(person)),
      async () => second.told('confirm-block', await newest(onHousehold(person))),
      async () => first.told('propose-lift', { ...await newest(onHousehold(person)), reason: 'x' }),
      async () => second.told('confirm-lift', { ...await newest(onHousehold(person)), agreed: true }),
    ]
    for (const step of steps) {
      const compare = await comparison()
      await compare()
      await step()
      await assert.rejects(compare(), { code: 'DA002' })
    }
  })

  test('the list of blocks shows no address, and a look at it is logged with whom it showed', async () => {
    const person = await somebody()
    const { blockNo } = await measureOn(person)
    const shown = JSON.stringify(await first.sees('blocks', { personNo: person.personNo }))
    assert.match(shown, new RegExp(`"blockNo":${blockNo}`))
    assert.match(shown, /海野/)
    assert.doesNotMatch(shown, /潮町|2番3号/)
    const [entry] = await db.asOwner.query(`
      select to_jsonb(persons) as persons from oplog.entry join oplog.arrival a using (entry_id)
      where id = 'blocks' order by a.at desc limit 1`)
    assert.deepEqual(entry, { persons: [person.personNo] })
  })
})
