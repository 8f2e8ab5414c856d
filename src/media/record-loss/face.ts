/** Recording that what left is lost; the browser's door. */
import { z } from 'zod'
import { words } from '../input.ts'

/** When it was found out, and how it came to be. */
export const recordLossFace = {
  id: 'record-loss',
  title: '紛失等の記録',
  schema: z.strictObject({ exportId: z.uuid(), foundOn: z.iso.date(), circumstances: words().min(1) }),
} as const

/** An order to record a loss. */
export type RecordLoss = z.infer<typeof recordLossFace.schema>
