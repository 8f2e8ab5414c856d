/** 転入届 as the law defines it. [法22条1項, 法30条の46, STD 4.1.1.1–4.1.1.4] */
import { z } from 'zod'
import { AddressInput, dayText, HouseholdInput, PersonInput, text } from '../../../record/notification.ts'

/** Where the papers that fill the form come from. */
export const PROOFS = ['paper-certificate', 'qr', 'csv', 'message', 'quasi-certificate', 'passport', 'none'] as const

export const MoveIn = z.strictObject({
  from: z.enum(['domestic', 'abroad']),
  /** The day of moving in, the event date (異動日) of every mover. */
  movedOn: dayText,
  /** 届出日: the day the office received the notification. */
  notifiedOn: dayText,
  proof: z.strictObject({
    kind: z.enum(PROOFS),
    /** The card was shown and its PIN entered, as a 特例転入 asks. [法24条の2] */
    cardShown: z.boolean(),
    /** 転出予定年月日 on the certificate. */
    plannedMoveOutOn: dayText.nullable(),
    /** Why there is none: 未届, lost, refused. Asked only then. */
    reason: text.nullable(),
  }),
  address: AddressInput,
  previous: z.strictObject({
    address: text,
    addressCode: z.string().max(20).nullable(),
    /** 未届: the latest address was never notified, and the move-in is a 未届転入. [STD 4.1.1.4] */
    unnotified: z.boolean(),
    /** 最終登録住所地: not an item of the record that is certified. */
    lastRegisteredAddress: text.nullable(),
  }),
  household: HouseholdInput,
  movers: z.array(PersonInput).min(1).max(20),
  /** 届出期間経過の理由. [法52条2項] */
  lateReason: text.nullable(),
})
export type MoveIn = z.infer<typeof MoveIn>
