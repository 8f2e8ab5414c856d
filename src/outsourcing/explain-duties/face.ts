/** 遵守事項の説明の記録; the browser's door. */
import { z } from 'zod'
import { Day, Document, Id, Title } from '../input.ts'

/** To whom, with which paper, for which term; null: the contractor itself. */
export const explainDutiesFace = {
  id: 'explain-duties',
  title: '遵守事項の説明の記録',
  schema: z.strictObject({
    contractId: Id,
    subcontractId: Id.nullable(),
    explainedOn: Day,
    explainedTo: Title,
    document: Document,
    validFrom: Day,
    validUntil: Day,
  }),
} as const

export type ExplainDuties = z.infer<typeof explainDutiesFace.schema>
