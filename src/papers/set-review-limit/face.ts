/** How long a review print may lie about; the browser's door. */
import { z } from 'zod'

/** Days after the day it was printed; 0 is the same day. */
export const setReviewLimitFace = {
  id: 'set-review-limit',
  title: '確認用帳票の廃棄期限の設定',
  schema: z.strictObject({ days: z.int().min(0).max(30) }),
} as const

/** An order to set the limit. */
export type SetReviewLimit = z.infer<typeof setReviewLimitFace.schema>
