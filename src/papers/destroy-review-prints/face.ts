/** Ticking review prints as destroyed; the browser's door. */
import { z } from 'zod'
import { AT_MOST, METHODS } from '../paper-kinds.ts'

/** Several at once, as they lie in the tray. */
export const destroyReviewPrintsFace = {
  id: 'destroy-review-prints',
  title: '確認用帳票の廃棄の記録',
  schema: z.strictObject({
    prints: z.array(z.uuid()).min(1).max(AT_MOST).refine((ids) => new Set(ids).size === ids.length, 'each print once'),
    method: z.enum(METHODS),
  }),
} as const

/** An order to tick prints. */
export type DestroyReviewPrints = z.infer<typeof destroyReviewPrintsFace.schema>
