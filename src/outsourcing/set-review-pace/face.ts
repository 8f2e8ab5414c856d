/** How staff's reviews of a contractor's work are paced; the browser's door. */
import { z } from 'zod'

export const setReviewPaceFace = {
  id: 'set-review-pace',
  title: '即時審査の時間の設定',
  schema: z.strictObject({
    /** A review that took less is flagged. */
    minSeconds: z.int().min(0).max(600),
    /** What has waited longer is shown as late. */
    limitMinutes: z.int().min(1).max(480),
  }),
} as const

export type SetReviewPace = z.infer<typeof setReviewPaceFace.schema>
