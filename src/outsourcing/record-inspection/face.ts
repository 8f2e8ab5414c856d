/** An inspection of a contractor's work by staff; the browser's door. */
import { z } from 'zod'
import { checkParts } from '../check-input.ts'

/** `terms`: whether the work is done as the contract says; `safekeeping`: whether what it handles is kept so. */
export const recordInspectionFace = {
  id: 'record-inspection',
  title: '検査の記録',
  schema: z.strictObject({
    ...checkParts,
    covers: z.array(z.enum(['terms', 'safekeeping'])).min(1).max(2),
    inspectedOn: z.iso.date(),
  }),
} as const

/** A record of one. */
export type RecordInspection = z.infer<typeof recordInspectionFace.schema>
