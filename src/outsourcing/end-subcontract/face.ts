/** 再委託の終了; the browser's door. */
import { z } from 'zod'
import { Id } from '../input.ts'

/** A subcontract that is over, or an application taken back. */
export const endSubcontractFace = {
  id: 'end-subcontract',
  title: '再委託の終了',
  schema: z.strictObject({
    contractId: Id,
    subcontractId: Id,
  }),
} as const

export type EndSubcontract = z.infer<typeof endSubcontractFace.schema>
