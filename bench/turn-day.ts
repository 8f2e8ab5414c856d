/** 20,000 planned move-outs of one day, and what the counter feels while they are removed beside it. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { turnDay } from '../src/desk/turn-day.ts'
import { unhurried } from '../src/io/repeated.ts'
import { openPool } from '../src/io/postgres/pool.ts'
import type { AtWork } from '../town/colleague.ts'
import { writeCrowd } from '../town/settle-crowd.ts'
import { caseMaker, type Waiting } from './approve-cases.ts'
import type { BenchContext, BenchPart, Figure } from './figure.ts'
import { takeTownIn } from './import.ts'
import { benchOffice, type BenchOffice } from './office.ts'
import { quantile, rounded } from './rounds.ts'

/** The most that leave on one day; of a smaller town a third. */
const AT_MOST = 20_000
const RESIDENTS_FOR_EACH = 3

/** One approval so often, more than a counter of ten windows brings on the last day of March. */
const PACE_MS = 250
/** Approvals timed without the turn, and at most with it. */
const QUIET = 120
const BESIDE = 240

const SEQUENCER_PAUSE = 300

const run = async (context: BenchContext): Promise<Figure[]> => {
  const leaving = Math.min(AT_MOST, Math.floor(context.residents / RESIDENTS_FOR_EACH))
  await settle(context, leaving)
  await using stack = new AsyncDisposableStack()
  const office = await benchOffice(context.databaseUrl)
  stack.defer(office.close)
  const approver = await office.as('kessai')
  const make = await caseMaker(office)
  context.say(`turn-day: ${QUIET} approvals without it`)
  const quiet = await signedBeside(office, async () => {
    const cases = await make(QUIET)
    return paced(approver, cases, new AbortController().signal)
  })
  await planned(context.databaseUrl, leaving)
  const beside = await signedBeside(office, async () => {
    const cases = await make(BESIDE)
    context.say(`turn-day: ${leaving.toLocaleString('en')} planned move-outs, approvals beside them`)
    return besideTurn(office, approver, cases)
  })
  if (beside.turned !== leaving) throw new Error(`${beside.turned} were removed, not ${leaving}`)
  return figuresOf({ leaving, quiet, ...beside })
}

export const bench: BenchPart = { only: 'turn-day', run }

/** A town of the crowd's, in which enough people live. */
const settle = async ({ databaseUrl, say }: BenchContext, leaving: number): Promise<void> => {
  const directory = await mkdtemp(join(tmpdir(), 'daicho-bench-turn-'))
  try {
    const residents = Math.max(1_000, leaving * RESIDENTS_FOR_EACH)
    say(`turn-day: a town of ${residents.toLocaleString('en')}`)
    const { path } = await writeCrowd({ residents, seed: 1, keep: undefined, directory })
    await takeTownIn(databaseUrl, path, residents)
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
}

/** Written behind the back of the log: filing twenty thousand would take the bench an hour, and is not what it asks. */
const planned = async (databaseUrl: string, leaving: number): Promise<void> => {
  const owner = openPool(databaseUrl, 1)
  try {
    await owner.query(`with leaving as materialized (
        select person_no, history_no from record.resident_current
        where status = 'current' and planned_move_out_on is null order by household_no limit $1
      ), versions as (update record.resident_version v
        set planned_move_out_on = (desk.office_day()->>'today')::date - 1, planned_destination = '架空県星見市',
          removal_reason = 'domestic-move-out'
        from leaving l where (v.person_no, v.history_no) = (l.person_no, l.history_no))
      update record.resident_current c set planned_move_out_on = (desk.office_day()->>'today')::date - 1
      from leaving l where c.person_no = l.person_no`, [leaving])
    await owner.query('analyze record.resident_current')
  } finally {
    await owner.close()
  }
}

/** Milliseconds of each approval, one begun at every beat until there are no more or the signal says stop. */
const paced = async (
  approver: AtWork, cases: readonly Waiting[], stop: AbortSignal,
): Promise<readonly number[]> => {
  const timed: Promise<number>[] = []
  for (const one of cases) {
    if (stop.aborted) break
    timed.push(timeOf(approver, one))
    await pause(PACE_MS)
  }
  return Promise.all(timed)
}

const timeOf = async (approver: AtWork, { caseId, draftNo, key }: Waiting): Promise<number> => {
  const began = performance.now()
  const answer = await approver.act('approve', { cases: [{ caseId, draftNo, key }] })
  if (!JSON.stringify(answer).includes('"outcome":"final"')) throw new Error(`not approved: ${JSON.stringify(answer)}`)
  return performance.now() - began
}

const besideTurn = async (office: BenchOffice, approver: AtWork, cases: readonly Waiting[]) => {
  const done = new AbortController()
  const began = performance.now()
  const turning = turnDay(office.desk, unhurried(new AbortController().signal)).finally(() => done.abort())
  const [turned, each] = await Promise.all([
    turning.then((counts) =>
      ({ turned: counts['planned-move-out'] ?? 0, seconds: (performance.now() - began) / 1000 })),
    paced(approver, cases, done.signal),
  ])
  return { ...turned, each }
}

/** Signs as the sequencer does while the work goes on: the log closes before nobody. */
const signedBeside = async <T>({ sign }: BenchOffice, work: () => Promise<T>): Promise<T> => {
  const done = new AbortController()
  const finished = work().finally(() => done.abort())
  finished.catch(() => {})
  while (!done.signal.aborted) {
    await sign()
    await pause(SEQUENCER_PAUSE, undefined, { signal: done.signal }).catch(() => {})
  }
  return finished
}

type Measured = {
  readonly leaving: number
  readonly seconds: number
  readonly quiet: readonly number[]
  readonly each: readonly number[]
}

/** The aim: 20,000 in 60 s, and a counter whose slowest hundredth rises by no more than 30 %. */
const figuresOf = ({ leaving, seconds, quiet, each }: Measured): Figure[] => {
  const [before, beside] = [quantile(quiet, 0.99), quantile(each, 0.99)]
  return [
    { name: 'turn-day/removed', value: rounded(leaving / seconds, 0), unit: 'persons/s' },
    { name: 'turn-day/took', value: rounded(seconds), unit: 's' },
    {
      name: 'turn-day/approve-p99-beside', value: rounded(beside), unit: 'ms', p50: rounded(quantile(each, 0.5), 2),
      p99: rounded(beside, 2), ceiling: rounded(before, 2), ratio: rounded(beside / before, 3),
    },
  ]
}
