/** A municipality's file comes in; the browser's door. */
import { z } from 'zod'
import { CampaignNo, Line } from '../input.ts'

export const takeInInspectionFace = {
  id: 'take-in-inspection',
  title: '市町村の報告の取込み',
  schema: z.strictObject({
    campaignNo: CampaignNo,
    fileName: Line(200),
    /** The file itself; whatever is not a report of ours is refused with the reason. */
    file: z.base64().max(12_000_000),
  }),
} as const

export type TakeInInspection = z.infer<typeof takeInInspectionFace.schema>
