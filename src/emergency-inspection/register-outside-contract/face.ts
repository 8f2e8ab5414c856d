/** A contract of another division, registered by hand; the browser's door. */
import { z } from 'zod'
import { Day, Line } from '../input.ts'

export const registerOutsideContractFace = {
  id: 'register-outside-contract',
  title: '他の課の契約の登録',
  schema: z.strictObject({
    title: Line(200),
    division: Line(100),
    contractor: Line(200),
    startsOn: Day,
    /** Null: no end is agreed. */
    endsOn: Day.nullable(),
    /** Somebody stands behind the vendor. */
    subvendors: z.boolean(),
  }),
} as const

export type RegisterOutsideContract = z.infer<typeof registerOutsideContractFace.schema>
