/** 委託先事業者の登録; the browser's door. */
import { z } from 'zod'
import { ContractorId, Title } from '../input.ts'

/** A company, by a short id of the office. */
export const registerContractorFace = {
  id: 'register-contractor',
  title: '委託先事業者の登録',
  schema: z.strictObject({
    contractorId: ContractorId,
    name: Title,
    address: Title,
    representative: Title,
    contact: z.string().trim().max(200),
  }),
} as const

export type RegisterContractor = z.infer<typeof registerContractorFace.schema>
