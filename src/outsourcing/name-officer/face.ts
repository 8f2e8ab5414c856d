/** 管理責任者・セキュリティ責任者の届出; the browser's door. */
import { z } from 'zod'
import { Day, Document, Id, OperatorId, Title } from '../input.ts'

/** Who answers for the contractor from a day on; whoever did until then no longer does. */
export const nameOfficerFace = {
  id: 'name-officer',
  title: '管理責任者・セキュリティ責任者の届出',
  schema: z.strictObject({
    contractId: Id,
    role: z.enum(['on-site-manager', 'security-officer']),
    name: Title,
    /** Their account in the vendor's portal, where they have one. */
    operatorId: OperatorId.nullable(),
    validFrom: Day,
    validUntil: Day.nullable(),
    /** The contractor's paper. */
    notice: Document,
  }),
} as const

export type NameOfficer = z.infer<typeof nameOfficerFace.schema>
