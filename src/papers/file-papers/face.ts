/** Laying papers where they are kept; the browser's door. */
import { z } from 'zod'
import { AT_MOST, MEDIA } from '../paper-kinds.ts'

/** One box or scan number for all of them. */
export const filePapersFace = {
  id: 'file-papers',
  title: '書類の保存場所の記録',
  schema: z.strictObject({
    papers: z.array(z.uuid()).min(1).max(AT_MOST),
    medium: z.enum(MEDIA),
    place: z.string().trim().min(1).max(60).regex(/^[^\p{Cc}\p{Cs}]+$/u),
  }),
} as const

/** An order to file papers. */
export type FilePapers = z.infer<typeof filePapersFace.schema>
