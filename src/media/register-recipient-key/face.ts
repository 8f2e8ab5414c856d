/** Registering a recipient's key; the browser's door. */
import { z } from 'zod'
import { line } from '../input.ts'

/** Whose key it is, and the certificate as they sent it. */
export const registerRecipientKeyFace = {
  id: 'register-recipient-key',
  title: '返送先の鍵の登録',
  schema: z.strictObject({
    recipient: line(100),
    organisation: line(100),
    /** A certificate or a public key, PEM. */
    certificate: z.string().trim().min(1).max(20_000),
  }),
} as const

/** An order to register a key. */
export type RegisterRecipientKey = z.infer<typeof registerRecipientKeyFace.schema>
