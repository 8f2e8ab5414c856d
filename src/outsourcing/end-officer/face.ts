/** 管理責任者・セキュリティ責任者の退任; the browser's door. */
import { z } from 'zod'
import { Day, Id, RowNo } from '../input.ts'

/** Somebody who no longer answers for the contractor, with nobody after them. */
export const endOfficerFace = {
  id: 'end-officer',
  title: '管理責任者・セキュリティ責任者の退任',
  schema: z.strictObject({
    contractId: Id,
    officerNo: RowNo,
    /** First day on which they no longer do. */
    endedOn: Day,
  }),
} as const

export type EndOfficer = z.infer<typeof endOfficerFace.schema>
