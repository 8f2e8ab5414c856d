/** Handing copies over, or posting them; the browser's door. */
import { z } from 'zod'

/** What the screen sends: the copies, whose they are as it showed them, and who receives them. */
export const handOverFace = {
  id: 'hand-over',
  title: '交付',
  schema: z.strictObject({
    issueIds: z.array(z.uuid()).min(1).max(30),
    householdNo: z.int().positive(),
    persons: z.array(z.int().positive()).min(1).max(60),
    /** 受取人, as compared with the request. */
    receiver: z.string().min(1).max(200).regex(/^[^\p{Cc}\p{Cs}]+$/u),
    /** 転出届と照合した: asked of a certificate of moving out. 告示15号第3-6 */
    compared: z.boolean().optional(),
  }),
} as const

/** An order to hand over. */
export type HandOver = z.infer<typeof handOverFace.schema>
