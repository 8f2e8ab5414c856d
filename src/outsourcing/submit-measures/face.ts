/** 安全性・信頼性の措置の提出; the browser's door. */
import { z } from 'zod'
import { ContractorId, Day, Document, Id, Prose } from '../input.ts'

/** What the vendor says it will do, clause by clause, and where its paper lies. */
export const submitMeasuresFace = {
  id: 'submit-measures',
  title: '安全性・信頼性の措置の提出',
  schema: z.strictObject({
    matterId: Id,
    contractorId: ContractorId,
    submittedOn: Day,
    listed: z.array(z.strictObject({ clause: z.string().min(1).max(60), measure: Prose })).min(1).max(100),
    document: Document,
  }),
} as const

export type SubmitMeasures = z.infer<typeof submitMeasuresFace.schema>
