/** How often a contractor is checked; the browser's door. */
import { z } from 'zod'

export const CHECK_SUBJECTS = {
  audit: '監査',
  terms: '検査（契約の履行）',
  safekeeping: '検査（データの管理）',
} as const
export type CheckSubject = keyof typeof CHECK_SUBJECTS

const SUBJECTS = ['audit', 'terms', 'safekeeping'] as const satisfies readonly CheckSubject[]

/** From a first day on, every so many months. */
export const scheduleCheckFace = {
  id: 'schedule-check',
  title: '監査・検査の予定の設定',
  schema: z.strictObject({
    contractId: z.uuid(),
    subject: z.enum(SUBJECTS),
    everyMonths: z.int().min(1).max(36),
    firstDueOn: z.iso.date(),
  }),
} as const

/** An order to check regularly. */
export type ScheduleCheck = z.infer<typeof scheduleCheckFace.schema>
