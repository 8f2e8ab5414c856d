/** Beginning the sheet of an ex officio change; the browser's door. */
import { z } from 'zod'
import { GROUNDS } from '../record-facts.ts'

/** On what ground, in the office's words: whose notice, which inspection. */
export const openExOfficioRecordFace = {
  id: 'open-ex-officio-record',
  title: '職権記録書の作成',
  schema: z.strictObject({
    caseId: z.uuid(),
    ground: z.enum(GROUNDS),
    note: z.string().trim().min(1).max(400).regex(/^[^\p{Cc}\p{Cs}]+$/u),
  }),
} as const

/** An order to begin a sheet. */
export type OpenExOfficioRecord = z.infer<typeof openExOfficioRecordFace.schema>
