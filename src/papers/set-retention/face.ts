/** How long a kind of paper is kept; the browser's door. */
import { z } from 'zod'
import { PAPER_KINDS } from '../paper-kinds.ts'

/** From a day on. */
export const setRetentionFace = {
  id: 'set-retention',
  title: '書類の保存期間の設定',
  schema: z.strictObject({
    kind: z.enum(PAPER_KINDS),
    fromDay: z.iso.date(),
    years: z.int().min(0).max(150),
    /** True where a second person stands by when it is disposed of. */
    witnessed: z.boolean(),
    /** Where the office has written it: 文書管理規程別表. */
    provision: z.string().trim().min(1).max(100).regex(/^[^\p{Cc}\p{Cs}]+$/u),
  }),
} as const

/** An order to set a period. */
export type SetRetention = z.infer<typeof setRetentionFace.schema>
