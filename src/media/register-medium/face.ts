/** Entering a medium in the ledger; the browser's door. */
import { z } from 'zod'
import { line } from '../input.ts'

export const MEDIUM_KINDS = ['disk', 'tape', 'optical', 'usb', 'cloud', 'other'] as const

/** What it is, where it is kept and by whom, and how often it is checked. */
export const registerMediumFace = {
  id: 'register-medium',
  title: '磁気ディスク等の登録',
  schema: z.strictObject({
    label: line(60),
    kind: z.enum(MEDIUM_KINDS),
    place: line(),
    holds: line(),
    keeper: line(100),
    acquiredOn: z.iso.date(),
    checkMonths: z.int().min(1).max(60),
  }),
} as const

/** An order to enter a medium. */
export type RegisterMedium = z.infer<typeof registerMediumFace.schema>
