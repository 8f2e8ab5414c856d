/** ポストの設置; the browser's door. */
import { z } from 'zod'
import { Id, PostNo, Title } from '../input.ts'
import { POST_FUNCTIONS } from '../contract.ts'

/** A seat with a number, at a place, for some of the functions. */
export const openPostFace = {
  id: 'open-post',
  title: 'ポストの設置',
  schema: z.strictObject({
    contractId: Id,
    postNo: PostNo,
    title: Title,
    placeId: Id,
    functions: z.array(z.enum(POST_FUNCTIONS)).min(1).max(3),
  }),
} as const

export type OpenPost = z.infer<typeof openPostFace.schema>
