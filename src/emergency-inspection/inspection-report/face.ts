/** The report on paper; the browser's door. */
import { z } from 'zod'
import { CampaignNo } from '../input.ts'

export const inspectionReportFace = {
  id: 'inspection-report',
  title: '緊急点検報告票',
  schema: z.strictObject({ campaignNo: CampaignNo }),
} as const

export type InspectionReport = z.infer<typeof inspectionReportFace.schema>
