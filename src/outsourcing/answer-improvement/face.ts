/** What the vendor did about an improvement asked of it; the browser's door. */
import { z } from 'zod'
import { lines, seenStep } from '../report-input.ts'

/** Done on a day, or still to be done. */
export const answerImprovementFace = {
  id: 'answer-improvement',
  title: '改善の報告',
  schema: z.strictObject({
    improvementId: z.uuid(), seenStep, answer: lines(2000), doneOn: z.iso.date().nullable(),
  }),
} as const

/** The vendor's answer. */
export type AnswerImprovement = z.infer<typeof answerImprovementFace.schema>
