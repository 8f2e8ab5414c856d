/** One post's decision on one subject; the browser's door. */
import { z } from 'zod'
import { APPROVAL_KINDS, POSTS } from '../approval-kinds.ts'
import { Day, Line, SubjectId, Text } from '../input.ts'

export const decideApprovalFace = {
  id: 'decide-approval',
  title: '承認の決裁',
  schema: z.strictObject({
    kind: z.enum(APPROVAL_KINDS),
    subjectId: SubjectId,
    post: z.enum(POSTS),
    verdict: z.enum(['approved', 'refused']),
    /** Under which conditions; the council's are carried over by whoever approves. */
    conditions: Text,
    /** Why it is refused; may be empty of an approval. */
    reason: Text,
    /** Only of 代決: why the holder of the post could not decide. */
    absence: Line.nullable(),
    /** The last day on which it holds; null until it is ended. */
    validUntil: Day.nullable(),
  }),
} as const

/** A decision. */
export type DecideApproval = z.infer<typeof decideApprovalFace.schema>
