/** Blocks as they hold on the roads: two people set one, two lift it, no date ends it, and the log vouches for every row. */
import assert from 'node:assert/strict'
import { randomBytes, randomUUID } from 'node:crypto'
import { after, describe, test } from 'node:test'
import { freshOffice } from '../../test/office.ts'
import { officerAt, type SignedInOfficer } from '../../test/officers.ts'
import { grantsOf } from '../access/matrix.ts'
import { toRow } from '../frame/key-case.ts'
import type { StandingBlock } from '../frame/question.ts'
import { rowDigest } from '../oplog/digest.ts'
import { resident } from '../record/examples.ts'
import { restrictionConstraints } from '../restrictions/constraints.ts'
import { BlockRow } from '../restrictions/known.ts'
import type { Outcome } from './conduct.ts'
import { DeskFailure } from './errors.ts'
import { askFacts } from './facts.ts'
import { findAct, findView } from './lists.ts'

const office = await freshOffice({ after })
await office.turnTo('2026-11-20')
const { db, desk } = office

const BOTH = [...grantsOf('protection'), ...grantsOf('protection-review')]
const first = await officerAt(db, { operatorId: 'isago', grants: BOTH })
const second = await officerAt(db, { operatorId: 'nagisa', grants: BOTH })
const counter = await officerAt(db, { operatorId: 'mado', grants: grantsOf('issuing') })

let count = 0

/** A resident of the imaginary town, alone in a household, put in by the owner's hand. */
const somebody = async (): Promise<{ readonly personNo: number; readonly householdNo: number }> => {
  count += 1
  const [personNo, householdNo] = [2_000_000 + count, 3_000_000 + count]
  const record = { ...resident(personNo, { householdNo }), residentCodeId: randomUUID() }
  const row = { ...toRow(record), entry_id: randomUUID(), salt: `\\x${randomBytes(16).toString('hex')}` }
  await db.asOwner.query('select record.write_rows($1)', [JSON.stringify({
    versions: [row],
    current: [{
      person_no: personNo, sheet_no: 1, history_no: 1, household_no: householdNo, is_head: true, status: 'current', shelf: 'live',
      individual_number_id: null, resident_code_id: record.residentCodeId,
    }],
    households: [householdNo], lookAlikes: [], keys: [], outbox: [],
  })])
  return { personNo, householdNo }
}

const run = (who: SignedInOfficer, id: string, input: unknown): Promise<Outcome> => {
  const act = findAct(id)
  assert.ok(act, id)
  return act.run(desk, { tokenHash: who.tokenHash, input })
}
const done = async (who: SignedInOfficer, id: string, input: unknown): Promise<Readonly<Record<string, unknown>>> => {
  const outcome = await run(who, id, input)
  assert.ok(outcome.outcome === 'done', JSON.stringify(outcome))
  return outcome.answer
}
const codesOf = (outcome: Outcome): readonly string[] =>
  outcome.outcome === 'refused' ? outcome.findings.map(({ code }) => code) : []

const STOP = { entry: 'alert', certificate: 'error', inquiry: 'none' } as const
type Seen = { readonly blockNo: number; readonly revision: number; readonly personNo: number | null; readonly householdNo: number | null }

const newest = async (subject: { readonly personNo: number | null; readonly householdNo?: number | null }): Promise<Seen> => {
  const [row] = await db.app.query<{ block_no: number; revision: number; person_no: number | null; household_no: number | null }>(`
    select block_no, revision, person_no, household_no from restriction.block_current
    where person_no = $1 or household_no = $2 order by block_no desc limit 1`, [subject.personNo, subject.householdNo ?? null])
  assert.ok(row)
  return { blockNo: row.block_no, revision: row.revision, personNo: row.person_no, householdNo: row.household_no }
}

