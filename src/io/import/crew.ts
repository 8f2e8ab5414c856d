/** The threads of an import. Each job goes to whoever has least to do; answers come in the order of the jobs. */
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { DatabaseError } from '../../desk/ports.ts'
import { Refusal } from '../refusal.ts'
import { handOf } from './hand.ts'
import type { Checked, CheckJob, Hand, HandStart, Job, WriteJob, Written } from './job.ts'
import type { Told } from './worker.ts'

/** Threads at work: jobs go in, answers come out in the order of the jobs. */
export type Crew = {
  readonly check: (jobs: Iterable<CheckJob>) => AsyncGenerator<{ readonly job: CheckJob; readonly answer: Checked }>
  readonly write: (jobs: Iterable<WriteJob>) => AsyncGenerator<{ readonly job: WriteJob; readonly answer: Written }>
  readonly dismiss: () => Promise<void>
}

/** While one waits for the database another thinks. */
export const handsHere = (): number => Math.min(8, Math.max(2, availableParallelism()))

/** @param count threads; with 0 the work is done in this one, which a short file is finished sooner by */
export const startCrew = (start: HandStart, count: number): Crew => {
  const hands = count === 0 ? [handOf(start)] : Array.from({ length: count }, () => hire(start))
  const busy = new Map<Hand, number>(hands.map((hand) => [hand, 0]))
  const assign = async <A>(work: (hand: Hand) => Promise<A>): Promise<A> => {
    const [hand] = hands.toSorted((a, b) => (busy.get(a) ?? 0) - (busy.get(b) ?? 0))
    if (hand === undefined) throw new Error('a crew has hands')
    busy.set(hand, (busy.get(hand) ?? 0) + 1)
    try {
      return await work(hand)
    } finally {
      busy.set(hand, (busy.get(hand) ?? 0) - 1)
    }
  }
  const ahead = hands.length * 2
  return {
    check: (jobs) => inOrder(jobs, ahead, (job) => assign((hand) => hand.check(job))),
    write: (jobs) => inOrder(jobs, ahead, (job) => assign((hand) => hand.write(job))),
    dismiss: async () => { await Promise.all(hands.map((hand) => hand.leave())) },
  }
}

/** A few answers are worked out ahead: memory stays flat and every hand busy. */
async function* inOrder<J, A>(jobs: Iterable<J>, ahead: number, ask: (job: J) => Promise<A>) {
  const open: { readonly job: J; readonly answer: Promise<A> }[] = []
  const first = async () => {
    const next = open.shift()
    return next === undefined ? undefined : { job: next.job, answer: await next.answer }
  }
  for (const job of jobs) {
    const answer = ask(job)
    answer.catch(() => {}) // told when its turn comes
    open.push({ job, answer })
    const done = open.length >= ahead ? await first() : undefined
    if (done !== undefined) yield done
  }
  for (let done = await first(); done !== undefined; done = await first()) yield done
}

type Reply = { readonly no: number; readonly answer?: unknown; readonly error?: Told }
type Waiting = { readonly answered: (reply: Reply) => void; readonly failed: (error: unknown) => void }

const hire = (start: HandStart): Hand => {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    workerData: start,
    resourceLimits: { maxYoungGenerationSizeMb: 32, maxOldGenerationSizeMb: 256 }, // what it makes dies with its chunk
  })
  const waiting = new Map<number, Waiting>()
  let last = 0
  worker.on('message', (reply: Reply) => {
    const asked = waiting.get(reply.no)
    waiting.delete(reply.no)
    if (reply.error === undefined) asked?.answered(reply)
    else asked?.failed(asError(reply.error))
  })
  let gone: unknown
  const lose = (error: unknown): void => {
    gone ??= error
    for (const { failed } of waiting.values()) failed(gone)
  }
  worker.on('error', lose).on('exit', () => lose(new Error('a thread of the import ended before its work did')))
  const ask = (job: Job | 'leave'): Promise<Reply> => new Promise((answered, failed) => {
    if (gone !== undefined) return failed(gone)
    last += 1
    waiting.set(last, { answered, failed })
    worker.postMessage({ no: last, job })
  })
  return {
    check: async (job) => isChecked((await ask(job)).answer),
    write: async (job) => isWritten((await ask(job)).answer),
    leave: async () => {
      await ask('leave').catch(() => {})
      await worker.terminate()
    },
  }
}

const asError = ({ name, code, message, constraint }: Told): Error => {
  if (name === 'DatabaseError') return new DatabaseError(code ?? 'XX000', message, constraint)
  return name === 'Refusal' ? new Refusal(message) : new Error(message)
}

/** What comes out of a thread is what went in: these say so to the compiler, and notice where it is not. */
const isChecked = (answer: unknown): Checked => {
  if (hasKeys<Checked>(answer, ['faults', 'notices', 'marks'])) return answer
  throw new TypeError('a thread answered something else than what it checked')
}

const isWritten = (answer: unknown): Written => {
  if (hasKeys<Written>(answer, ['rows'])) return answer
  throw new TypeError('a thread answered something else than what it wrote')
}

const hasKeys = <T extends object>(value: unknown, keys: readonly (keyof T & string)[]): value is T =>
  typeof value === 'object' && value !== null && keys.every((key) => key in value)
