/** The events of a resident's life, each entered, checked and approved by keyboard alone. */
import assert from 'node:assert/strict'
import { after, it } from 'node:test'
import { familyNo, movedIn, type TypedIn } from '../scenarios/family.ts'
import { openCounter } from './counter.ts'
import {
  addHousehold, approveFirst, checkFirst, chooseResident, commit, enterAddress, era, looksWell, receiveKind,
} from './events.ts'

const counter = await openCounter({ after })
const { office } = counter
const CAME = '2026-01-05'
const TODAY = '2026-01-09'

/** A family of three lives here for some days. */
const living = async (n: number): Promise<readonly number[]> => {
  const typed: TypedIn = familyNo(n)
  await office.turnTo(CAME)
  const people = await movedIn(office, {
    ...typed, movedOn: CAME, notifiedOn: CAME, proof: { ...typed.proof, plannedMoveOutOn: CAME },
  })
  await office.turnTo(TODAY)
  return people
}

type Standing = {
  readonly name: string
  readonly household: number
  readonly lot: string
  readonly relationship: string
  readonly status: string
  readonly reason: string
}

const standing = (people: readonly number[]): Promise<readonly Standing[]> => office.db.asOwner.query<Standing>(`
  select v.full_name as name, v.household_no as household, v.lot, v.relationship_to_head as relationship,
    v.status, v.reason
  from record.resident_current c join record.resident_version v using (person_no, history_no)
  where c.person_no = any($1) order by v.person_no`, [people])

it('転居: two of a household of three move into a household of their own', async () => {
  const people = await living(1)
  const [before] = await standing(people)
  const clerk = await counter.seat('uketsuke')
  await receiveKind(clerk, { kind: '転居', filer: '森野　花子', movers: ['森野　花子'] })
  await clerk.hands.fill('movedOn', era(TODAY))
  await chooseResident(clerk, 'movers.0.personNo', 'もりの　はなこ', '森野　花子')
  await addHousehold(clerk, ['森野　太郎'])
  await enterAddress(clerk, 'address', { block: '朧一丁目', lot: '3-4' })
  await commit(clerk)
  await clerk.leave()
  await checkFirst(await counter.seat('shogo'), '転居', {
    typed: { movedOn: era(TODAY), address: '朧一丁目3番4号' }, names: ['森野　花子', '森野　つばさ'],
  })
  await approveFirst(await counter.seat('kessai'))
  const now = await standing(people)
  assert.deepEqual(now.map(({ lot }) => lot), ['3番4号', before?.lot, '3番4号'])
  assert.equal(new Set(now.map(({ household }) => household)).size, 2)
  await namedToTheChecker(people.toSpliced(1, 1))
  assert.deepEqual(counter.complaints, [])
})

it('世帯主変更: the husband becomes the head, and what the others are to him is chosen one by one', async () => {
  const people = await living(2)
  const clerk = await counter.seat('uketsuke')
  const { hands, page } = clerk
  await receiveKind(clerk, { kind: '世帯変更', filer: '星野　太郎', movers: ['星野　太郎'] })
  await hands.fill('changedOn', era(TODAY))
  await chooseResident(clerk, 'movers.0.personNo', 'ほしの　たろう', '星野　太郎')
  await hands.fill('movers.0.relationshipToHead', '世帯主')
  await addHousehold(clerk)
  await hands.walkTo(page.locator('.people-foot button', { hasText: '続柄の候補' }), 'Tab')
  await hands.press('Enter')
  await page.locator('dialog[open] input:focus').waitFor()
  await looksWell(clerk)
  await hands.command('F4') // whoever can be one thing only
  await hands.walkTo(page.getByRole('radiogroup', { name: '星野　つばさ' }), 'Enter')
  await hands.press('ArrowRight')
  await hands.command('F9')
  await page.locator('dialog[open]').waitFor({ state: 'detached' })
  await commit(clerk)
  await clerk.leave()
  await checkFirst(await counter.seat('shogo'), '世帯変更', {
    typed: { changedOn: era(TODAY) }, names: ['星野　太郎', '星野　花子', '星野　つばさ'],
  })
  await approveFirst(await counter.seat('kessai'))
  const now = await standing(people)
  assert.deepEqual(now.map(({ name, relationship }) => [name, relationship]), [
    ['星野　花子', '妻'], ['星野　太郎', '世帯主'], ['星野　つばさ', '子'],
  ])
  assert.deepEqual(counter.complaints, [])
})

