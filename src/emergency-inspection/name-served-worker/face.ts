/** Somebody who served and stands on no list; the browser's door. */
import { z } from 'zod'
import { CampaignNo, ContractKey, Day, Line } from '../input.ts'

export const nameServedWorkerFace = {
  id: 'name-served-worker',
  title: '従事者の追加',
  schema: z.strictObject({
    campaignNo: CampaignNo,
    contractKey: ContractKey,
    tier: z.enum(['vendor', 'subvendor']),
    name: Line(100),
    employer: Line(200),
    servedFrom: Day,
    /** Null: serves still. */
    servedUntil: Day.nullable(),
  }),
} as const

export type NameServedWorker = z.infer<typeof nameServedWorkerFace.schema>
