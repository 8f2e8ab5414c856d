/** Somebody has looked through what a contractor did; the browser's door. */
import { z } from 'zod'
import { linesOrNone } from '../report-input.ts'

/** From one day to another, and what was found. */
export const reviewActivityFace = {
  id: 'review-activity',
  title: '委託先の活動の点検',
  schema: z.strictObject({
    contractId: z.uuid(),
    fromDay: z.iso.date(),
    untilDay: z.iso.date(),
    verdict: z.enum(['ordinary', 'to-look-into']),
    note: linesOrNone(1000),
  }),
} as const

/** A review. */
export type ReviewActivity = z.infer<typeof reviewActivityFace.schema>
