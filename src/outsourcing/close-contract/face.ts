/** 契約の終了; the browser's door. */
import { z } from 'zod'
import { Id } from '../input.ts'

/** The contract to be closed, today. */
export const closeContractFace = {
  id: 'close-contract',
  title: '契約の終了',
  schema: z.strictObject({
    contractId: Id,
  }),
} as const

export type CloseContract = z.infer<typeof closeContractFace.schema>