const propose = async (
  subject: { readonly personNo: number | null; readonly householdNo: number | null }, more: Readonly<Record<string, unknown>> = {},
): Promise<Seen> => {
  await done(first, 'propose-block',
    { kind: 'support-measure', ...subject, levels: STOP, startsOn: '2026-11-20', endsOn: null, reason: '申出による', ...more })
  return newest(subject)
}
const measureOn = async (personNo: number): Promise<Seen> => {
  const proposed = await propose({ personNo, householdNo: null })
  await done(second, 'confirm-block', proposed)
  return { ...proposed, revision: 2 }
}

/** What a decision about this person is told, asked by this officer. */
const blocksOn = async (personNo: number, who: SignedInOfficer = counter): Promise<readonly StandingBlock[]> => {
  const facts = await askFacts(desk, { tokenHash: who.tokenHash, questions: { persons: [personNo] } })
  return facts.persons.flatMap(({ blocks }) => blocks)
}
const certificateLevels = async (personNo: number, who?: SignedInOfficer): Promise<readonly string[]> =>
  (await blocksOn(personNo, who)).map(({ levels }) => levels.certificate)

describe('setting', () => {
  test('a support measure protects from the moment it is asked for, and goes on when it is confirmed', async () => {
    const { personNo } = await somebody()
    const proposed = await propose({ personNo, householdNo: null })
    assert.deepEqual(await certificateLevels(personNo), ['error'])
    const [block] = await blocksOn(personNo)
    assert.deepEqual([block?.startsOn, block?.endsOn, block?.kind], ['2026-11-20', '2027-11-19', 'support-measure'])
    await done(second, 'confirm-block', proposed)
    assert.deepEqual(await certificateLevels(personNo), ['error'])
  })

  test('any other block stands once it is confirmed and its first day has come', async () => {
    const { personNo } = await somebody()
    const proposed = await propose({ personNo, householdNo: null }, { kind: 'other' })
    assert.deepEqual(await blocksOn(personNo), [])
    await done(second, 'confirm-block', proposed)
    assert.equal((await blocksOn(personNo)).length, 1)
    const later = await somebody()
    await done(second, 'confirm-block', await propose({ ...later, householdNo: null }, { kind: 'other', startsOn: '2026-11-21' }))
    assert.deepEqual(await blocksOn(later.personNo), [])
  })

  test('a block on a household binds its members, and is told of the household too', async () => {
    const { personNo, householdNo } = await somebody()
    await propose({ personNo: null, householdNo })
    assert.deepEqual(await certificateLevels(personNo), ['error'])
    const facts = await askFacts(desk, { tokenHash: counter.tokenHash, questions: { households: [householdNo] } })
    assert.deepEqual(facts.households.map(({ blocks }) => blocks.length), [1])
  })

  test('whoever set it does not confirm it: by the act, or past it', async () => {
    const { personNo } = await somebody()
    const proposed = await propose({ personNo, householdNo: null })
    assert.deepEqual(codesOf(await run(first, 'confirm-block', proposed)), ['confirm-block/own-proposal'])
    await assert.rejects(db.asOwner.query(`insert into restriction.block
      select (jsonb_populate_record(b, '{"revision": 2, "state": "standing", "confirmed_by": "isago"}')).* from restriction.block b
      where b.block_no = $1`, [proposed.blockNo]), { constraint: 'self-confirmation' })
  })

  test('nobody without the grant sets, confirms, lifts or releases one', async () => {
    const { personNo } = await somebody()
    const block = await measureOn(personNo)
    for (const [id, input] of [
      ['propose-block', { kind: 'other', personNo, householdNo: null, levels: STOP, startsOn: '2026-11-20', endsOn: null, reason: 'x' }],
      ['confirm-block', block], ['propose-lift', { ...block, reason: 'x' }], ['confirm-lift', { ...block, agreed: true }],
      ['release-temporarily', { ...block, process: 'certificate', forOperator: 'mado', minutes: 5, reason: 'x' }],
    ] as const) {
      await assert.rejects(run(counter, id, input), (error) => error instanceof DeskFailure && error.code === 'denied', id)
    }
    assert.deepEqual(await certificateLevels(personNo), ['error'])
  })

  test('two who confirm at the same moment: one does', async () => {
    const { personNo } = await somebody()
    const proposed = await propose({ personNo, householdNo: null })
    const third = await officerAt(db, { operatorId: `third-${personNo}`, grants: BOTH })
    const both = await Promise.all([run(second, 'confirm-block', proposed), run(third, 'confirm-block', proposed)])
    assert.deepEqual(both.map(({ outcome }) => outcome).toSorted(), ['done', 'refused'])
    assert.deepEqual(both.flatMap(codesOf), ['block/moved'])
  })
})

