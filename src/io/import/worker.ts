/** A thread of an import: does its jobs one after another with one pair of hands. */
import { parentPort, workerData } from 'node:worker_threads'
import { handOf } from './hand.ts'
import type { HandStart, Job } from './job.ts'

/** An error crosses to the other thread as its class, its code and its words. */
export type Told = {
  readonly name: string
  readonly code: string | undefined
  readonly message: string
  readonly constraint: string | undefined
}

const start: HandStart = workerData
const hand = handOf(start)

const told = (error: unknown): Told => {
  if (!(error instanceof Error))
    return { name: 'Error', code: undefined, message: String(error), constraint: undefined }
  const { name, message } = error
  return {
    name, message: name === 'Error' ? error.stack ?? message : message,
    code: 'code' in error ? String(error.code) : undefined,
    constraint: 'constraint' in error && typeof error.constraint === 'string' ? error.constraint : undefined,
  }
}

const carryOut = async (no: number, job: Job | 'leave'): Promise<unknown> => {
  try {
    if (job === 'leave') return { no, answer: await hand.leave() }
    return { no, answer: job.kind === 'check' ? await hand.check(job) : await hand.write(job) }
  } catch (error) {
    return { no, error: told(error) }
  }
}

const answer = async (no: number, job: Job | 'leave'): Promise<void> => parentPort?.postMessage(await carryOut(no, job))

/** Writes begin at once: the hand keeps them in order, and makes one ready while another goes in. */
let last: Promise<unknown> = Promise.resolve()
parentPort?.on('message', ({ no, job }: { readonly no: number; readonly job: Job | 'leave' }) => {
  const isWrite = job !== 'leave' && job.kind === 'write'
  last = Promise.all([last, isWrite ? answer(no, job) : last.then(() => answer(no, job))])
})
