/** 異動の取消しの申出, or the office's own finding that an event did not happen. [法14条2項, STD 4.2.0.5, 4.6.1.1] */
import { z } from 'zod'
import { dayText, ResidentChoice, text } from '../../../record/notification.ts'

/** One row of one person's history. */
const Target = ResidentChoice.extend({
  historyNo: z.int().positive().nullable(),
  /** What they are to the head of the household they come back to; '' where it is as it was. */
  relationshipToHead: text,
})

export const CancelEvent = z.strictObject({
  ground: z.enum(['application', 'ex-officio']),
  /** 職権記録書の番号. */
  exOfficioNo: z.string().max(60).nullable(),
  /** 異動日 of the cancellation itself. */
  cancelledOn: dayText,
  /** 申出日, or the day the office learnt of it. */
  appliedOn: dayText,
  /** Why the event did not happen, and what shows it: 留意事項 (B) of the row. */
  note: text,
  targets: z.array(Target).min(1).max(60),
  /** 従前の世帯, or a new one at the former address. */
  household: z.enum(['old', 'new']),
})
export type CancelEvent = z.infer<typeof CancelEvent>
