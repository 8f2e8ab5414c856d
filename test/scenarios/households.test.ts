/** Households through the roads: changes of address and of head, two officers at once, what nobody may see yet. */
import assert from 'node:assert/strict'
import { after, describe, it } from 'node:test'
import type { ChangeOfAddress } from '../../src/events/by-notification/change-of-address/notification.ts'
import { blank as blankMove } from '../../src/events/by-notification/change-of-address/form.ts'
import { blank as blankChange } from '../../src/events/by-notification/household-change/form.ts'
import { freshOffice } from '../office.ts'
import { approved, familyNo, movedIn } from './family.ts'
import { checkedFiling, enteredFiling, filed, objectionsTo, type Filing } from './filing.ts'

const office = await freshOffice({ after })
await office.turnTo('2026-04-15')

type Row = Readonly<Record<string, unknown>>

const newest = async (personNo: number | undefined): Promise<Row> => {
  const [row] = await office.db.asOwner.query<Row>(
    'select * from record.resident_version where person_no = $1 order by history_no desc limit 1', [personNo])
  assert.ok(row)
  return row
}

const rowsOf = async (personNos: readonly number[], ...items: readonly string[]) =>
  Promise.all(personNos.map(async (personNo) => {
    const row = await newest(personNo)
    return items.map((item) => row[item])
  }))

const moving = (movers: ChangeOfAddress['movers'], lot: string, items: Partial<ChangeOfAddress> = {}): Filing => ({
  kind: 'change-of-address',
  input: {
    ...blankMove, movedOn: '2026-04-14', notifiedOn: '2026-04-15', movers,
    address: { ...blankMove.address, oazaAza: '朧一丁目', townBlockCode: '0000001', lot }, ...items,
  },
})

const [HEAD, WIFE, CHILD] = ['世帯主', '夫', '子']

describe('転居 through the roads', () => {
  it('23 is seen by nobody while it waits: the record still tells the old address', async () => {
    const [first = 0, ...others] = await movedIn(office, familyNo(20))
    const family = [first, ...others]
    const whole = moving(
      family.map((personNo, at) => ({ personNo, relationshipToHead: [HEAD, WIFE, CHILD][at] ?? '' })),
      '20番9号',
    )
    const caseId = await checkedFiling(office, whole)
    const view = await (await office.as('kofu')).look('resident', { personNo: first })
    assert.match(JSON.stringify(view), /30番1号/)
    assert.doesNotMatch(JSON.stringify(view), /20番9号/)
    await approved(office, caseId)
    const [[householdNo]] = await rowsOf([first], 'household_no') as [[unknown]]
    assert.deepEqual(await rowsOf(family, 'lot', 'household_no', 'reason', 'history_no'),
      family.map(() => ['20番9号', householdNo, 'change-of-address', 2]))
  })

  it('8 the head leaves and two stay: an alert, no head, a letter to the highest', async () => {
    const [head = 0, spouse = 0, child = 0] = await movedIn(office, familyNo(21))
    const leaving = moving([{ personNo: head, relationshipToHead: HEAD }], '21番9号')
    assert.deepEqual(await objectionsTo(office, leaving), ['event/head-leaves'])
    await filed(office, { ...leaving, confirmed: ['event/head-leaves'] })
    assert.deepEqual(await rowsOf([spouse, child], 'head_name', 'is_head', 'reason'), [
      [null, false, 'head-change'],
      [null, false, 'head-change'],
    ])
    const letters = await office.db.asOwner.query<{ kind: string; person_no: number }>(
      "select kind, person_no from exchange.outbox where kind like 'letter/%' and person_no = any($1)",
      [[head, spouse, child]],
    )
    assert.deepEqual(letters, [{ kind: 'letter/choose-head', person_no: spouse }])
    // Members of a household without a head go on to have events of their own.
    const chosen: Filing = {
      kind: 'household-change',
      input: {
        ...blankChange,
        changedOn: '2026-04-15',
        notifiedOn: '2026-04-15',
        movers: [
          { personNo: spouse, relationshipToHead: HEAD },
          { personNo: child, relationshipToHead: CHILD },
        ],
      },
    }
    await filed(office, chosen)
    assert.deepEqual(await rowsOf([spouse, child], 'is_head', 'relationship_to_head'), [
      [true, HEAD],
      [false, CHILD],
    ])
  })

  it('8 the head leaves and one stays: they are the head ex officio, and a letter is owed', async () => {
    const [head = 0, spouse = 0, child = 0] = await movedIn(office, familyNo(22))
    await filed(office, moving([
      { personNo: head, relationshipToHead: HEAD }, { personNo: child, relationshipToHead: CHILD },
    ], '22番9号'))
    assert.deepEqual(await rowsOf([spouse], 'is_head', 'relationship_to_head', 'reason'), [[true, HEAD, 'head-change']])
  })
})

