/** Taking rights away from one person; the browser's door. */
import { z } from 'zod'
import { Day, GrantList, OperatorId } from '../input.ts'

export const revokeFace = {
  id: 'revoke',
  title: '権限の取消し',
  schema: z.strictObject({
    operatorId: OperatorId,
    grants: GrantList,
    /** The rights run out after this day; null: at once. */
    lastDay: Day.nullable(),
  }),
} as const

export type RevokeRights = z.infer<typeof revokeFace.schema>
