/** Checks ranges of ids side by side, each hand over its own connection to one snapshot; answers come in order. */
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { openReader } from './connection.ts'
import type { EntriesChecked, IdRange } from './entries.ts'
import { carryOut } from './job.ts'
import type { Answer, Job } from './job.ts'
import type { RecordsChecked } from './records.ts'

/** What a hand needs to know to begin. */
export type WorkerStart = { readonly url: string; readonly snapshot: string }

/** Takes ranges, gives what came of each, in the order of the ranges. */
export type Crew = {
  readonly entries: (ranges: AsyncIterable<IdRange>) => AsyncGenerator<EntriesChecked>
  readonly records: (ranges: AsyncIterable<IdRange>) => AsyncGenerator<RecordsChecked>
  readonly dismiss: () => Promise<void>
}

/** As many hands as this machine has use for. */
export const handsHere = (): number => Math.min(4, availableParallelism())

/** @param count threads; with none the work is done in this one, which a short log is finished sooner by */
export const startCrew = async (start: WorkerStart, count: number): Promise<Crew> => {
  const hands = count === 0 ? [await ownHand(start)] : Array.from({ length: count }, () => hireHand(start))
  let no = 0
  const ask = (kind: Job['kind']) => (range: IdRange): Promise<Answer> => {
    no += 1
    const hand = hands[no % hands.length]
    if (hand === undefined) throw new Error('a crew has hands')
    return hand.do({ no, kind, range })
  }
  const ahead = hands.length * 2
  return {
    async *entries(ranges) {
      for await (const answer of inOrder(ranges, ahead, ask('entries'))) if ('entries' in answer) yield answer.entries
    },
    async *records(ranges) {
      for await (const answer of inOrder(ranges, ahead, ask('records'))) if ('records' in answer) yield answer.records
    },
    dismiss: async () => { await Promise.all(hands.map(({ leave }) => leave())) },
  }
}

/** Some answers are worked out ahead, so that memory stays flat and every hand busy. */
async function* inOrder<Q, A>(
  questions: AsyncIterable<Q>, ahead: number, ask: (question: Q) => Promise<A>,
): AsyncGenerator<A> {
  const open: Promise<A>[] = []
  for await (const question of questions) {
    const answer = ask(question)
    answer.catch(() => {}) // told when its turn comes
    open.push(answer)
    const first = open.length >= ahead ? open.shift() : undefined
    if (first !== undefined) yield await first
  }
  for (const answer of open) yield await answer
}

type Hand = { readonly do: (job: Job) => Promise<Answer>; readonly leave: () => Promise<void> }

const ownHand = async ({ url, snapshot }: WorkerStart): Promise<Hand> => {
  const reader = await openReader(url, snapshot)
  let last: Promise<unknown> = Promise.resolve()
  const doNext = (job: Job): Promise<Answer> => {
    const answer = last.then(() => carryOut(reader, job, snapshot)).then(withoutError)
    last = answer.catch(() => {})
    return answer
  }
  return { do: doNext, leave: reader.close }
}

const withoutError = (answer: Answer): Answer => {
  if ('error' in answer) throw answer.error
  return answer
}

type Waiting = { readonly answered: (answer: Answer) => void; readonly failed: (error: unknown) => void }

const hireHand = (start: WorkerStart): Hand => {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    workerData: start,
    resourceLimits: { maxYoungGenerationSizeMb: 32 }, // everything it makes dies young
  })
  const waiting = new Map<number, Waiting>()
  worker.on('message', (answer: Answer) => {
    const asked = waiting.get(answer.no)
    waiting.delete(answer.no)
    if ('error' in answer) asked?.failed(answer.error)
    else asked?.answered(answer)
  })
  worker.on('error', (error) => { for (const { failed } of waiting.values()) failed(error) })
  return {
    do: (job) => new Promise((answered, failed) => {
      waiting.set(job.no, { answered, failed })
      worker.postMessage(job)
    }),
    leave: async () => { await worker.terminate() },
  }
}