describe('lifting', () => {
  test('no date lifts a block, years after its last day', async () => {
    const { personNo } = await somebody()
    await measureOn(personNo)
    await office.turnTo('2031-04-01')
    assert.deepEqual(await certificateLevels(personNo), ['error'])
    await office.turnTo('2026-11-20')
  })

  test('two people lift it; while one has only asked, it stands', async () => {
    const { personNo } = await somebody()
    const block = await measureOn(personNo)
    await done(first, 'propose-lift', { ...block, reason: '本人の申出' })
    assert.deepEqual(await certificateLevels(personNo), ['error'])
    const asked = { ...block, revision: 3, agreed: true }
    assert.deepEqual(codesOf(await run(first, 'confirm-lift', asked)), ['confirm-lift/own-proposal'])
    await assert.rejects(db.asOwner.query(`insert into restriction.block
      select (jsonb_populate_record(b, '{"revision": 4, "state": "lifted", "lift_confirmed_by": "isago"}')).* from restriction.block b
      where b.block_no = $1 and b.revision = 3`, [block.blockNo]), { constraint: 'self-lift' })
    await done(second, 'confirm-lift', asked)
    assert.deepEqual(await blocksOn(personNo), [])
    assert.deepEqual(codesOf(await run(second, 'confirm-lift', { ...asked, revision: 4 })), ['block/other-state'])
  })

  test('a lift that is not agreed to leaves everything as it was', async () => {
    const { personNo } = await somebody()
    const block = await measureOn(personNo)
    await done(first, 'propose-lift', { ...block, reason: '本人の申出' })
    await done(second, 'confirm-lift', { ...block, revision: 3, agreed: false })
    const rows = await db.app.query<{ state: string }>('select state from restriction.block where block_no = $1 order by revision', [block.blockNo])
    assert.deepEqual(rows.map(({ state }) => state), ['proposed', 'standing', 'lift-proposed', 'standing'])
    assert.deepEqual(await certificateLevels(personNo), ['error'])
  })

  test('a block stays what and whose it is, whoever writes its next row', async () => {
    const { personNo } = await somebody()
    const { blockNo } = await measureOn(personNo)
    const next = async (change: Readonly<Record<string, unknown>>): Promise<unknown> => db.asOwner.query(`
      select restriction.write('append-block', to_jsonb(b) || '{"revision": 3}' || $2) from restriction.block_current b where b.block_no = $1`,
    [blockNo, JSON.stringify(change)])
    await assert.rejects(next({ person_no: personNo + 1 }), { constraint: 'block-identity' })
    await assert.rejects(next({ kind: 'other' }), { constraint: 'block-identity' })
    await assert.rejects(next({ revision: 5 }), { code: 'DA002' })
    await assert.rejects(next({ household_no: 1 }), { constraint: 'block-identity' })
  })
})

