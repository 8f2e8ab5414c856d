/** Registering dated evidence of what only people can do; the browser's door. */
import { z } from 'zod'
import { Day, Line, Text } from '../input.ts'

export const registerEvidenceFace = {
  id: 'register-evidence',
  title: '台帳への登録',
  schema: z.strictObject({
    /** Clause of the technical standard: '8-3(1)ア'. */
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
  }),
} as const

/** An order to register one. */
export type RegisterEvidence = z.infer<typeof registerEvidenceFace.schema>
