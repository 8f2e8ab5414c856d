/** Moving out, from the plan to the notice from elsewhere: scenarios 3 to 6 and 8, and the day as it turns. */
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { turnDay } from '../../src/desk/turn-day.ts'
import type { Paper } from '../../src/frame/document.ts'
import { pdfMaker } from '../../src/io/pdf/pool.ts'
import { ALL_IS_WELL, verified } from '../imported.ts'
import { freshOffice } from '../office.ts'
import { alone, approved, familyNo, maria, movedIn } from './family.ts'
import { checkedFiling, filed, objectionsTo, type Filing } from './filing.ts'
import { columnsOf, lastOwed, leaving, newest, notice, owedOf } from './moving-out.ts'

const real = pdfMaker()
after(() => real.close())
const papers: Paper[] = []
const office = await freshOffice({ after }, {
  ...real, make: (paper, at) => {
    papers.push(paper)
    return real.make(paper, at)
  },
})
await office.turnTo('2026-03-10')

const turned = async (day: string): Promise<number> => {
  await office.turnTo(day)
  return (await turnDay(office.desk))['planned-move-out'] ?? 0
}

/** The text of a copy of somebody's record with everything that may be asked for, or why there is none. */
const copyOf = async (personNo: number): Promise<string> => {
  const row = await newest(office, personNo)
  const outcome = await (await office.as('hakko')).issue('residence-copy', {
    householdNo: row['household_no'], scope: 'some', members: [personNo], form: 'single',
    requester: {
      category: 'household', personNo, name: row['full_name'], address: '架空県朧月町', evidence: ['driving-licence'],
    },
    asked: ['history', 'head', 'familyRegister', 'remark'], leftOut: [], individualNumberOf: [], residentCodeOf: [],
    numberUse: null, purpose: null, itemReason: null, copies: 1, publicUse: false, fee: { kind: 'charged' },
    delivery: 'counter', printerNo: '', replaces: null, requestId: null,
  })
  return outcome.outcome === 'done' ? JSON.stringify(papers.at(-1)?.content)
    : outcome.findings.map(({ code }) => code).join(' ')
}

