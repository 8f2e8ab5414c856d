/** Two officers who set and lift blocks, one at the counter, and residents to set them on; for tests of blocks. */
import assert from 'node:assert/strict'
import { randomBytes, randomUUID } from 'node:crypto'
import { grantsOf } from '../src/access/matrix.ts'
import { askFacts } from '../src/desk/facts.ts'
import { toRow } from '../src/frame/key-case.ts'
import type { StandingBlock } from '../src/frame/question.ts'
import { resident } from '../src/record/examples.ts'
import { freshOffice, type TestOffice } from './office.ts'
import { handsOf, officerAt, type Hands } from './officers.ts'

/** On whom a block lies; exactly one of the two. */
export type Subject = { readonly personNo: number | null; readonly householdNo: number | null }
/** A block as a screen would show it. */
export type Seen = Subject & { readonly blockNo: number; readonly revision: number }
/** A resident, alone in a household. */
export type Person = { readonly personNo: number; readonly householdNo: number }

/** The office of the tests of blocks, on 2026-11-20. */
export type Protection = TestOffice & {
  readonly first: Hands
  readonly second: Hands
  readonly counter: Hands
  readonly somebody: () => Promise<Person>
  /** The newest row of the newest block on a subject. */
  readonly newest: (subject: Subject) => Promise<Seen>
  readonly propose: (subject: Subject, more?: Readonly<Record<string, unknown>>) => Promise<Seen>
  /** A support measure that two people have set. */
  readonly measureOn: (person: Person) => Promise<Seen>
  /** What a decision about this person is told when this officer asks; the counter's, if nobody is named. */
  readonly blocksOn: (person: Person, who?: Hands) => Promise<readonly StandingBlock[]>
  readonly certificateLevels: (person: Person, who?: Hands) => Promise<readonly string[]>
}

/** What the blocks of these tests do. */
export const STOP = { entry: 'alert', certificate: 'error', inquiry: 'none' } as const
const MEASURE = {
  kind: 'support-measure', levels: STOP, startsOn: '2026-11-20', endsOn: null, reason: '申出による',
} as const

/** A block on one person alone. */
export const onPerson = ({ personNo }: Person): Subject => ({ personNo, householdNo: null })
/** A block on a whole household. */
export const onHousehold = ({ householdNo }: Person): Subject => ({ personNo: null, householdNo })

/** Opens it. */
export const freshProtection = async (ending: Parameters<typeof freshOffice>[0]): Promise<Protection> => {
  const office = await freshOffice(ending)
  await office.turnTo('2026-11-20')
  const { db, desk } = office
  const both = [...grantsOf('protection'), ...grantsOf('protection-review')]
  const first = handsOf(desk, await officerAt(db, { operatorId: 'isago', grants: both }))
  const second = handsOf(desk, await officerAt(db, { operatorId: 'nagisa', grants: both }))
  const counter = handsOf(desk, await officerAt(db, { operatorId: 'mado', grants: grantsOf('issuing') }))
  const newest = (subject: Subject): Promise<Seen> => newestOf(office, subject)
  const propose = async (subject: Subject, more: Readonly<Record<string, unknown>> = {}): Promise<Seen> => {
    await first.told('propose-block', { ...MEASURE, ...subject, ...more })
    return newest(subject)
  }
  const measureOn = async (person: Person): Promise<Seen> => {
    await second.told('confirm-block', await propose(onPerson(person)))
    return newest(onPerson(person))
  }
  const blocksOn = async ({ personNo }: Person, who: Hands = counter): Promise<readonly StandingBlock[]> => {
    const facts = await askFacts(desk, { tokenHash: who.tokenHash, questions: { persons: [personNo] } })
    return facts.persons.flatMap(({ blocks }) => blocks)
  }
  const certificateLevels = async (person: Person, who?: Hands): Promise<readonly string[]> =>
    (await blocksOn(person, who)).map(({ levels }) => levels.certificate)
  let count = 0
  const somebody = (): Promise<Person> => {
    count += 1
    return putIn(office, { personNo: 2_000_000 + count, householdNo: 3_000_000 + count })
  }
  return { ...office, first, second, counter, somebody, newest, propose, measureOn, blocksOn, certificateLevels }
}

const newestOf = async ({ db }: TestOffice, { personNo, householdNo }: Subject): Promise<Seen> => {
  const [row] = await db.app.query<Seen>(`
    select block_no as "blockNo", revision, person_no as "personNo", household_no as "householdNo"
    from restriction.block_current where person_no = $1 or household_no = $2 order by block_no desc limit 1`,
  [personNo, householdNo])
  assert.ok(row)
  return row
}

/** A resident of the imaginary town. */
const putIn = async ({ db }: TestOffice, person: Person): Promise<Person> => {
  const { personNo, householdNo } = person
  const record = { ...resident(personNo, { householdNo }), residentCodeId: randomUUID() }
  const row = { ...toRow(record), entry_id: randomUUID(), salt: `\\x${randomBytes(16).toString('hex')}` }
  const current = {
    person_no: personNo, sheet_no: 1, history_no: 1, household_no: householdNo, is_head: true, status: 'current',
    shelf: 'live', individual_number_id: null, resident_code_id: record.residentCodeId,
  }
  await db.asOwner.query('select record.write_rows($1)', [JSON.stringify({
    versions: [row], current: [current], households: [householdNo], lookAlikes: [], keys: [], outbox: [],
  })])
  return person
}
