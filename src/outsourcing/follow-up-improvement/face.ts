/** Whether an improvement asked for has been made; the browser's door. */
import { z } from 'zod'
import { lines, seenStep } from '../report-input.ts'

/** By the vendor's report or by a new inspection; what is not improved has a new day. */
export const followUpImprovementFace = {
  id: 'follow-up-improvement',
  title: '改善の確認',
  schema: z.strictObject({
    improvementId: z.uuid(),
    seenStep,
    found: z.enum(['improved', 'not-improved']),
    how: z.enum(['report', 'inspection']),
    note: lines(1000),
    dueOn: z.iso.date().nullable(),
  }),
} as const

/** What was found. */
export type FollowUpImprovement = z.infer<typeof followUpImprovementFace.schema>
