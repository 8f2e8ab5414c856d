/** A few threads for one kind of work: started when there is some, one job at a time each, renewed now and then. */
import { Worker } from 'node:worker_threads'

/** Work is handed in and comes back done. */
export type Threads<J, D> = {
  /** Rejects where the thread ended under the job. */
  readonly run: (job: J) => Promise<D>
  readonly close: () => Promise<void>
}

/** What the threads run, and how many of them. */
export type ThreadSettings = {
  readonly script: URL
  /** What each thread is told when it starts. */
  readonly told: unknown
  readonly atMost: number
  /** A thread is renewed after so many jobs. */
  readonly jobsAThread: number
}

type Waiting<J, D> = { readonly job: J; readonly resolve: (done: D) => void; readonly reject: (error: Error) => void }
type Thread<J, D> = { readonly worker: Worker; now: Waiting<J, D> | null; jobs: number }
type Shop<J, D> = {
  readonly settings: ThreadSettings
  readonly running: Set<Thread<J, D>>
  readonly waiting: Waiting<J, D>[]
}

/** Idle threads never keep the process alive. */
export const startThreads = <J, D>(settings: ThreadSettings): Threads<J, D> => {
  const shop: Shop<J, D> = { settings, running: new Set(), waiting: [] }
  return {
    run: (job) => new Promise((resolve, reject) => {
      shop.waiting.push({ job, resolve, reject })
      handOut(shop)
    }),
    close: async () => {
      await Promise.all([...shop.running].map(({ worker }) => worker.terminate()))
    },
  }
}

const handOut = <J, D>(shop: Shop<J, D>): void => {
  while (shop.waiting.length > 0) {
    const idle = [...shop.running].find(({ now }) => now === null)
    const thread = idle ?? (shop.running.size < shop.settings.atMost ? begin(shop) : undefined)
    const next = thread === undefined ? undefined : shop.waiting.shift()
    if (thread === undefined || next === undefined) return
    thread.now = next
    thread.worker.ref()
    thread.worker.postMessage(next.job)
  }
}

const begin = <J, D>(shop: Shop<J, D>): Thread<J, D> => {
  const { script, told } = shop.settings
  const thread: Thread<J, D> = { worker: new Worker(script, { workerData: told }), now: null, jobs: 0 }
  shop.running.add(thread)
  thread.worker.on('message', (done: D) => finish(shop, thread, done))
  thread.worker.on('error', (error) => lose(shop, thread, error))
  thread.worker.on('exit', () => lose(shop, thread, new Error('the thread ended')))
  return thread
}

const finish = <J, D>(shop: Shop<J, D>, thread: Thread<J, D>, done: D): void => {
  thread.now?.resolve(done)
  thread.now = null
  thread.jobs += 1
  thread.worker.unref()
  if (thread.jobs >= shop.settings.jobsAThread) {
    shop.running.delete(thread)
    void thread.worker.terminate()
  }
  handOut(shop)
}

const lose = <J, D>(shop: Shop<J, D>, thread: Thread<J, D>, error: unknown): void => {
  thread.now?.reject(error instanceof Error ? error : new Error(String(error)))
  thread.now = null
  if (shop.running.delete(thread)) handOut(shop)
}
