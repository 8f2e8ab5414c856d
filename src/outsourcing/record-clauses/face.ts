/** 契約条項の確認; the browser's door. */
import { z } from 'zod'
import { Day, Id, Prose, Title } from '../input.ts'

const ClauseId = z.string().min(1).max(60)

/** Each clause present with its number in the contract, or absent with the reason and a day. */
export const recordClausesFace = {
  id: 'record-clauses',
  title: '契約条項の確認',
  schema: z.strictObject({
    contractId: Id,
    clauses: z.array(z.union([
      z.strictObject({ clause: ClauseId, place: Title }),
      z.strictObject({ clause: ClauseId, reason: Prose, dueOn: Day }),
    ])).min(1).max(100),
  }),
} as const

export type RecordClauses = z.infer<typeof recordClausesFace.schema>