describe('a temporary release', () => {
  const releaseFor = (block: Seen, more: Readonly<Record<string, unknown>> = {}) =>
    run(second, 'release-temporarily', { ...block, process: 'certificate', forOperator: 'mado', minutes: 10, reason: '本人確認を終えた', ...more })

  test('turns the error into an alert for one officer and one process; to everybody else the block stands', async () => {
    const { personNo } = await somebody()
    const block = await measureOn(personNo)
    const outcome = await releaseFor(block)
    assert.ok(outcome.outcome === 'done' && typeof outcome.answer['until'] === 'string')
    assert.deepEqual(await certificateLevels(personNo, counter), ['alert'])
    assert.deepEqual(await certificateLevels(personNo, second), ['error'])
    assert.deepEqual(await certificateLevels(personNo, first), ['error'])
  })

  test('ends by itself', async () => {
    const { personNo } = await somebody()
    const block = await measureOn(personNo)
    await releaseFor(block)
    await db.asOwner.query(`update restriction.release set released_at = released_at - interval '10 minutes', until = until - interval '10 minutes'
      where block_no = $1`, [block.blockNo])
    assert.deepEqual(await certificateLevels(personNo, counter), ['error'])
  })

  test('tells no other system, and adds no row to the block', async () => {
    const { personNo } = await somebody()
    const block = await measureOn(personNo)
    const sent = async () => (await db.asOwner.query<{ n: number }>('select count(*)::int as n from exchange.outbox'))[0]?.n
    const before = await sent()
    await releaseFor(block)
    assert.equal(await sent(), before)
    assert.equal((await newest({ personNo })).revision, 2)
  })

  test('is not for oneself, not for nobody, and not for longer than the office allows', async () => {
    const { personNo } = await somebody()
    const block = await measureOn(personNo)
    assert.deepEqual(codesOf(await releaseFor(block, { forOperator: 'nagisa' })), ['release-temporarily/own-benefit'])
    assert.deepEqual(codesOf(await releaseFor(block, { forOperator: 'nobody-here' })), ['release-temporarily/nobody'])
    assert.deepEqual(codesOf(await releaseFor(block, { minutes: 31 })), ['release-temporarily/too-long'])
    assert.deepEqual(codesOf(await releaseFor(block, { process: 'inquiry' })), ['release-temporarily/not-stopped'])
    await assert.rejects(db.asOwner.query(`insert into restriction.release(block_no, process, for_operator, reason, released_by, released_at, until)
      values ($1, 'certificate', 'nagisa', 'x', 'nagisa', now(), now() + interval '1 minute')`, [block.blockNo]), { constraint: 'self-release' })
    assert.deepEqual(await certificateLevels(personNo, counter), ['error'])
  })
})

describe('what others read', () => {
  test('a list shows a flag for the person or their household, and no more', async () => {
    const [measured, housed, free] = [await somebody(), await somebody(), await somebody()]
    await measureOn(measured.personNo)
    await done(second, 'confirm-block', await propose({ personNo: null, householdNo: housed.householdNo }, { kind: 'exclusive' }))
    await done(second, 'confirm-block', await propose({ personNo: housed.personNo, householdNo: null }))
    const flags = async (personNo: number) => (await db.app.query<{ flags: readonly string[] }>('select restriction.flags($1) as flags', [personNo]))[0]?.flags
    assert.deepEqual(await flags(measured.personNo), ['support'])
    assert.deepEqual(await flags(housed.personNo), ['support', 'block'])
    assert.deepEqual(await flags(free.personNo), [])
    const many = await db.app.query<{ person_no: number }>('select person_no from restriction.flags_of($1) order by 1',
      [[measured.personNo, housed.personNo, free.personNo]])
    assert.deepEqual(many.map((row) => row.person_no), [measured.personNo, housed.personNo])
  })

  test('the stamp moves with every step, so that a block set between facts and write is seen', async () => {
    const { personNo, householdNo } = await somebody()
    const { blockScope } = await askFacts(desk, { tokenHash: counter.tokenHash, questions: { persons: [personNo] } })
    const hold = () => db.asOwner.query('select record.hold($1)', [JSON.stringify({ persons: [], households: [], blocks: blockScope })])
    await hold()
    await propose({ personNo: null, householdNo })
    await assert.rejects(hold(), { code: 'DA002' })
    const stamps = []
    for (const step of ['confirm-block', 'propose-lift', 'confirm-lift']) {
      const seen = await newest({ personNo: null, householdNo })
      await done(step === 'propose-lift' ? first : second, step,
        { ...seen, ...(step === 'propose-lift' ? { reason: 'x' } : {}), ...(step === 'confirm-lift' ? { agreed: true } : {}) })
      const [row] = await db.app.query<{ stamp: number }>('select restriction.stamp($1, $2) as stamp', [[personNo], [householdNo]])
      stamps.push(row?.stamp)
    }
    assert.deepEqual(stamps, [2, 3, 4])
  })

  test('the list of blocks shows levels, term and state, and no address; each look is logged with the persons in it', async () => {
    const { personNo } = await somebody()
    const block = await measureOn(personNo)
    const view = findView('blocks')
    assert.ok(view)
    const shown = JSON.stringify(await view.run(desk, { tokenHash: first.tokenHash, input: { personNo } }))
    assert.match(shown, new RegExp(`"blockNo":${block.blockNo}`))
    assert.match(shown, /海野/)
    assert.doesNotMatch(shown, /潮町|2番3号/)
    const [entry] = await db.asOwner.query<{ persons: readonly number[] }>(
      `select persons from oplog.entry join oplog.arrival a using (entry_id) where id = 'blocks' order by a.at desc limit 1`)
    assert.deepEqual(entry?.persons.map(Number), [personNo])
  })
})

