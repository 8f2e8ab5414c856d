/** 端末機の配置; the browser's door. */
import { z } from 'zod'
import { Id, PostNo, TerminalId } from '../input.ts'

/** A registered terminal that from now on serves this post and nobody of the staff. */
export const placeTerminalFace = {
  id: 'place-terminal',
  title: '端末機の配置',
  schema: z.strictObject({
    contractId: Id,
    postNo: PostNo,
    terminalId: TerminalId,
  }),
} as const

export type PlaceTerminal = z.infer<typeof placeTerminalFace.schema>
