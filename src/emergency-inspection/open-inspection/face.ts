/** Opening a campaign; the browser's door. */
import { z } from 'zod'
import { Day, Line } from '../input.ts'

export const openInspectionFace = {
  id: 'open-inspection',
  title: '緊急点検の開始',
  schema: z.strictObject({
    title: Line(100),
    /** The request it answers: number and day of the notice. */
    basis: Line(200),
    /** 年度 by the year it begins in. */
    fiscalYears: z.array(z.int().min(1950).max(2200)).min(1).max(10),
    dueOn: Day,
    addressee: Line(100),
    body: z.enum(['municipality', 'prefecture']),
    /** 建制順; of a municipality only. */
    officialOrder: z.int().positive().max(9999).nullable(),
  }),
} as const

export type OpenInspection = z.infer<typeof openInspectionFace.schema>
