/** The list of households that are asked to choose a head; the browser's door. */
import { z } from 'zod'

/** All of them, as they stand. */
export const chooseHeadListFace = {
  id: 'choose-head-list',
  title: '世帯主変更依頼通知書 対象者リスト',
  schema: z.strictObject({}),
} as const

/** An order for the list. */
export type ChooseHeadList = z.infer<typeof chooseHeadListFace.schema>
