/** 教育・研修の受講の記録; the browser's door. */
import { z } from 'zod'
import { Day, Document, Id, Title, WorkerIds } from '../input.ts'

/** One lesson, and everybody who was there. */
export const recordTrainingFace = {
  id: 'record-training',
  title: '教育・研修の受講の記録',
  schema: z.strictObject({
    contractId: Id,
    workerIds: WorkerIds,
    heldOn: Day,
    title: Title,
    validFrom: Day,
    validUntil: Day,
    document: Document,
  }),
} as const

export type RecordTraining = z.infer<typeof recordTrainingFace.schema>
