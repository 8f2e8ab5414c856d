/** Ending criteria that nothing follows; the browser's door. */
import { z } from 'zod'
import { Day, Line } from '../input.ts'

export const endCriteriaFace = {
  id: 'end-criteria',
  title: '基準及び手続の廃止',
  schema: z.strictObject({
    criteriaNo: z.int().positive(),
    /** The first day on which it is in force no more. */
    endsOn: Day,
    reason: Line,
  }),
} as const

/** An order to end a version. */
export type EndCriteria = z.infer<typeof endCriteriaFace.schema>
