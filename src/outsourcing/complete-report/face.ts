/** What the vendor itself says of a period; the browser's door. */
import { z } from 'zod'
import { line, linesOrNone, seenStep } from '../report-input.ts'

/** A count for every item the contract names; what went wrong, nothing where nothing did. */
export const completeReportFace = {
  id: 'complete-report',
  title: '実施状況報告の提出',
  schema: z.strictObject({
    reportId: z.uuid(),
    seenStep,
    claims: z.record(line(200), z.int().min(0).max(9_999_999)),
    trouble: linesOrNone(2000),
    remarks: linesOrNone(2000),
  }),
} as const

/** A report as it is handed in. */
export type CompleteReport = z.infer<typeof completeReportFace.schema>
