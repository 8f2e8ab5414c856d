/** 委託の案件の取下げ; the browser's door. */
import { z } from 'zod'
import { Id, Prose } from '../input.ts'

/** With the reason why nothing comes of it. */
export const withdrawMatterFace = {
  id: 'withdraw-matter',
  title: '委託の案件の取下げ',
  schema: z.strictObject({
    matterId: Id,
    reason: Prose,
  }),
} as const

export type WithdrawMatter = z.infer<typeof withdrawMatterFace.schema>
