/** 誓約書の受領; the browser's door. */
import { z } from 'zod'
import { Day, Document, Id, WorkerIds } from '../input.ts'

/** Pledges of one wording and one day, signed by one worker or by many. */
export const recordPledgeFace = {
  id: 'record-pledge',
  title: '誓約書の受領',
  schema: z.strictObject({
    contractId: Id,
    workerIds: WorkerIds,
    signedOn: Day,
    validFrom: Day,
    validUntil: Day,
    document: Document,
  }),
} as const

export type RecordPledge = z.infer<typeof recordPledgeFace.schema>
