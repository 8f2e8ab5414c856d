/** Recording that what left has come back; the browser's door. */
import { z } from 'zod'
import { line } from '../input.ts'

/** When, from whom, and the paper that says so. */
export const recordReturnFace = {
  id: 'record-return',
  title: '返還の記録',
  schema: z.strictObject({ exportId: z.uuid(), returnedOn: z.iso.date(), returnedBy: line(100), document: line() }),
} as const

/** An order to record a return. */
export type RecordReturn = z.infer<typeof recordReturnFace.schema>
