/** The report as a file; the browser's door. */
import { z } from 'zod'
import { CampaignNo } from '../input.ts'

export const inspectionFileFace = {
  id: 'inspection-file',
  title: '緊急点検報告票（ファイル）',
  schema: z.strictObject({
    campaignNo: CampaignNo,
    /** `xlsx`: the form itself. `json`: a municipality's row for its prefecture's machine. */
    as: z.enum(['xlsx', 'json']),
  }),
} as const

export type InspectionFile = z.infer<typeof inspectionFileFace.schema>
