/** 出生 through the roads: twins into their family, a household that ended meanwhile, a child of foreign parents. */
import assert from 'node:assert/strict'
import { after, describe, it } from 'node:test'
import { blank } from '../../src/events/ex-officio/birth/form.ts'
import type { Birth } from '../../src/events/ex-officio/birth/notification.ts'
import { civilDay } from '../../src/law/calendar.ts'
import { exactDate } from '../../src/law/imprecise-date.ts'
import { freshOffice } from '../office.ts'
import { alone, approved, familyNo, maria, movedIn } from './family.ts'
import { checkedFiling, filed, objectionsTo, type Filing } from './filing.ts'
import { movedOut } from './written.ts'

const office = await freshOffice({ after })
await office.turnTo('2026-04-15')

type Row = Readonly<Record<string, unknown>>

const rowsOf = (personNos: readonly number[]): Promise<readonly Row[]> => office.db.asOwner.query<Row>(
  'select * from record.resident_version where person_no = any($1) order by person_no, history_no', [personNos])

const [blankChild] = blank.movers
assert.ok(blankChild)

const newborn: Birth['movers'][number] = {
  ...blankChild, fullName: '星野　朝', fullNameKana: 'ホシノ　アサ', sex: 'female',
  birthDate: exactDate(civilDay('2026-04-03')), relationshipToHead: '子',
}

const bornTo = (parent: number, items: Partial<Birth> = {}): Filing => ({
  kind: 'birth',
  input: {
    ...blank, notifiedOn: '2026-04-14', exOfficioNo: '令8-職1', parent: { personNo: parent, sameFamilyRegister: true },
    movers: [newborn], ...items,
  },
})

const owedTo = async (personNos: readonly number[]): Promise<readonly string[]> => {
  const rows = await office.db.asOwner.query<{ kind: string }>(
    'select kind from exchange.outbox where person_no = any($1) order by kind, person_no', [personNos])
  return rows.map(({ kind }) => kind)
}

describe('出生 through the roads', () => {
  it('records twins as new residents of their family, with codes of their own', async () => {
    const [head = 0, spouse = 0] = await movedIn(office, familyNo(32))
    const born = await filed(office, bornTo(spouse, {
      movers: [newborn, { ...newborn, fullName: '星野　夕', fullNameKana: 'ホシノ　ユウ' }],
    }))
    const [parent] = await rowsOf([head])
    const rows = await rowsOf(born)
    assert.deepEqual(rows.map((row) => [row['reason'], row['household_no'], row['head_name'], row['previous_address']]),
      [0, 1].map(() => ['birth', parent?.['household_no'], parent?.['full_name'], null]))
    assert.equal(new Set(rows.map((row) => row['resident_code_id'])).size, 2)
    assert.deepEqual(rows.map((row) => (row['became_resident_on'] as { sortOn: string }).sortOn),
      ['2026-04-03', '2026-04-03'])
    assert.deepEqual(await owedTo(born), [
      'notice/family-register-appendix', 'notice/family-register-appendix', 'notice/identification',
      'notice/identification', 'notice/individual-number-request', 'notice/individual-number-request',
    ])
  })

  it('asks whether a child was entered twice', async () => {
    const [, spouse = 0] = await movedIn(office, familyNo(33))
    const twice = bornTo(spouse, { movers: [{ ...newborn, fullName: '月野　一度' }] })
    await filed(office, twice)
    assert.deepEqual(await objectionsTo(office, twice), ['event/look-alike-here'])
  })

  it('is refused at approval where the household ended meanwhile, and leaves nothing half done', async () => {
    const [mother = 0] = await movedIn(office, alone(1))
    const waiting = await checkedFiling(office, bornTo(mother, { movers: [{ ...newborn, fullName: '独野　二' }] }))
    await movedOut(office, [mother], '2026-04-15')
    const [outcome] = await approved(office, waiting)
    assert.equal(outcome?.outcome, 'refused')
    assert.deepEqual(outcome.findings?.map(({ code }) => code), ['birth/parent-gone'])
    assert.deepEqual(await office.db.asOwner.query(
      "select 1 from record.resident_version where full_name = '独野　二'"), [])
  })

  it('records a child of foreign parents as in transition, and tells the immigration office', async () => {
    const [mother = 0] = await movedIn(office, alone(2, { ...maria, individualNumber: null, residentCode: null }))
    const born = await filed(office, bornTo(mother, {
      parent: { personNo: mother, sameFamilyRegister: false },
      movers: [{
        ...newborn, kind: 'foreign', fullName: 'KAKUU LEO', fullNameKana: null, alphabetName: 'KAKUU LEO', sex: 'male',
        nationality: 'ブラジル', birthDate: exactDate(civilDay('2026-04-03'), 'gregorian'),
      }],
    }))
    const [row] = await rowsOf(born)
    assert.deepEqual([row?.['foreign_category'], row?.['registered_domicile'], row?.['became_resident_on']],
      ['transitional-by-birth', null, null])
    assert.ok((await owedTo(born)).includes('notice/immigration'))
  })
})
