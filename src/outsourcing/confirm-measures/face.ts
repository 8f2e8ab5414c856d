/** 措置の確認; the browser's door. */
import { z } from 'zod'
import { Day, Id, RowNo } from '../input.ts'

/** Which list, and on which day it was confirmed. */
export const confirmMeasuresFace = {
  id: 'confirm-measures',
  title: '措置の確認',
  schema: z.strictObject({
    matterId: Id,
    measuresNo: RowNo,
    confirmedOn: Day,
  }),
} as const

export type ConfirmMeasures = z.infer<typeof confirmMeasuresFace.schema>
