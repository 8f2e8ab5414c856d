/** How long a seat may stand empty and how often a password may be wrong; the browser's door. */
import { z } from 'zod'

export const setSignInLimitsFace = {
  id: 'set-sign-in-limits',
  title: '離席・失敗回数の設定',
  schema: z.strictObject({
    idleLockMinutes: z.int().min(1).max(15),
    hardLogoutMinutes: z.int().min(15).max(480),
    longestSessionHours: z.int().min(1).max(24),
    failureLimit: z.int().min(3).max(10),
  }),
} as const

export type SetSignInLimits = z.infer<typeof setSignInLimitsFace.schema>
