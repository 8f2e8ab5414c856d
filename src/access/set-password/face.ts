/** Giving a person a first or a new password; the browser's door. */
import { z } from 'zod'
import { OperatorId, Password } from '../input.ts'

export const setPasswordFace = {
  id: 'set-password',
  title: 'パスワードの初期化',
  schema: z.strictObject({ operatorId: OperatorId, password: Password }),
} as const

export type SetPassword = z.infer<typeof setPasswordFace.schema>
