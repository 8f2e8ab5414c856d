/** Where random lives are lived: one office, its calendar, and the people of one life. */
import { stepAll } from '../../src/io/log/step.ts'
import { fromRow } from '../../src/frame/key-case.ts'
import { addDays, type CivilDay } from '../../src/law/calendar.ts'
import type { ResidentRecord } from '../../src/record/resident.ts'
import { testSigner } from '../log.ts'
import type { TestOffice } from '../office.ts'

/** Draws a number from 0 to n−1; the same life draws the same numbers. */
export type Draw = (n: number) => number

/** One life as it goes on. */
export type World = {
  readonly office: TestOffice
  readonly draw: Draw
  /** Numbers the families of all lives, so that nobody is anybody's look-alike by chance. */
  readonly serial: () => number
  readonly today: CivilDay
  /** Everybody this life has brought into the register. */
  readonly persons: readonly number[]
}

/** The numbers of one life, drawn one after the other and from the beginning again. */
export const drawFrom = (numbers: readonly number[]): Draw => {
  let at = 0
  return (n) => {
    const number = numbers[at % numbers.length] ?? 0
    at += 1
    // Each round over the list draws other numbers from it.
    return (number + Math.floor(at / numbers.length) * 7919) % n
  }
}

export const pick = <T>(draw: Draw, list: readonly T[]): T => {
  const one = list[draw(list.length)]
  if (one === undefined) throw new Error('nothing to pick from')
  return one
}

/** Some of a list, at least one. */
export const some = <T>(draw: Draw, list: readonly T[]): readonly T[] => {
  const chosen = list.filter(() => draw(2) === 0)
  return chosen.length > 0 ? chosen : list.slice(0, 1)
}

/** Every row of these people, as the register keeps it. */
export const rowsOf = async (office: TestOffice, persons: readonly number[]): Promise<readonly ResidentRecord[]> => {
  const rows = await office.db.asOwner.query<{ row: Readonly<Record<string, unknown>> }>(
    `select to_jsonb(v) - 'salt' - 'entry_id' as row from record.resident_version v where person_no = any($1)
     order by person_no, history_no`, [persons])
  return rows.map(({ row }) => fromRow(row) as ResidentRecord)
}

/** The newest row of everybody of this life. */
export const newestOf = async ({ office, persons }: World): Promise<readonly ResidentRecord[]> =>
  [...new Map((await rowsOf(office, persons)).map((row) => [row.personNo, row])).values()]

/** Whoever lives here now, household by household. */
export const householdsOf = async (world: World): Promise<readonly (readonly ResidentRecord[])[]> => {
  const living = (await newestOf(world)).filter(({ status }) => status === 'current')
  return [...Map.groupBy(living, ({ householdNo }) => householdNo).values()]
}

/** Days pass, the log is signed, and what falls due by its day is done. */
export const later = async (world: World, days: number, turn: (world: World) => Promise<void>): Promise<World> => {
  const next = { ...world, today: addDays(world.today, days) }
  await world.office.turnTo(next.today)
  await stepAll(world.office.db.asSequencer, testSigner)
  await turn(next)
  return next
}
