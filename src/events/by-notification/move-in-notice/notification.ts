/** 転入通知 as it is taken in: what the municipality moved to tells of those who left us. [法9条1項, STD 4.1.3.1.1] */
import { z } from 'zod'
import { dayText, ResidentChoice, text } from '../../../record/notification.ts'

/** Whom the notice is about, and the name it gives them; a notice typed in by hand need not repeat the name. */
const Mover = ResidentChoice.extend({ toldName: text.nullable() })

export const MoveInNotice = z.strictObject({
  /** 転入をした年月日, our 転出年月日（確定）. */
  movedInOn: dayText,
  /** 転入通知日. */
  noticedOn: dayText,
  /** 転出先（確定）. */
  destination: text,
  /** 住所コード or 全国地方公共団体コード. */
  destinationCode: z.string().max(20).nullable(),
  movers: z.array(Mover).min(1).max(60),
})
export type MoveInNotice = z.infer<typeof MoveInNotice>
