/** Confirming a recipient's key; the browser's door. */
import { z } from 'zod'
import { Hex64, line } from '../input.ts'

/** The fingerprint as it was heard, from whom, on which telephone. */
export const confirmRecipientKeyFace = {
  id: 'confirm-recipient-key',
  title: '返送先の鍵の確認',
  schema: z.strictObject({ keyId: z.uuid(), fingerprint: Hex64, toldBy: line(100), telephone: line(40) }),
} as const

/** An order to confirm a key. */
export type ConfirmRecipientKey = z.infer<typeof confirmRecipientKeyFace.schema>
