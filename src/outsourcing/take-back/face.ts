/** Taking a case back from a contractor's post; the browser's door. */
import { z } from 'zod'

export const takeBackFace = {
  id: 'take-back',
  title: '委託ポストからの取戻し',
  schema: z.strictObject({ caseId: z.uuid() }),
} as const

export type TakeBack = z.infer<typeof takeBackFace.schema>
