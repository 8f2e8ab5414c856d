/** Recording that a recipient has received an export; the browser's door. */
import { z } from 'zod'
import { Hex64, line } from '../input.ts'

/** Who received it, how they said so, and the hash of the file they have. */
export const recordReceiptFace = {
  id: 'record-receipt',
  title: '受領の記録',
  schema: z.strictObject({
    exportId: z.uuid(),
    receivedOn: z.iso.date(),
    receivedBy: line(100),
    toldHow: z.enum(['paper', 'telephone', 'mail']),
    sha256: Hex64,
    document: line(),
  }),
} as const

/** An order to record a receipt. */
export type RecordReceipt = z.infer<typeof recordReceiptFace.schema>
