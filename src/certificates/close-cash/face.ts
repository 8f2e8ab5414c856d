/** Closing the cash of a counter's day; the browser's door. */
import { z } from 'zod'

/** What was counted. A difference needs its note. */
export const closeCashFace = {
  id: 'close-cash',
  title: '会計の締め',
  schema: z.strictObject({
    day: z.iso.date(),
    yenCounted: z.int().min(0).max(100_000_000),
    note: z.string().min(1).max(400).regex(/^[^\p{Cc}\p{Cs}]+$/u).nullable(),
  }),
} as const

/** An order to close the cash. */
export type CloseCash = z.infer<typeof closeCashFace.schema>
