/** Handing a received case to a contractor's post; the browser's door. */
import { z } from 'zod'

export const handToPostFace = {
  id: 'hand-to-post',
  title: '委託ポストへの引渡し',
  schema: z.strictObject({
    caseId: z.uuid(),
    contractId: z.uuid(),
    postNo: z.int().positive(),
    /** Whom the case concerns, as staff has found them in the register: the post opens nobody else. */
    persons: z.array(z.int().positive()).max(30),
    households: z.array(z.int().positive()).max(10),
  }),
} as const

export type HandToPost = z.infer<typeof handToPostFace.schema>
