/** Registering a person who will work with the register; the browser's door. */
import { z } from 'zod'
import { Day, OperatorId, Password, PersonName, Unit } from '../input.ts'

export const registerOperatorFace = {
  id: 'register-operator',
  title: '操作者の登録',
  schema: z.strictObject({
    operatorId: OperatorId,
    name: PersonName,
    unit: Unit,
    kind: z.enum(['staff', 'contractor']),
    /** A day ahead prepares the person beforehand. */
    validFrom: Day,
    validUntil: Day.nullable(),
    /** Good for one sign-in, at which the person replaces it. */
    password: Password,
  }),
} as const

export type RegisterOperator = z.infer<typeof registerOperatorFace.schema>
