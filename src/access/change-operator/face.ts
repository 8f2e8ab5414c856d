/** Changing a person's name, unit or term; the browser's door. */
import { z } from 'zod'
import { Day, OperatorId, PersonName, Unit } from '../input.ts'

export const changeOperatorFace = {
  id: 'change-operator',
  title: '操作者の変更',
  schema: z.strictObject({
    operatorId: OperatorId,
    /** As shown on the screen. */
    revision: z.int().positive(),
    name: PersonName,
    unit: Unit,
    validFrom: Day,
    validUntil: Day.nullable(),
    /** From this day on name and unit are the new ones; null: at once. */
    effectiveOn: Day.nullable(),
  }),
} as const

export type ChangeOperator = z.infer<typeof changeOperatorFace.schema>
