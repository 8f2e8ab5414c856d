/** A report drafted from the log; the browser's door. */
import { z } from 'zod'
import { tier } from '../report-input.ts'

/** `periodFrom` names the period: the first day of it. */
export const draftReportFace = {
  id: 'draft-report',
  title: '実施状況報告の作成',
  schema: z.strictObject({ ...tier, periodFrom: z.iso.date() }),
} as const

/** An order to draft one. */
export type DraftReport = z.infer<typeof draftReportFace.schema>
