/** First measures after an incident; the browser's door. */
import { z } from 'zod'
import { lines, seenStep } from '../report-input.ts'

/** What was done so that it grows no worse. */
export const takeFirstMeasuresFace = {
  id: 'take-first-measures',
  title: '応急措置の報告',
  schema: z.strictObject({ incidentId: z.uuid(), seenStep, measures: lines(2000) }),
} as const

/** What was done. */
export type TakeFirstMeasures = z.infer<typeof takeFirstMeasuresFace.schema>