describe('two officers on one household', () => {
  it('cannot both have a resident under entry', async () => {
    const [head = 0] = await movedIn(office, familyNo(23))
    const leaving = moving([{ personNo: head, relationshipToHead: HEAD }], '23番9号')
    await enteredFiling(office, { ...leaving, confirmed: ['event/head-leaves'] })
    assert.ok((await objectionsTo(office, leaving)).includes('enter/held'))
  })

  it('decide again where the other one was faster: the second head is refused at approval', async () => {
    const [head = 0, spouse = 0, child = 0] = await movedIn(office, familyNo(24))
    const away = await checkedFiling(office, {
      ...moving([{ personNo: child, relationshipToHead: HEAD }], '24番9号'), confirmed: ['event/young-head'],
    })
    const change = await checkedFiling(office, {
      kind: 'household-change', input: {
        ...blankChange, changedOn: '2026-04-15', notifiedOn: '2026-04-15', change: 'household-split',
        movers: [{ personNo: spouse, relationshipToHead: HEAD }],
      }, confirmed: ['household-change/couple'],
    })
    const outcomes = await Promise.all([approved(office, away), approved(office, change)])
    assert.deepEqual(outcomes.flat().map(({ outcome }) => outcome), ['final', 'final'])
    assert.deepEqual(await rowsOf([head], 'is_head'), [[true]])
    const heads = await office.db.asOwner.query<{ household_no: number; heads: number }>(
      `select household_no, count(*) filter (where is_head)::int as heads from record.resident_current
       where person_no = any($1) group by household_no`, [[head, spouse, child]])
    assert.deepEqual(heads.map((row) => row.heads), [1, 1, 1])
  })

  it('are told when the household meanwhile has another head', async () => {
    const [head = 0, spouse = 0, child = 0] = await movedIn(office, familyNo(25))
    const coming = await movedIn(office, familyNo(26))
    const [guest = 0] = coming
    const household = Number((await newest(head))['household_no'])
    const address = { ...blankMove.address, oazaAza: '朧一丁目', townBlockCode: '0000001', lot: '35番1号' }
    await filed(office, {
      ...moving([{ personNo: head, relationshipToHead: HEAD }], '25番9号'), confirmed: ['event/head-leaves'],
    })
    const joining = await checkedFiling(office, {
      ...moving([{ personNo: guest, relationshipToHead: HEAD }], '35番1号', {
        address, household: { to: 'join', householdNo: household, headConsents: true, headComesLater: false },
      }), confirmed: ['event/head-leaves'],
    })
    await filed(office, {
      kind: 'household-change', input: {
        ...blankChange, changedOn: '2026-04-15', notifiedOn: '2026-04-15',
        movers: [{ personNo: spouse, relationshipToHead: HEAD }, { personNo: child, relationshipToHead: CHILD }],
      },
    })
    const [outcome] = await approved(office, joining)
    assert.equal(outcome?.outcome, 'refused')
    assert.ok(outcome.findings?.some(({ code }) => code === 'event/two-heads'))
  })
})

describe('続柄の候補', () => {
  it('are proposed for another head and settle nothing by themselves', async () => {
    const [head = 0, spouse = 0] = await movedIn(office, familyNo(27))
    const { household_no: householdNo } = await newest(head)
    const view = await (await office.as('nyuryoku')).look('relationship-proposals', { householdNo, newHead: spouse })
    assert.deepEqual((view as { members: { candidates: string[]; settled: boolean }[] }).members
      .map(({ candidates, settled }) => [candidates[0], settled]), [['妻', true], [HEAD, true], [CHILD, false]])
  })
})
