/** Owing the acceptance of a notification to whoever moved; the browser's door. */
import { z } from 'zod'

/** The case of the notification. */
export const oweLetterFace = {
  id: 'owe-letter',
  title: '住民異動届受理通知の作成',
  schema: z.strictObject({ caseId: z.uuid() }),
} as const

/** An order to owe an acceptance. */
export type OweLetter = z.infer<typeof oweLetterFace.schema>
