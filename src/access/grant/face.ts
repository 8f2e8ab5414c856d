/** Granting rights to one person; the browser's door. */
import { z } from 'zod'
import { Day, GrantList, OperatorId } from '../input.ts'

export const grantFace = {
  id: 'grant',
  title: '権限の付与',
  schema: z.strictObject({
    operatorId: OperatorId,
    grants: GrantList,
    /** Null: from today. A day ahead prepares the grant. */
    validFrom: Day.nullable(),
    validUntil: Day.nullable(),
  }),
} as const

export type GrantRights = z.infer<typeof grantFace.schema>
