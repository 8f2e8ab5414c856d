/** A message between offices: its envelope, the same for every kind. Told in docs/operating/messages.md. */
import { z } from 'zod'

export const FORMAT = 'daicho-message/1'

/** Longest message taken in; a certificate of twenty movers is a tenth of it. */
export const MESSAGE_LIMIT = 256 * 1024

/** Whom a message is for: a municipality, whoever keeps the appendix of a family register, the network, immigration. */
export const ROLES = ['municipality', 'domicile', 'network', 'immigration'] as const
export type Role = (typeof ROLES)[number]

const name = z.string().min(1).max(120)
const code = z.string().regex(/^\d{6}$/)

/** The envelope. `body` is read by the schema of its kind. */
export const Message = z.strictObject({
  format: z.literal(FORMAT),
  /** The same however often the message is sent: a repeat is known by it. */
  messageId: z.uuid(),
  /** The message that this one takes the place of, sent anew on an officer's word. */
  replaces: z.uuid().nullable(),
  kind: z.string().regex(/^[a-z][a-z-]{0,59}$/),
  /** Grows with each notice the sender owes: the order of the events. */
  sentNo: z.int().positive(),
  /** 作成日 at the sender's office. */
  madeOn: z.iso.date(),
  from: z.strictObject({ code, name }),
  to: z.strictObject({ role: z.enum(ROLES), code: code.nullable(), name }),
  body: z.record(z.string(), z.unknown()),
})
export type Message = z.infer<typeof Message>

/** A municipality as the directory has it; the name with its prefecture. */
export type Municipality = { readonly code: string; readonly name: string }
