/** Removes whoever had planned to move out, at the beginning of the planned day. [STD 1.1.5] */
import { followUpsOf } from '../events/every-event/follow-ups.ts'
import type { OfficeDay } from '../frame/question.ts'
import { residentRecord } from '../frame/stored-record.ts'
import type { CivilDay } from '../law/calendar.ts'
import { entryIdAt } from '../oplog/entry-id.ts'
import { SALT_BYTES } from '../oplog/digest.ts'
import { leaveOnPlannedDay } from '../record/move-out.ts'
import type { ResidentRecord } from '../record/resident.ts'
import { ConstraintFinding, inOurWords } from './apply.ts'
import type { Desk } from './desk.ts'
import { DeskFailure } from './errors.ts'
import { NOTHING_INTENDED, type Intent } from './intent.ts'
import type { Pace } from './pace.ts'
import { DatabaseError } from './ports.ts'
import { sealDecision, type Sealed, type SealedFacts } from './seal-decision.ts'
import { SYSTEM } from './session-entry.ts'

/** One entry tells of about so many: few enough that the counter hardly waits while it is written. */
const LEAVERS_AT_ONCE = 50

/** Somebody else turns the same day, or approves in the same households: each time somebody has come further. */
const MOST_STALE = 100

/** How a row says where it was written: no officer, no counter. */
const BY_DAY = '日替り'

const ID_BYTES = 10

type Due = {
  readonly office: OfficeDay
  /** The earliest day not turned yet; null where none is left. */
  readonly dueOn: CivilDay | null
  readonly households: readonly {
    readonly householdNo: number
    readonly revision: number
    readonly members: readonly ResidentRecord[]
  }[]
}

/** Households whose removal the database refuses: the others went; these need a person to look at them. */
export class MoveOutsLeft extends Error {
  readonly households: readonly number[]

  constructor(households: readonly number[]) {
    super(`planned move-outs of ${households.length} households cannot be written`)
    this.name = 'MoveOutsLeft'
    this.households = households
  }
}

/**
 * Day by day, the earliest first; a household's leavers of one day together.
 * @returns how many were removed. @throws MoveOutsLeft after all others; DeskFailure log-closed
 */
export const removeDue = async (desk: Pick<Desk, 'db' | 'fresh'>, { stop, breathe }: Pace): Promise<number> => {
  const left: number[] = []
  let [removed, stale] = [0, 0]
  while (!stop.aborted) {
    const due = await ask(desk, LEAVERS_AT_ONCE, left)
    if (due.dueOn === null) break
    try {
      removed += await removeAll(desk, due, left)
      stale = 0
      await breathe()
    } catch (error) {
      stale += 1
      if (!isStale(error) || stale === MOST_STALE) throw error
    }
  }
  if (left.length > 0) throw new MoveOutsLeft(left)
  return removed
}

const isStale = (error: unknown): boolean => error instanceof DeskFailure && error.code === 'stale'

type DueRow = Omit<Due, 'households'> & {
  readonly households: readonly (Omit<Due['households'][number], 'members'>
    & { readonly members: readonly Readonly<Record<string, unknown>>[] })[]
}

const ask = async (desk: Pick<Desk, 'db'>, atMost: number, passed: readonly number[]): Promise<Due> => {
  const [row] = await desk.db.query<{ due: DueRow }>('select desk.due_move_outs($1, $2::bigint[]) as due',
    [atMost, `{${passed.join(',')}}`])
  if (row === undefined) throw new Error('desk.due_move_outs returned no row')
  const households = row.due.households.map(({ members, ...household }) =>
    ({ ...household, members: members.map(residentRecord) }))
  return { ...row.due, households }
}

/** A household that a constraint refuses stops no other: it is found by writing each by itself. */
const removeAll = async (desk: Pick<Desk, 'db' | 'fresh'>, due: Due, left: number[]): Promise<number> => {
  try {
    return await write(desk, due)
  } catch (error) {
    if (!isRefused(error)) throw error
    const [only, ...others] = due.households
    if (only !== undefined && others.length === 0) {
      left.push(only.householdNo)
      return 0
    }
  }
  let removed = 0
  for (const household of due.households) removed += await removeAll(desk, { ...due, households: [household] }, left)
  return removed
}

const INTEGRITY = /^23/

const isRefused = (error: unknown): boolean =>
  error instanceof ConstraintFinding || (error instanceof DatabaseError && INTEGRITY.test(error.code))

const write = async (desk: Pick<Desk, 'db' | 'fresh'>, due: Due): Promise<number> => {
  const intent = leave(due)
  const { rows, canonical } = sealTurn(desk, due, intent)
  try {
    await desk.db.query('select record.turn_day($1, $2)', [JSON.stringify(rows), canonical])
  } catch (error) {
    throw inOurWords(error)
  }
  return intent.changes.filter(({ kind }) => kind === 'remove').length
}

/** Pure: who goes on the day, and what becomes of those who stay. */
const leave = ({ office, dueOn, households }: Due): Intent => {
  if (dueOn === null) return NOTHING_INTENDED
  const settled = leaveOnPlannedDay(households.flatMap(({ members }) => members), dueOn, {
    processedOn: office.today, inputPlace: BY_DAY, inputTerminal: BY_DAY, caseId: null,
  })
  const removed = settled.changes.filter(({ kind }) => kind === 'remove').length
  return {
    ...NOTHING_INTENDED, changes: settled.changes, followUps: followUpsOf(settled), detail: { dueOn, removed },
  }
}

const sealTurn = ({ fresh }: Pick<Desk, 'fresh'>, { office, households }: Due, intent: Intent): Sealed => {
  const facts: SealedFacts = {
    office, households: households.map((household) => ({ ...household, blocks: [] })),
    blockScope: { persons: [], households: [], stamp: 0 },
  }
  const system = { ...SYSTEM, stamp: 0, sessionId: null, terminalId: null, place: null }
  return sealDecision(intent, { officer: system, step: 'turn', id: 'planned-move-out' }, facts, {
    entryId: entryIdAt(office.now, fresh.bytes(ID_BYTES)), salt: () => fresh.bytes(SALT_BYTES), repeat: undefined,
  })
}
