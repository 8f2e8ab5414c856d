/** Ending somebody's open session; the browser's door. */
import { z } from 'zod'

export const endSessionFace = {
  id: 'end-session',
  title: '利用の強制終了',
  schema: z.strictObject({ sessionId: z.uuid() }),
} as const

export type EndSession = z.infer<typeof endSessionFace.schema>
