/** Somebody was asked, or has answered; the browser's door. */
import { z } from 'zod'
import { CampaignNo, Day, Line, Words } from '../input.ts'

/** How somebody was asked. */
export const MEANS = ['in-person', 'interview-by-vendor', 'signed-sheet', 'telephone', 'post'] as const

const Reply = z.enum(['kept', 'allowed', 'broken'])

export const recordWorkerReplyFace = {
  id: 'record-worker-reply',
  title: '従事者への直接確認',
  schema: z.strictObject({
    campaignNo: CampaignNo,
    workerKey: z.uuid(),
    askedOn: Day,
    /** Who asked: an officer, or somebody of the vendor by name. */
    askedBy: Line(100),
    means: z.enum(MEANS),
    /** Null: asked, and no answer yet. */
    answer: z.strictObject({
      answeredOn: Day,
      /** `allowed`: with approval beforehand. 再委託・持ち出し・返還・私物パソコン. */
      replies: z.strictObject({ subcontract: Reply, takeOut: Reply, return: Reply, privatePc: Reply }),
      /** Where the answer is kept: number of the sheet, minutes of the interview. */
      evidence: z.union([Words(400), z.literal('')]),
    }).nullable(),
  }),
} as const

export type RecordWorkerReply = z.infer<typeof recordWorkerReplyFace.schema>
