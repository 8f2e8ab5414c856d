/** 従事者の届出; the browser's door. */
import { z } from 'zod'
import { Day, Document, Id, OperatorId, PostNo, Title } from '../input.ts'

/** Named people of one tier, each with their employment, their term, their posts and their account. */
export const nameWorkerFace = {
  id: 'name-worker',
  title: '従事者の届出',
  schema: z.strictObject({
    contractId: Id,
    subcontractId: Id.nullable(),
    workers: z.array(z.strictObject({
      workerId: Id,
      name: Title,
      employment: z.enum(['employee', 'dispatched', 'part-time', 'other']),
      operatorId: OperatorId.nullable(),
      postNos: z.array(PostNo).max(200),
      worksFrom: Day,
      worksUntil: Day,
    })).min(1).max(100),
    notice: Document,
  }),
} as const

export type NameWorker = z.infer<typeof nameWorkerFace.schema>
