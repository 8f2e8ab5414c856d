/** 従事者の離任の届出; the browser's door. */
import { z } from 'zod'
import { Day, Id, WorkerIds } from '../input.ts'

/** Those who leave, and the first day on which they no longer work. */
export const endWorkerFace = {
  id: 'end-worker',
  title: '従事者の離任の届出',
  schema: z.strictObject({
    contractId: Id,
    workerIds: WorkerIds,
    endedOn: Day,
  }),
} as const

export type EndWorker = z.infer<typeof endWorkerFace.schema>