describe('the log', () => {
  type Vouched = { readonly row: Readonly<Record<string, unknown>>; readonly salt: Buffer; readonly entry: string }

  test('vouches for every row of every block, digest by digest', async () => {
    const { personNo } = await somebody()
    await measureOn(personNo)
    const rows = await db.asOwner.query<Vouched>(`
      select to_jsonb(b) - 'salt' as row, b.salt, convert_from(e.bytes, 'UTF8') as entry
      from restriction.block b join oplog.entry e using (entry_id)`)
    const [all] = await db.asOwner.query<{ n: number }>('select count(*)::int as n from restriction.block')
    assert.equal(rows.length, all?.n)
    for (const { row, salt, entry } of rows) {
      const vouch = { table: 'restriction.block', key: [row['block_no'], row['revision']], digest: rowDigest(salt, row) }
      assert.deepEqual(JSON.parse(entry).vouches, [vouch])
    }
  })

  test('says whose block it was and never why', async () => {
    const { personNo } = await somebody()
    await propose({ personNo, householdNo: null }, { reason: 'きわめて個人的な事情' })
    const [entry] = await db.asOwner.query<{ persons: readonly number[]; text: string }>(`
      select persons, convert_from(bytes, 'UTF8') as text from oplog.entry join oplog.arrival a using (entry_id)
      where id = 'propose-block' order by a.at desc limit 1`)
    assert.deepEqual(entry?.persons.map(Number), [personNo])
    assert.equal(entry?.text.includes('個人的な事情'), false)
  })
})

describe('the tables', () => {
  test('a row has exactly the columns that the acts write, and the two that the seal adds', async () => {
    const columns = await db.asOwner.query<{ name: string }>(
      `select attname as name from pg_attribute where attrelid = 'restriction.block'::regclass and attnum > 0 and not attisdropped`)
    assert.deepEqual(columns.map(({ name }) => name).toSorted(), [...Object.keys(BlockRow.shape), 'entry_id', 'salt'].toSorted())
  })

  test('every constraint that stands for a finding exists', async () => {
    const rows = await db.asOwner.query<{ name: string }>(
      `select conname as name from pg_constraint where connamespace = 'restriction'::regnamespace`)
    const there = new Set(rows.map(({ name }) => name))
    assert.deepEqual(Object.keys(restrictionConstraints).filter((name) => !there.has(name)), [])
  })

  for (const what of [
    'insert into restriction.block select * from restriction.block', 'update restriction.block set state = \'lifted\'',
    'delete from restriction.block', 'delete from restriction.release', 'select restriction.write(\'append-block\', \'{}\')',
    'update restriction.setting set release_minutes_limit = 120',
  ]) {
    test(`the server's role may not: ${what}`, async () => {
      await assert.rejects(db.app.query(what), { code: '42501' })
    })
  }
})
