/** What the lists promise: every route, query, constraint and sentence has its other half. */
import assert from 'node:assert/strict'
import { after, describe, it } from 'node:test'
import { allWords } from '../../src/desk/all-words.ts'
import { FINDING_OF_CONSTRAINT, recordConstraints } from '../../src/desk/constraints.ts'
import { acts, documents, views } from '../../src/desk/lists.ts'
import { registerViews } from '../../src/desk/registers.ts'
import { decide } from '../../src/events/by-notification/move-in/decide.ts'
import { hanako } from '../../src/events/by-notification/move-in/examples.ts'
import { office as register } from '../../src/events/every-event/examples.ts'
import { toRow } from '../../src/frame/key-case.ts'
import type { Officer } from '../../src/frame/officer.ts'
import { openapi } from '../../src/io/http/openapi.ts'
import { freshDatabase } from '../database.ts'
import { sampleInputs } from './sample-inputs.ts'

const listed = [
  ...acts.map(({ step, id }) => `${step}/${id}`),
  ...views.map(({ id }) => `look/${id}`),
  ...documents.map(({ id }) => `issue/${id}`),
]

describe('the lists', () => {
  it('names nothing twice', () => {
    assert.deepEqual(listed.filter((name, at) => listed.indexOf(name) !== at), [])
  })

  it('describes every one of them in OpenAPI', () => {
    const { paths } = openapi()
    assert.equal(Object.keys(paths).length, listed.length)
  })
})

const officer: Officer = {
  operatorId: 'nyuryoku', name: '入力　そら', kind: 'staff', sessionId: '00000000-0000-7000-8000-000000000000',
  terminalId: 'mado-2', place: '本庁町民課', grants: [], masks: [], stamp: 1,
}

describe('the queries', async () => {
  const db = await freshDatabase({ after })
  for (const view of registerViews) {
    it(`${view.id} can be prepared against the schema, as the server's role`, async () => {
      const input = sampleInputs[view.id]
      assert.notEqual(input, undefined, 'add a sample input')
      const { text, values } = view.query(view.schema.parse(input), officer)
      const rows = await db.app.query<{ person_nos: unknown; row: unknown }>(text, values)
      assert.ok(Array.isArray(rows))
    })
  }

  it('has a finding for every constraint that the law relies on, and a constraint for every such finding', async () => {
    const named = await db.asOwner.query<{ name: string }>(`select distinct conname as name from pg_constraint c
      join pg_namespace n on n.oid = c.connamespace where n.nspname in ('record', 'filing') and conname like '%-%'`)
    assert.deepEqual(named.map(({ name }) => name).toSorted(), Object.keys(recordConstraints).toSorted())
  })

  it('keeps every item of a resident\'s record in a column of its own, and no other', async () => {
    const columns = await db.asOwner.query<{ name: string }>(`
      select attname as name from pg_attribute
      where attrelid = 'record.resident_version'::regclass and attnum > 0 and not attisdropped`)
    const [change] = decide(hanako, register).changes
    assert.ok(change)
    const items = [...Object.keys(toRow(change.record)), 'entry_id', 'salt']
    assert.deepEqual(columns.map(({ name }) => name).toSorted(), items.toSorted())
  })

  it('lets the server\'s role write nothing by itself', async () => {
    const writable = await db.asOwner.query<{ name: string }>(`select table_schema || '.' || table_name as name
      from information_schema.role_table_grants where grantee = 'daicho_app' and privilege_type <> 'SELECT'`)
    assert.deepEqual(writable, [])
  })
})

describe('the words', () => {
  it('speaks of every finding the desk itself can return', () => {
    const codes = Object.values(FINDING_OF_CONSTRAINT).map(({ code }) => code)
    assert.deepEqual(codes.filter((code) => !(code in allWords)), [])
  })

  it('fills every slot it leaves', () => {
    const empty = Object.entries(allWords).filter(([, { says, remedy }]) => says === '' || remedy === '')
    assert.deepEqual(empty, [])
  })
})
