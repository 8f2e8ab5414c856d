/** 委託先の調査; the browser's door. */
import { z } from 'zod'
import { ContractorId, Day, Id, Title } from '../input.ts'

/** 1 poor … 5 good. */
const Answer = z.strictObject({ score: z.int().min(1).max(5), note: z.string().trim().max(1000) })

/** Every question with its score and what was found; the office judges them together. */
export const surveyContractorFace = {
  id: 'survey-contractor',
  title: '委託先の調査',
  schema: z.strictObject({
    matterId: Id,
    contractorId: ContractorId,
    surveyedOn: Day,
    answers: z.strictObject({
      soundness: Answer, stability: Answer, size: Answer, area: Answer, ability: Answer, education: Answer,
      protection: Answer, security: Answer, compensation: Answer, trust: Answer,
    }),
    /** 国際規格の認証: considered, never required. */
    certification: z.strictObject({ name: Title, number: Title, expiresOn: Day }).nullable(),
    suitable: z.boolean(),
  }),
} as const

export type SurveyContractor = z.infer<typeof surveyContractorFace.schema>
