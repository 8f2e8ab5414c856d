/** Somebody with the server's own database password: memos and orders are written as the entry tells, or not at all. */
import assert from 'node:assert/strict'
import { after, describe, it } from 'node:test'
import type { Desk } from '../../src/desk/desk.ts'
import type { Database } from '../../src/desk/ports.ts'
import { canonicalBytes } from '../../src/oplog/canonical.ts'
import { atWork, type AtWork } from '../../town/colleague.ts'
import { COLLEAGUES, DEMO_PASSWORD } from '../../town/office.ts'
import { freshOffice } from '../office.ts'
import { familyNo, movedIn } from '../scenarios/family.ts'

const office = await freshOffice({ after })
await office.turnTo('2026-04-15')
const [head = 0, spouse = 0, child = 0] = await movedIn(office, familyNo(1))
const [known] = await office.db.asOwner.query<{ no: number }>(
  'select household_no as no from record.resident_current where person_no = $1', [head])
const householdNo = known?.no ?? 0

type Row = { [item: string]: unknown }
type Sealed = { permit: Row; writes: { area: string; op: string; row: Row }[] }
type Entry = { vouches: { table: string; key: (string | number)[]; digest: string }[]; persons: number[] } & Row
type Forgery = (sealed: Sealed, entry: Entry) => void

const forging = (forge: Forgery): Desk => {
  const query: Database['query'] = (text, values) => {
    if (!text.includes('record.apply(')) return office.desk.db.query(text, values)
    const sealed = JSON.parse(String(values?.[0])) as Sealed
    const entry = JSON.parse(Buffer.from(values?.[1] as Buffer).toString()) as Entry
    forge(sealed, entry)
    return office.desk.db.query(text, [JSON.stringify(sealed), canonicalBytes(entry)])
  }
  return { ...office.desk, db: { query } }
}

const seat = (operator: string, forge: Forgery): Promise<AtWork> => atWork(forging(forge), {
  operator, password: DEMO_PASSWORD, terminal: COLLEAGUES.find((one) => one.operator === operator)?.terminal ?? '',
})

const counted = async (): Promise<unknown> => (await office.db.asOwner.query(`select
  (select count(*) from memo.memo) as memos, (select count(*) from record.member_order) as orders,
  (select count(*) from oplog.entry where outcome = 'done' and step <> 'sign-in') as entries`))[0]

const isRefused = async (work: () => Promise<unknown>): Promise<void> => {
  const before = await counted()
  await assert.rejects(work, (error: { code?: string }) => ['23514', 'permit-lost', 'stale'].includes(error.code ?? ''))
  assert.deepEqual(await counted(), before)
}

const inRow = (change: (row: Row) => void): Forgery => ({ writes }) => {
  for (const { row } of writes) change(row)
}

const MEMO = { personNo: head, memoNo: null, revision: 0, content: '見本のメモ' }
const ORDER = { householdNo, revision: 0, personNos: [head, child, spouse] }

describe('a memo', () => {
  const forgeries: Readonly<Record<string, Forgery>> = {
    'in another\'s name': inRow((row) => { row['written_by'] = 'kessai' }),
    'about somebody the entry does not name': inRow((row) => { row['person_no'] = spouse }),
    'that nothing vouches for': (_, entry) => { entry.vouches = [] },
    'that begins in the middle': (sealed, entry) => {
      inRow((row) => { row['revision'] = 4 })(sealed, entry)
      entry.vouches = entry.vouches.map((vouch) => ({ ...vouch, key: [Number(vouch.key[0]), 4] }))
    },
    'under another permit': (sealed, entry) => {
      sealed.permit['id'] = 'set-member-order'
      entry['id'] = 'set-member-order'
    },
  }
  for (const [title, forge] of Object.entries(forgeries)) {
    it(`${title} is not written`, () => isRefused(async () => (await seat('uketsuke', forge)).act('write-memo', MEMO)))
  }

  it('does not change hands when it is changed', async () => {
    const { memoNo } = await (await seat('uketsuke', () => {})).act('write-memo', MEMO)
    const forge: Forgery = (sealed, entry) => {
      inRow((row) => { row['person_no'] = spouse })(sealed, entry)
      entry.persons = [head, spouse].toSorted((a, b) => a - b)
    }
    await isRefused(async () => (await seat('uketsuke', forge))
      .act('write-memo', { ...MEMO, memoNo, revision: 1, content: '別の人の' }))
  })
})

describe('an order', () => {
  const forgeries: Readonly<Record<string, Forgery>> = {
    'in another\'s name': inRow((row) => { row['set_by'] = 'kessai' }),
    'that nothing vouches for': (_, entry) => { entry.vouches = [] },
    'that leaves one out': inRow((row) => { row['person_nos'] = [head, child]; row['history_nos'] = [1, 1] }),
    'that has one twice': inRow((row) => {
      row['person_nos'] = [head, child, spouse, spouse]
      row['history_nos'] = [1, 1, 1, 1]
    }),
    'of rows nobody stands at': inRow((row) => { row['history_nos'] = [1, 1, 7] }),
    'for persons the entry does not name': (_, entry) => { entry.persons = [head] },
  }
  for (const [title, forge] of Object.entries(forgeries)) {
    it(`${title} is not written`, () =>
      isRefused(async () => (await seat('uketsuke', forge)).act('set-member-order', ORDER)))
  }

  it('that nobody touched is written', async () => {
    await (await seat('uketsuke', () => {})).act('set-member-order', ORDER)
  })
})
