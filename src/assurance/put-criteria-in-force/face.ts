/** Putting criteria and procedure in force; the browser's door. */
import { z } from 'zod'
import { CRITERIA_SUBJECTS } from '../approval-kinds.ts'
import { Day, Line } from '../input.ts'

export const putCriteriaInForceFace = {
  id: 'put-criteria-in-force',
  title: '基準及び手続の施行',
  schema: z.strictObject({
    subject: z.enum(CRITERIA_SUBJECTS),
    title: Line,
    version: Line,
    /** Where the document is kept: 文書番号, 簿冊. */
    document: Line,
    inForceFrom: Day,
  }),
} as const

/** An order to put a version in force. */
export type PutCriteriaInForce = z.infer<typeof putCriteriaInForceFace.schema>
