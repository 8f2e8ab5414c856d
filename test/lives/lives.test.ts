/** Random lives through the roads: whatever is filed, sound or not, the register keeps its laws. */
import assert from 'node:assert/strict'
import { after, it } from 'node:test'
import fc from 'fast-check'
import { turnDay } from '../../src/desk/turn-day.ts'
import { civilDay } from '../../src/law/calendar.ts'
import { stockOfCodes } from '../../town/open-office.ts'
import { freshOffice } from '../office.ts'
import { assertSound } from '../written-log.ts'
import { fileAnyhow } from './file-anyhow.ts'
import {
  assertCancelled, assertHouseholdsWhole, assertKept, assertPopulation, assertReplayed, digestsOf,
} from './laws.ts'
import * as steps from './steps.ts'
import { drawFrom, later, newestOf, rowsOf, type World } from './world.ts'

/** `npm run test:long` asks for ten thousand. */
const LIVES = Number(process.env['DAICHO_LIVES'] ?? 300)
/** A life that broke a law is told with its seed: DAICHO_SEED=… lives all of them again. */
const SEED = Number(process.env['DAICHO_SEED'] ?? Date.now() % 1_000_000_000)

const office = await freshOffice({ after })
const outcomes = new Map<string, number>()
let serial = 0
let today = civilDay('2026-04-15')
await office.turnTo(today)

/** Far from those the office opened with. */
const FIRST_CODE = 7_000_000_000
/** More than anybody of one life can need. */
const CODES_A_LIFE = 40
for (let stocked = 0; stocked < LIVES * CODES_A_LIFE; stocked += 5_000) {
  await office.administrator.act('stock-codes', { codes: stockOfCodes(5_000, FIRST_CODE + stocked) })
}

const HAPPENINGS = Object.entries(steps)

const life = fc.record({
  then: fc.array(fc.nat(HAPPENINGS.length - 1), { minLength: 3, maxLength: 8 }),
  days: fc.nat(12),
  numbers: fc.array(fc.nat(1_000_000), { minLength: 30, maxLength: 30 }),
})
type Life = { readonly then: readonly number[]; readonly days: number; readonly numbers: readonly number[] }

const turn = async (): Promise<void> => { await turnDay(office.desk) }

const happen = async (world: World, step: steps.Step): Promise<World> => {
  const filing = await step(world)
  if (filing === undefined) return world
  const { outcome, persons } = await fileAnyhow(office, filing)
  const told = `${filing.kind} ${outcome}`
  outcomes.set(told, (outcomes.get(told) ?? 0) + 1)
  return { ...world, persons: [...new Set([...world.persons, ...persons])] }
}

const live = async ({ then, days, numbers }: Life): Promise<void> => {
  const begun: World = {
    office,
    draw: drawFrom(numbers),
    serial: () => {
      serial += 1
      return serial
    },
    today,
    persons: [],
  }
  let world = await happen(begun, steps.moveIn)
  for (const at of then) {
    world = await later(await happen(world, HAPPENINGS[at]?.[1] ?? steps.moveIn), world.draw(days + 1), turn)
    assertHouseholdsWhole(await newestOf(world))
  }
  today = world.today
  const rows = await rowsOf(office, world.persons)
  for (const own of Map.groupBy(rows, ({ personNo }) => personNo).values()) {
    assertReplayed(own)
    assertCancelled(own)
  }
}

it(`${LIVES} lives keep every law (DAICHO_SEED=${SEED})`, { timeout: 4 * 3_600_000 }, async () => {
  let seen = await digestsOf(office)
  const every = Math.ceil(LIVES / 10)
  let lived = 0
  await fc.assert(fc.asyncProperty(life, async (one) => {
    await live(one)
    lived += 1
    if (lived % every !== 0) return
    const now = await digestsOf(office)
    assertKept(seen, now)
    seen = now
  }), { numRuns: LIVES, seed: SEED, endOnFailure: true })
})

it('count everybody: opening + in − out = closing, every day, by sex and nationality', async () => {
  assert.ok(await assertPopulation(office) > LIVES / 10)
})

it('leave a log that verifies', async () => {
  await later({ office, draw: () => 0, serial: () => 0, today, persons: [] }, 0, turn)
  await assertSound(office.db)
})

it('went through every event, and were refused too', (context) => {
  const finished = [...outcomes].filter(([told]) => told.endsWith(' final')).map(([told]) => told.replace(' final', ''))
  assert.deepEqual(HAPPENINGS.length, new Set(finished).size, JSON.stringify([...outcomes]))
  assert.ok([...outcomes.keys()].some((told) => told.endsWith('refused-at-entry')))
  context.diagnostic([...outcomes].map(([told, times]) => `${told} ${times}`).join(', '))
})
