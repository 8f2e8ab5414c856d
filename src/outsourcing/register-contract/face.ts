/** 契約の登録; the browser's door. */
import { z } from 'zod'
import { ContractorId, Day, Id, Title } from '../input.ts'
import { CONTRACT_ITEM_IDS } from '../contract-items.ts'

/** A whole version of a contract: the first, or what it says after a change. */
export const registerContractFace = {
  id: 'register-contract',
  title: '契約の登録',
  schema: z.strictObject({
    contractId: Id,
    matterId: Id,
    contractorId: ContractorId,
    change: z.enum(['new', 'change', 'renewal', 'special-terms']),
    kind: z.enum(['single', 'shared', 'designated-manager']),
    number: Title,
    title: Title,
    division: Title,
    signedOn: Day,
    startsOn: Day,
    endsOn: Day,
    /** True where its workers work at this system's own terminals. */
    gated: z.boolean(),
    seats: z.int().min(0).max(200),
    items: z.array(z.enum(CONTRACT_ITEM_IDS)).max(50),
    /** What was agreed beforehand on publishing an incident; empty where nothing was. */
    publication: z.string().trim().max(2000),
    reporting: z.strictObject({
      rhythm: z.enum(['daily', 'weekly', 'monthly']),
      items: z.array(Title).min(1).max(30),
      dueDays: z.int().min(0).max(60),
    }),
  }),
} as const

export type RegisterContract = z.infer<typeof registerContractFace.schema>
