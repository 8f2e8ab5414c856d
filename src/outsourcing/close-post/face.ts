/** ポストの廃止; the browser's door. */
import { z } from 'zod'
import { Id, PostNo } from '../input.ts'

/** A seat that is given up, with the terminals at it. */
export const closePostFace = {
  id: 'close-post',
  title: 'ポストの廃止',
  schema: z.strictObject({
    contractId: Id,
    postNo: PostNo,
  }),
} as const

export type ClosePost = z.infer<typeof closePostFace.schema>
