/** A report goes back to the vendor; the browser's door. */
import { z } from 'zod'
import { lines, seenStep } from '../report-input.ts'

/** Why. */
export const sendBackReportFace = {
  id: 'send-back-report',
  title: '実施状況報告の差戻し',
  schema: z.strictObject({ reportId: z.uuid(), seenStep, reason: lines(1000) }),
} as const

/** An order to send one back. */
export type SendBackReport = z.infer<typeof sendBackReportFace.schema>