describe('a planned move-out', () => {
  let family: readonly number[] = []
  let [head, wife] = [0, 0]
  before(async () => {
    family = await movedIn(office, { ...familyNo(1), movedOn: '2026-03-01', notifiedOn: '2026-03-10' });
    [head = 0, wife = 0] = family
    await filed(office, leaving(family, '2026-03-31', '2026-03-10'))
  })

  it('3 is known to the office and to nobody who is given a copy before its day', async () => {
    for (const day of ['2026-03-15', '2026-03-30']) {
      assert.equal(await turned(day), 0)
      const text = await copyOf(wife)
      assert.match(text, /続柄|世帯主/)
      assert.doesNotMatch(text, /転出|星見市月影町１番地　|令和8年3月31日|令和８年３月３１日/)
    }
    assert.deepEqual(await columnsOf(office, family, 'status', 'planned_move_out_on', 'history_no'),
      family.map(() => ['current', '2026-03-31', 2]))
    const counted = await office.db.asOwner.query(`select from record.resident_current
      where status = 'current' and person_no = any($1)`, [family])
    assert.equal(counted.length, family.length)
  })

  it('3 is a removal at the start of its day: caused on it, and no copy of a living record any more', async () => {
    const owed = await lastOwed(office)
    assert.equal(await turned('2026-03-31'), family.length)
    assert.deepEqual(await columnsOf(office, family, 'status', 'removal_reason', 'removed_on', 'caused', 'happened'),
      family.map(() => ['moved-out', 'domestic-move-out', '2026-03-31', '2026-03-31', '2026-03-31']))
    assert.deepEqual(await owedOf(office, head, owed), ['notice/identification'])
    assert.match(await copyOf(wife), /^residence-copy\//)
    assert.equal((await office.db.asOwner.query(`select from record.resident_current
      where person_no = any($1) and is_head`, [family])).length, 0)
  })

  it('is done once, however often the day is turned', async () => {
    assert.equal(await turned('2026-03-31'), 0)
    assert.deepEqual(await columnsOf(office, family, 'history_no'), family.map(() => [3]))
  })

  it('tells of itself in the log as of the system, with everybody it removed', async () => {
    const [entry] = await office.db.asOwner.query(`select operator, kind, step, id, outcome, persons
      from oplog.entry where step = 'turn'`)
    assert.deepEqual(entry, {
      operator: 'system', kind: 'system', step: 'turn', id: 'planned-move-out', outcome: 'done',
      persons: family.toSorted((a, b) => a - b),
    })
  })
})

describe('a day that nobody turned', () => {
  it('is made up for in order: processed when it is done, happened when it was planned', async () => {
    await office.turnTo('2026-04-01')
    const early = await movedIn(office, { ...alone(1), movedOn: '2026-03-30', notifiedOn: '2026-04-01' })
    const late = await movedIn(office, { ...alone(2), movedOn: '2026-03-30', notifiedOn: '2026-04-01' })
    await filed(office, leaving(late, '2026-04-05', '2026-04-01'))
    await filed(office, leaving(early, '2026-04-03', '2026-04-01'))
    assert.equal(await turned('2026-04-06'), 2)
    assert.deepEqual(await columnsOf(office, [...early, ...late], 'processed_on', 'removed_on', 'happened', 'caused'), [
      ['2026-04-06', '2026-04-06', '2026-04-03', '2026-04-03'],
      ['2026-04-06', '2026-04-06', '2026-04-05', '2026-04-05'],
    ])
    const days = await office.db.asOwner.query<{ due: string }>(`
      select convert_from(bytes, 'UTF8')::jsonb->'detail'->>'dueOn' as due from oplog.entry e
      join oplog.arrival a using (entry_id) where step = 'turn' order by a.at desc limit 2`)
    assert.deepEqual(days.map(({ due }) => due), ['2026-04-05', '2026-04-03'])
  })
})

describe('8 a head who leaves on the planned day', () => {
  let three: readonly number[] = []
  let two: readonly number[] = []
  before(async () => {
    await office.turnTo('2026-04-10')
    three = await movedIn(office, { ...familyNo(3), movedOn: '2026-04-01', notifiedOn: '2026-04-10' })
    two = await movedIn(office, {
      ...familyNo(4), movers: familyNo(4).movers.slice(0, 2), movedOn: '2026-04-01', notifiedOn: '2026-04-10',
    })
  })

  it('is asked about before, and stays the head until then', async () => {
    const leavesThree = leaving(three.slice(0, 1), '2026-04-20', '2026-04-10')
    assert.deepEqual(await objectionsTo(office, leavesThree), ['event/head-leaves'])
    await filed(office, { ...leavesThree, confirmed: ['event/head-leaves'] })
    await filed(office, leaving(two.slice(0, 1), '2026-04-20', '2026-04-10'))
    const heads = await columnsOf(office, [...three, ...two], 'is_head')
    assert.deepEqual(heads.flat(), [true, false, false, true, false])
  })

  it('leaves two without a head, whose highest gets a letter, and makes the only one left the head', async () => {
    const owed = await lastOwed(office)
    assert.equal(await turned('2026-04-20'), 2)
    const [, husband = 0, child = 0] = three
    const [, last = 0] = two
    assert.deepEqual(await columnsOf(office, [husband, child, last], 'status', 'reason', 'is_head', 'head_name'), [
      ['current', 'head-change', false, null], ['current', 'head-change', false, null],
      ['current', 'head-change', true, (await newest(office, last))['full_name']],
    ])
    assert.deepEqual(await owedOf(office, husband, owed), ['letter/choose-head'])
    assert.deepEqual(await owedOf(office, last, owed), ['letter/head-changed'])
  })
})

describe('a notice from the municipality moved to', () => {
  it('4 comes early: removed on the day of moving in, with both days and both places kept', async () => {
    await office.turnTo('2026-05-10')
    const people = await movedIn(office, { ...alone(3), movedOn: '2026-05-01', notifiedOn: '2026-05-10' })
    await filed(office, leaving(people, '2026-05-31', '2026-05-10'))
    await office.turnTo('2026-05-27')
    await filed(office, notice(people, '2026-05-25', '2026-05-26'))
    assert.deepEqual(await columnsOf(office, people, 'status', 'happened', 'caused', 'planned_move_out_on',
      'confirmed_move_out_on', 'move_in_notice_on', 'removed_on', 'confirmed_destination_code'),
    [['moved-out', '2026-05-25', '2026-05-31', '2026-05-31', '2026-05-25', '2026-05-26', '2026-05-27', '990027']])
    assert.equal(await turned('2026-05-31'), 0)
  })

  it('5 comes late and of another place: the plan stays, the removal is not dated anew', async () => {
    await office.turnTo('2026-06-01')
    const people = await movedIn(office, { ...alone(4), movedOn: '2026-05-30', notifiedOn: '2026-06-01' })
    await filed(office, leaving(people, '2026-06-10', '2026-06-01'))
    assert.equal(await turned('2026-06-10'), 1)
    await office.turnTo('2026-06-30')
    const missing = await (await office.as('nyuryoku')).look('move-in-notices-missing', { days: 20 }) as Missing
    assert.deepEqual(missing.persons.filter(({ personNo }) => people.includes(personNo))
      .map(({ waitedDays, reason }) => [waitedDays, reason]), [[20, 'domestic-move-out']])
    const told = notice(people, '2026-06-08', '2026-06-20', {
      destination: '架空県雲居村大字峰２番地', destinationCode: null,
    })
    assert.deepEqual(await objectionsTo(office, told), ['move-in-notice/other-destination'])
    await filed(office, { ...told, confirmed: ['move-in-notice/other-destination'] })
    assert.deepEqual(await columnsOf(office, people, 'status', 'happened', 'caused', 'removed_on'),
      [['moved-out', '2026-06-10', '2026-06-10', '2026-06-10']])
    assert.deepEqual(
      await columnsOf(office, people, 'planned_destination', 'confirmed_destination', 'confirmed_move_out_on'),
      [['架空県星見市月影町１番地', '架空県雲居村大字峰２番地', '2026-06-08']],
    )
    const then = await (await office.as('nyuryoku')).look('move-in-notices-missing', { days: 20 }) as Missing
    assert.deepEqual(then.persons.filter(({ personNo }) => people.includes(personNo)), [])
  })

  it('of somebody who told nobody says what to do, and changes nothing', async () => {
    const people = await movedIn(office, { ...alone(5), movedOn: '2026-06-20', notifiedOn: '2026-06-30' })
    assert.deepEqual(await objectionsTo(office, notice(people, '2026-06-25', '2026-06-26')),
      ['move-in-notice/not-notified'])
    assert.deepEqual(await columnsOf(office, people, 'history_no'), [[1]])
  })
})

type Missing = {
  readonly persons: readonly { readonly personNo: number; readonly waitedDays: number; readonly reason: string }[]
}

describe('6 a move-out told after its term', () => {
  let people: readonly number[] = []
  before(async () => {
    await office.turnTo('2026-07-20')
    people = await movedIn(office, { ...alone(6), movedOn: '2026-06-20', notifiedOn: '2026-07-01' })
  })

  it('is no notification: it wants an ex officio record, and removes without a certificate', async () => {
    const told = leaving(people, '2026-07-01', '2026-07-20')
    assert.deepEqual(await objectionsTo(office, told), ['event/no-ex-officio-record', 'move-out/ex-officio'])
    const owed = await lastOwed(office)
    const onSheet = { ...told, input: { ...told.input, exOfficioNo: '令8-職7' }, confirmed: ['move-out/ex-officio'] }
    await filed(office, onSheet)
    assert.deepEqual(await columnsOf(office, people, 'status', 'reason', 'notified_on', 'applied_on', 'caused'),
      [['removed', 'ex-officio-removal', null, '2026-07-20', '2026-07-01']])
    assert.deepEqual(await owedOf(office, people[0] ?? 0, owed), ['notice/identification', 'letter/ex-officio'])
  })

  it('is confirmed by a notice like any other', async () => {
    await filed(office, notice(people, '2026-07-02', '2026-07-18'))
    assert.deepEqual(await columnsOf(office, people, 'status', 'reason', 'removed_on', 'confirmed_move_out_on'),
      [['removed', 'ex-officio-removal', '2026-07-20', '2026-07-02']])
  })
})

describe('somebody whose case is under way when the day turns', () => {
  it('is removed all the same, and the case meets what has become of them', async () => {
    await office.turnTo('2026-08-01')
    const people = await movedIn(office, { ...alone(7), movedOn: '2026-07-30', notifiedOn: '2026-08-01' })
    await filed(office, leaving(people, '2026-08-10', '2026-08-01'))
    const again = { ...leaving(people, '2026-08-20', '2026-08-01'), confirmed: ['event/move-out-planned'] }
    const caseId = await checkedFiling(office, again)
    assert.equal(await turned('2026-08-10'), 1)
    const [outcome] = await approved(office, caseId)
    assert.deepEqual(outcome?.findings?.map(({ code }) => code), ['event/not-current'])
  })
})

describe('a foreign resident and a Japanese one who go abroad on the planned day', () => {
  it('are removed as such, the immigration office and the domicile told on the day and not before', async () => {
    await office.turnTo('2026-08-14')
    const dated = { movedOn: '2026-08-10', notifiedOn: '2026-08-14' }
    const [theirs = 0] = await movedIn(office, {
      ...familyNo(9), ...dated, movers: [{ ...maria, relationshipToHead: '世帯主' }],
    })
    const [ours = 0] = await movedIn(office, { ...familyNo(8), ...dated, movers: familyNo(8).movers.slice(0, 1) })
    const owed = await lastOwed(office)
    const abroad = { to: 'abroad' as const, address: '', code: null, country: 'ブラジル' }
    for (const personNo of [theirs, ours]) {
      await filed(office, leaving([personNo], '2026-08-16', '2026-08-14', { destination: abroad }))
    }
    assert.deepEqual([...await owedOf(office, theirs, owed), ...await owedOf(office, ours, owed)], [])
    assert.equal(await turned('2026-08-16'), 2)
    assert.deepEqual(await columnsOf(office, [theirs, ours], 'status', 'removal_reason', 'planned_destination'),
      [theirs, ours].map(() => ['moved-out', 'overseas-move-out', 'ブラジル']))
    assert.deepEqual(await owedOf(office, theirs, owed), ['notice/immigration', 'notice/identification'])
    assert.deepEqual(await owedOf(office, ours, owed), ['notice/family-register-appendix', 'notice/identification'])
  })
})

const calledOff = (rows: readonly (readonly [personNo: number, historyNo: number])[]): Filing => ({
  kind: 'cancel-event',
  input: {
    ground: 'application', exOfficioNo: '令8-職9', cancelledOn: '2026-08-20', appliedOn: '2026-08-20',
    note: '転出を取りやめた', household: 'old',
    targets: rows.map(([personNo, historyNo]) => ({ personNo, historyNo, relationshipToHead: '' })),
  },
})

describe('a move-out that is called off', () => {
  let [stays, goes] = [0, 0]
  before(async () => {
    await office.turnTo('2026-08-19');
    [stays = 0] = await movedIn(office, { ...alone(8), movedOn: '2026-08-10', notifiedOn: '2026-08-19' });
    [goes = 0] = await movedIn(office, { ...alone(9), movedOn: '2026-08-10', notifiedOn: '2026-08-19' })
    for (const personNo of [stays, goes]) await filed(office, leaving([personNo], '2026-08-25', '2026-08-19'))
    await office.turnTo('2026-08-20')
  })

  it('before its day is a plan no more: the day passes, and they live here as before', async () => {
    await filed(office, calledOff([[stays, 2]]))
    assert.equal(await turned('2026-08-25'), 1)
    assert.deepEqual(await columnsOf(office, [stays], 'status', 'history_no', 'planned_move_out_on', 'removal_reason'),
      [['current', 3, null, null]])
  })

  it('after its day is undone as a removal, never as the plan alone', async () => {
    assert.deepEqual(await objectionsTo(office, calledOff([[goes, 2]])), ['cancel-event/changed-since'])
    assert.deepEqual((await columnsOf(office, [goes], 'status')).flat(), ['moved-out'])
  })

  it('after another municipality told that they came, is refused', async () => {
    await office.turnTo('2026-08-30')
    await filed(office, notice([goes], '2026-08-25', '2026-08-28'))
    assert.deepEqual(await objectionsTo(office, calledOff([[goes, 3]])), ['cancel-event/notice-received'])
  })
})

describe('after all of it', () => {
  it('the log and the record verify', async () => assert.equal(await verified(office.db), ALL_IS_WELL))
})
