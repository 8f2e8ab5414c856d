/** One hand of the crew: does its jobs one after another over its own connection. */
import { parentPort, workerData } from 'node:worker_threads'
import { openReader } from './connection.ts'
import type { WorkerStart } from './crew.ts'
import { carryOut } from './job.ts'
import type { Answer, Job } from './job.ts'

const { url, snapshot }: WorkerStart = workerData

const opened = openReader(url, snapshot)
opened.catch(() => {}) // the first job tells

const answerTo = async (job: Job): Promise<Answer> => {
  try {
    return await carryOut(await opened, job, snapshot)
  } catch (error) {
    return { no: job.no, error }
  }
}

let last: Promise<unknown> = Promise.resolve()
parentPort?.on('message', (job: Job) => {
  last = last.then(async () => parentPort?.postMessage(await answerTo(job)))
})
