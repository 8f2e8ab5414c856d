/** A family moves in by keyboard alone: five people of the town, from the counter to the certificate handed over. */
import assert from 'node:assert/strict'
import { after, it } from 'node:test'
import { stepAll } from '../../src/io/log/step.ts'
import { testSigner } from '../log.ts'
import { assertSound } from '../written-log.ts'
import { openCounter } from './counter.ts'
import { shortEra } from './family.ts'
import { approve, check, enter, handOver, issue, receive, request } from './roads.ts'

/** Ten fingers at an ordinary speed, thinking apart. */
const SECONDS_A_KEY = 0.2
/** What a checking of a family may take. */
const AIM_SECONDS = 40
/** Who does what, as the log must say it. */
const STEPS = [
  'receive receive uketsuke', 'enter move-in uketsuke', 'check check shogo', 'approve approve kessai',
  'issue residence-copy hakko', 'hand-over hand-over kofu',
]
const CREW = ['uketsuke', 'shogo', 'kessai', 'hakko', 'kofu']

const counter = await openCounter({ after })
const { db } = counter.office

it('walks from the reception to the hand-over', async (t) => {
  const clerk = await counter.seat('uketsuke')
  const movedOn = shortEra(await counter.today())
  await receive(clerk)
  await enter(clerk, movedOn)
  await clerk.leave()
  const measured = await check(await counter.seat('shogo'), movedOn)
  const seconds = measured.presses * SECONDS_A_KEY
  t.diagnostic(`checking a family of three: ${measured.presses} keys, about ${seconds.toFixed(0)} s by hand`
    + ` (aim ${AIM_SECONDS} s); ${(measured.ms / 1000).toFixed(1)} s here`)
  assert.ok(seconds <= AIM_SECONDS, `${measured.presses} keys are too many`)
  await approve(await counter.seat('kessai'))
  const issuer = await counter.seat('hakko')
  const slip = await request(issuer)
  await issue(issuer)
  await handOver(await counter.seat('kofu'), slip)
  assert.deepEqual(counter.complaints, [])
  await isInTheRegister()
  await isHandedOver(slip)
  await isInTheLog()
})

/** Three current residents of one household, their names to the character. */
const isInTheRegister = async (): Promise<void> => {
  const rows = await db.asOwner.query<Member>(`
    select v.full_name as name, v.full_name_kana as kana, v.relationship_to_head as relationship, v.status,
      v.household_no
    from record.resident_current c join record.resident_version v using (person_no, history_no)
    order by v.order_in_household`)
  assert.deepEqual(rows.map(({ name, kana, relationship, status }) => [name, kana, relationship, status]), [
    ['海野　花子', 'ウミノ　ハナコ', '世帯主', 'current'],
    ['海野　太郎', 'ウミノ　タロウ', '夫', 'current'],
    ['海野　つばさ', 'ウミノ　ツバサ', '子', 'current'],
  ])
  assert.equal(new Set(rows.map(({ household_no }) => household_no)).size, 1)
}

type Member = {
  readonly name: string
  readonly kana: string
  readonly relationship: string
  readonly status: string
  readonly household_no: number
}

/** One copy of the whole household, out of the house under the number on the slip. */
const isHandedOver = async (slip: string): Promise<void> => {
  const rows = await db.asOwner.query(`
    select certificate.state_of(i.issue_id) as state, cardinality(i.persons) as persons, f.state as case_state
    from certificate.issue i join certificate.request r using (request_id) join filing.filing_case f using (case_id)
    where f.receipt_no = $1`, [slip])
  assert.deepEqual(rows, [{ state: 'handed-over', persons: 3, case_state: 'handed-over' }])
}

/** Each step is somebody else's, and an auditor finds nothing that differs. */
const isInTheLog = async (): Promise<void> => {
  const rows = await db.asOwner.query<{ step: string; id: string; operator: string }>(`
    select distinct step, id, operator from oplog.entry where outcome = 'done' and operator = any($1)`, [[...CREW]])
  const done = new Set(rows.map(({ step, id, operator }) => `${step} ${id} ${operator}`))
  for (const each of STEPS) assert.ok(done.has(each), `the log does not say: ${each}`)
  await stepAll(db.asSequencer, testSigner)
  await assertSound(db)
}
