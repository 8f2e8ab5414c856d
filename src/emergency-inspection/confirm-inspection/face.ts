/** The row is confirmed before it goes out; the browser's door. */
import { z } from 'zod'
import { CampaignNo } from '../input.ts'

export const confirmInspectionFace = {
  id: 'confirm-inspection',
  title: '点検結果の確認',
  schema: z.strictObject({
    campaignNo: CampaignNo,
    /** The state of the campaign that the officer has before them. */
    revision: z.int().positive(),
  }),
} as const

export type ConfirmInspection = z.infer<typeof confirmInspectionFace.schema>
