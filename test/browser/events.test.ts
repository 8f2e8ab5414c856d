/** The events of a resident's life, each entered, checked and approved by keyboard alone. */
import assert from 'node:assert/strict'
import { after, it } from 'node:test'
import { familyNo, movedIn, type TypedIn } from '../scenarios/family.ts'
import { openCounter } from './counter.ts'
import {
  addHousehold, approveFirst, checkFirst, chooseResident, commit, enterAddress, era, looksWell, receiveKind,
} from './events.ts'

const counter = await openCounter({ after })
const today = await counter.today()
const { office } = counter

/** Lives here since this morning. */
const living = (n: number): Promise<readonly number[]> => {
  const typed: TypedIn = familyNo(n)
  return movedIn(office, {
    ...typed, movedOn: today, notifiedOn: today, proof: { ...typed.proof, plannedMoveOutOn: today },
  })
}

type Standing = {
  readonly name: string
  readonly household: number
  readonly lot: string
  readonly relationship: string
}

const standing = (people: readonly number[]): Promise<readonly Standing[]> => office.db.asOwner.query<Standing>(`
  select v.full_name as name, v.household_no as household, v.lot, v.relationship_to_head as relationship
  from record.resident_current c join record.resident_version v using (person_no, history_no)
  where c.person_no = any($1) order by v.person_no`, [people])

it('転居: two of a household of three move into a household of their own', async () => {
  const people = await living(1)
  const [before] = await standing(people)
  const clerk = await counter.seat('uketsuke')
  await receiveKind(clerk, { kind: '転居', filer: '森野　花子', movers: ['森野　花子'] })
  await clerk.hands.fill('movedOn', era(today))
  await chooseResident(clerk, 'movers.0.personNo', 'もりの　はなこ', '森野　花子')
  await addHousehold(clerk, ['森野　太郎'])
  await enterAddress(clerk, 'address', { block: '朧一丁目', lot: '3-4' })
  await commit(clerk)
  await clerk.leave()
  await checkFirst(await counter.seat('shogo'), '転居', {
    typed: { movedOn: era(today), address: '朧一丁目3番4号' }, names: ['森野　花子', '森野　つばさ'],
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
  await hands.fill('changedOn', era(today))
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
    typed: { changedOn: era(today) }, names: ['星野　太郎', '星野　花子', '星野　つばさ'],
  })
  await approveFirst(await counter.seat('kessai'))
  const now = await standing(people)
  assert.deepEqual(now.map(({ name, relationship }) => [name, relationship]), [
    ['星野　花子', '妻'], ['星野　太郎', '世帯主'], ['星野　つばさ', '子'],
  ])
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
