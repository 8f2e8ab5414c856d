/** Recording that a medium was checked; the browser's door. */
import { z } from 'zod'
import { words } from '../input.ts'

/** When, and what was found. */
export const checkMediumFace = {
  id: 'check-medium',
  title: '磁気ディスク等の点検の記録',
  schema: z.strictObject({
    mediumNo: z.int().positive(),
    checkedOn: z.iso.date(),
    result: z.enum(['sound', 'renewed', 'doubtful']),
    note: words(400),
  }),
} as const

/** An order to record a check. */
export type CheckMedium = z.infer<typeof checkMediumFace.schema>
