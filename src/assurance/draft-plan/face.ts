/** Drafting a plan of audits or of training for the council; the browser's door. */
import { z } from 'zod'
import { Day, Line, SaidText } from '../input.ts'

export const draftPlanFace = {
  id: 'draft-plan',
  title: '監査実施計画・教育訓練計画の起案',
  schema: z.strictObject({
    kind: z.enum(['audit-plan', 'training-plan']),
    title: Line,
    /** What is done, to whom, by whom; of an audit, who audits and why they are independent. */
    content: SaidText,
    startsOn: Day,
    endsOn: Day,
    document: Line,
  }),
} as const

/** An order to lay a plan before the council. */
export type DraftPlan = z.infer<typeof draftPlanFace.schema>
