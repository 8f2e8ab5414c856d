/** Printing what was entered, for comparing; the browser's door. */
import { z } from 'zod'

/** One case. */
export const reviewPrintFace = {
  id: 'review-print',
  title: '確認用帳票',
  schema: z.strictObject({ caseId: z.uuid() }),
} as const

/** An order for a review print. */
export type ReviewPrint = z.infer<typeof reviewPrintFace.schema>
