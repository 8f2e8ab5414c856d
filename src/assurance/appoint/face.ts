/** Appointing somebody to a post of the municipality; the browser's door. */
import { z } from 'zod'
import { APPROVAL_KINDS, POSTS } from '../approval-kinds.ts'
import { Day, Line } from '../input.ts'
import { CAPACITIES } from '../known.ts'

export const appointFace = {
  id: 'appoint',
  title: 'ポストへの任命・専決代決の登録',
  schema: z.strictObject({
    post: z.enum(POSTS),
    capacity: z.enum(CAPACITIES),
    operatorId: z.string().min(1).max(64),
    /** 専決規程 and the like: only of a delegate, who decides by it. */
    provision: Line.nullable(),
    /** Kinds a delegate may decide on; a holder decides on all of the post's. */
    approvalKinds: z.array(z.enum(APPROVAL_KINDS)).max(APPROVAL_KINDS.length),
    /** 辞令 or 決裁文書 of the appointment. */
    instrument: Line,
    validFrom: Day,
    validUntil: Day.nullable(),
  }),
} as const

/** An order to appoint. */
export type Appoint = z.infer<typeof appointFace.schema>
