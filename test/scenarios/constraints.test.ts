/** What no stamp can see is a constraint, and an officer hears of it as of any other finding. */
import assert from 'node:assert/strict'
import { after, describe, it } from 'node:test'
import { approve } from '../../src/desk/approve.ts'
import { amend, type Amendments } from '../../src/record/change.ts'
import { meetingOf } from '../meeting.ts'
import { freshOffice } from '../office.ts'
import { alone, checked, familyNo, movedIn } from './family.ts'
import { eventOf, writtenOf } from './written.ts'

const office = await freshOffice({ after })
await office.turnTo('2026-04-15')

type Told = { readonly outcome: string; readonly findings?: readonly { readonly code: string }[] }

/** Each case decided before the other is written. @returns 'final' of one, what stood against another. */
const approvedAtOnce = async (...caseIds: readonly string[]): Promise<readonly string[]> => {
  const { tokenHash } = await office.as('kessai')
  const desk = meetingOf(office.desk, caseIds.length)
  return Promise.all(caseIds.map(async (caseId) => {
    const outcome = await approve.run(desk, { tokenHash, input: { cases: [{ caseId, draftNo: 1 }] } })
    assert.ok(outcome.outcome === 'done')
    const [told] = outcome.answer['outcomes'] as readonly Told[]
    return told?.findings?.map(({ code }) => code).join(' ') ?? told?.outcome ?? ''
  }))
}

describe('the same number brought by two people at once', () => {
  for (const { surname, brings, code } of [
    { surname: '双野', brings: { individualNumber: { digits: '379474484458' } }, code: 'record/number-in-use' },
    { surname: '重野', brings: { residentCode: { digits: '24727059608' } }, code: 'record/code-in-use' },
  ]) {
    it(`records one of them and refuses the other: ${code}`, async () => {
      const one = await checked(office, alone(1, { ...brings, fullName: `${surname}　右` }))
      const other = await checked(office, alone(2, { ...brings, fullName: `${surname}　左` }))
      assert.deepEqual((await approvedAtOnce(one, other)).toSorted(), ['final', code])
    })
  }
})

describe('what a decision overlooks', async () => {
  const [head, husband] = await movedIn(office, familyNo(3))
  const rows: readonly (readonly [title: string, whose: number | undefined, Amendments, code: string])[] = [
    ['a second head', husband, { isHead: true, relationshipToHead: '世帯主' }, 'record/second-head'],
    ['a head who is called a child', head, { relationshipToHead: '子' }, 'record/head-relationship'],
    ['a domicile left blank', head, { registeredDomicile: '' }, 'record/blank-item'],
    ['a resident without a code', head, { residentCodeId: null }, 'record/blank-item'],
    ['a foreign resident without a category', head, { kind: 'foreign' }, 'record/blank-item'],
  ]
  for (const [title, whose, items, code] of rows) {
    it(`${title} is refused, logged, and changes nothing`, async () => {
      assert.ok(whose)
      const event = eventOf('error-correction', '2026-04-15')
      const outcome = await writtenOf(office, [whose], (record) => amend(record, items, event))
      assert.ok(outcome.outcome === 'refused')
      assert.deepEqual(outcome.findings.map((finding) => finding.code), [code])
      const [kept] = await office.db.asOwner.query(`
        select c.history_no, (
          select convert_from(e.bytes, 'UTF8')::jsonb->'findings'
          from oplog.entry e join oplog.arrival a using (entry_id)
          where e.outcome = 'refused' order by a.at desc limit 1) as findings
        from record.resident_current c where c.person_no = $1`, [whose])
      assert.deepEqual(kept, { history_no: 1, findings: [code] })
    })
  }
})
