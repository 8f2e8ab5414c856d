/** Recording that papers were disposed of; the browser's door. */
import { z } from 'zod'
import { AT_MOST, METHODS } from '../paper-kinds.ts'

/** When, how and before whom. */
export const disposePapersFace = {
  id: 'dispose-papers',
  title: '書類の廃棄の記録',
  schema: z.strictObject({
    papers: z.array(z.uuid()).min(1).max(AT_MOST),
    disposedOn: z.iso.date(),
    method: z.enum(METHODS),
    /** Operator id of the second person. */
    witness: z.string().min(1).max(60).nullable(),
    note: z.string().min(1).max(400).regex(/^[^\p{Cc}\p{Cs}]+$/u).nullable(),
  }),
} as const

/** An order to record a disposal. */
export type DisposePapers = z.infer<typeof disposePapersFace.schema>
