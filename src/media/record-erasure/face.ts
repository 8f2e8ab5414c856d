/** Recording an erasure or a disposal; the browser's door. */
import { z } from 'zod'
import { line } from '../input.ts'

/** How, by whom, before whom, and the paper that proves that nothing can be read any more. */
export const recordErasureFace = {
  id: 'record-erasure',
  title: '消去・廃棄の記録',
  schema: z.strictObject({
    applicationId: z.uuid(),
    erasedOn: z.iso.date(),
    method: line(),
    erasedBy: line(100),
    witness: line(100),
    document: line(),
  }),
} as const

/** An order to record an erasure. */
export type RecordErasure = z.infer<typeof recordErasureFace.schema>
