/** 転居届 as the law defines it. [法23条, STD 4.1.2] */
import { z } from 'zod'
import { AddressInput, dayText, HouseholdInput, MemberChoice, text } from '../../../record/notification.ts'

export const ChangeOfAddress = z.strictObject({
  /** The day of moving, the event date (異動日) of every mover. */
  movedOn: dayText,
  /** 届出日: the day the office received the notification. */
  notifiedOn: dayText,
  address: AddressInput,
  household: HouseholdInput,
  movers: z.array(MemberChoice).min(1).max(60),
  /** 届出期間経過の理由. [法52条2項] */
  lateReason: text.nullable(),
})
export type ChangeOfAddress = z.infer<typeof ChangeOfAddress>
