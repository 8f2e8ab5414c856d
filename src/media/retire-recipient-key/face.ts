/** Taking a recipient's key out of use; the browser's door. */
import { z } from 'zod'
import { line } from '../input.ts'

/** Why it is not used any more. */
export const retireRecipientKeyFace = {
  id: 'retire-recipient-key',
  title: '返送先の鍵の廃止',
  schema: z.strictObject({ keyId: z.uuid(), reason: line() }),
} as const

/** An order to retire a key. */
export type RetireRecipientKey = z.infer<typeof retireRecipientKeyFace.schema>
