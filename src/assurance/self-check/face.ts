/** Printing the self-check of the day; the browser's door. */
import { z } from 'zod'

export const selfCheckFace = {
  id: 'self-check',
  title: '自己点検票',
  schema: z.strictObject({}),
} as const

/** It is always of today and of everything. */
export type SelfCheckOrder = z.infer<typeof selfCheckFace.schema>
