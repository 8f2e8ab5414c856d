/** A report is confirmed by staff; the browser's door. */
import { z } from 'zod'
import { linesOrNone, seenStep } from '../report-input.ts'

/** With a note, where there is something to say. */
export const confirmReportFace = {
  id: 'confirm-report',
  title: '実施状況報告の確認',
  schema: z.strictObject({ reportId: z.uuid(), seenStep, note: linesOrNone(1000) }),
} as const

/** An order to confirm one. */
export type ConfirmReport = z.infer<typeof confirmReportFace.schema>