it('転出: a whole household tells in advance where it goes', async () => {
  const people = await living(3)
  const clerk = await counter.seat('uketsuke')
  await receiveKind(clerk, { kind: '転出', filer: '月野　花子', movers: ['月野　花子'] })
  await clerk.hands.fill('plannedOn', 'R8.1.20')
  await chooseResident(clerk, 'movers.0.personNo', 'つきの　はなこ', '月野　花子')
  await addHousehold(clerk)
  await clerk.hands.fill('destination.address', '架空県星見市')
  await commit(clerk)
  await clerk.leave()
  await checkFirst(await counter.seat('shogo'), '転出', {
    typed: { plannedOn: 'R8.1.20', 'destination.address': '架空県星見市' }, names: ['月野　花子', '月野　太郎'],
  })
  await approveFirst(await counter.seat('kessai'))
  assert.deepEqual((await standing(people)).map(({ status, reason }) => [status, reason]),
    people.map(() => ['current', 'domestic-move-out']))
  assert.deepEqual(counter.complaints, [])
})

it('出生: a child joins the household of its mother', async () => {
  const [mother = 0] = await living(4)
  const clerk = await counter.seat('uketsuke')
  const { hands } = clerk
  await receiveKind(clerk, { kind: '出生', filer: '雲野　太郎', movers: ['雲野　あお'] })
  await hands.fill('exOfficioNo', '8-1')
  await chooseResident(clerk, 'parent.personNo', 'くもの　はなこ', '雲野　花子')
  await hands.fill('movers.0.fullNameKana', 'クモノ　アオ')
  await hands.fill('movers.0.birthDate', 'R8.1.7')
  await hands.goTo('movers.0.sex')
  await hands.press('ArrowDown')
  await commit(clerk)
  await clerk.leave()
  await checkFirst(await counter.seat('shogo'), '出生', {
    typed: { 'movers.0.fullName': '雲野　あお', 'movers.0.birthDate': 'R8.1.7' }, names: ['雲野　花子'],
  })
  await approveFirst(await counter.seat('kessai'))
  const [child] = await office.db.asOwner.query(`
    select v.full_name as name, v.relationship_to_head as relationship, v.household_no = m.household_no as with_mother
    from record.resident_current c join record.resident_version v using (person_no, history_no),
      record.resident_current m where v.full_name = '雲野　あお' and m.person_no = $1`, [mother])
  assert.deepEqual(child, { name: '雲野　あお', relationship: '子', with_mother: true })
  assert.deepEqual(counter.complaints, [])
})

it('死亡: one of three dies, and is removed', async () => {
  const people = await living(5)
  const clerk = await counter.seat('uketsuke')
  const { hands } = clerk
  await receiveKind(clerk, { kind: '死亡', filer: '風野　花子', movers: ['風野　太郎'] })
  await hands.fill('exOfficioNo', '8-2')
  await hands.fill('diedOn', 'R8.1.8')
  await chooseResident(clerk, 'movers.0.personNo', 'かぜの　たろう', '風野　太郎')
  await commit(clerk)
  await clerk.leave()
  await checkFirst(await counter.seat('shogo'), '死亡', { typed: { diedOn: 'R8.1.8' }, names: ['風野　太郎'] })
  await approveFirst(await counter.seat('kessai'))
  assert.deepEqual((await standing(people)).map(({ status }) => status), ['current', 'deceased', 'current'])
  assert.deepEqual(counter.complaints, [])
})

/** A number on the sheet is told with its person, and whoever was shown is in the log. */
const namedToTheChecker = async (people: readonly number[]): Promise<void> => {
  for (const id of ['check-sheet', 'approval-box']) {
    const [entry] = await office.db.asOwner.query<{ persons: readonly number[] }>(`
      select persons from oplog.entry where id = $1 and outcome = 'shown' order by at desc limit 1`, [id])
    for (const personNo of people) assert.ok(entry?.persons.includes(personNo), `${id} does not name ${personNo}`)
  }
}
