/** 転出届 as the law defines it. [法24条, STD 4.1.3.0.1–4.1.3.0.4] */
import { z } from 'zod'
import { dayText, ResidentChoice, text } from '../../../record/notification.ts'

/** 転出先（予定）. A municipality is enough; a child given in special adoption leaves it blank. [STD 1.1.5, 4.1.3.0.2] */
const Destination = z.strictObject({
  to: z.enum(['domestic', 'abroad', 'untold']),
  /** The address, or the municipality alone; abroad what comes before the country. */
  address: text,
  /** 全国地方公共団体コード or 住所コード, where the dictionary of addresses gave it. */
  code: z.string().max(20).nullable(),
  country: text.nullable(),
})

export const MoveOut = z.strictObject({
  /** 転出予定年月日, the event date (異動日): it may lie ahead. */
  plannedOn: dayText,
  /** 届出日; of what is told too late, the day it was told (申出日). */
  notifiedOn: dayText,
  destination: Destination,
  /** 特例: the certificate goes as a message to the holder's card, not on paper. [法24条の2] */
  cardUsed: z.boolean(),
  movers: z.array(ResidentChoice).min(1).max(60),
  /** Number of the 職権記録書, where the term is over and this is no notification any more. */
  exOfficioNo: z.string().max(60).nullable(),
})
export type MoveOut = z.infer<typeof MoveOut>
