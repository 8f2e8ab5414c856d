/** Putting the members of a household into another order; the browser's door. */
import { z } from 'zod'

export const setMemberOrderFace = {
  id: 'set-member-order',
  title: '世帯員の並び替え',
  schema: z.strictObject({
    householdNo: z.int().positive(),
    /** How often it had been sorted when the officer looked. */
    revision: z.int().nonnegative(),
    /** Everybody who lives there now, in the new order. */
    personNos: z.array(z.int().positive()).min(1).max(500),
  }),
} as const

export type SetMemberOrder = z.infer<typeof setMemberOrderFace.schema>
