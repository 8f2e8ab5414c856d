/** One cell of one contract, answered; the browser's door. */
import { z } from 'zod'
import { CELLS } from '../cells.ts'
import { CampaignNo, ContractKey, Words } from '../input.ts'

export const answerInspectionFace = {
  id: 'answer-inspection',
  title: '点検の回答',
  schema: z.strictObject({
    campaignNo: CampaignNo,
    contractKey: ContractKey,
    cell: z.enum(CELLS),
    /** 0: stated, or kept. 1: not. Null takes the answer back. */
    answer: z.union([z.literal(0), z.literal(1), z.null()]),
    /** Where it can be seen; the reason where an answer is taken back. Null: what the proposal rests on. */
    evidence: Words(1000).nullable(),
  }),
} as const

export type AnswerInspection = z.infer<typeof answerInspectionFace.schema>
