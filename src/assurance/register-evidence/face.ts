/** Registering dated evidence of what only people can do; the browser's door. */
import { z } from 'zod'
import { Day, Line, Text } from '../input.ts'

export const registerEvidenceFace = {
  id: 'register-evidence',
  title: '台帳への登録',
  schema: z.strictObject({
    /** What the standard asks for: '8-3(1)ア', '3-3:method'. */
    clause: z.string().min(1).max(40),
    title: Line,
    /** Who answers for it. */
    owner: Line,
    /** Where the document is kept. */
    document: Line,
    datedOn: Day,
    /** The day by which it is looked at again; null where it is told once for all. */
    reviewOn: Day.nullable(),
    note: Text,
    /** False: the document says that the clause asks nothing of this office, and why. */
    applies: z.boolean(),
  }),
} as const

/** An order to register one. */
export type RegisterEvidence = z.infer<typeof registerEvidenceFace.schema>
