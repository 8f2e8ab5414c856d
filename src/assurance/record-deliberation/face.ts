/** Recording what the security council said of a subject; the browser's door. */
import { z } from 'zod'
import { APPROVAL_KINDS } from '../approval-kinds.ts'
import { Day, Line, SaidText, SubjectId, Text } from '../input.ts'

export const recordDeliberationFace = {
  id: 'record-deliberation',
  title: 'セキュリティ会議の審議の記録',
  schema: z.strictObject({
    kind: z.enum(APPROVAL_KINDS),
    subjectId: SubjectId,
    heldOn: Day,
    said: z.enum(['agreed', 'agreed-with-conditions', 'not-agreed']),
    /** Only where it agreed with conditions. */
    conditions: Text,
    /** Who sat there. */
    attended: SaidText,
    /** Where the minutes are kept. */
    minutes: Line,
  }),
} as const

/** An order to record a deliberation. */
export type RecordDeliberation = z.infer<typeof recordDeliberationFace.schema>
