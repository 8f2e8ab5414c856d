/** Printing the sheet of an ex officio change; the browser's door. */
import { z } from 'zod'

/** One case. */
export const exOfficioRecordFace = {
  id: 'ex-officio-record',
  title: '職権記録書',
  schema: z.strictObject({ caseId: z.uuid() }),
} as const

/** An order for the sheet. */
export type ExOfficioRecordOrder = z.infer<typeof exOfficioRecordFace.schema>
