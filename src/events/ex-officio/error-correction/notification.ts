/** 誤記修正: what the office found to be written wrongly, and what is right. [令9条, STD 4.2.3.3] */
import { z } from 'zod'
import { AddressInput, dayText, ResidentChoice, text } from '../../../record/notification.ts'
import { ITEM_KEYS } from './items.ts'

/** 誤 and 正 of one item, as the 職権記録書 sets them side by side. */
const Correction = z.strictObject({
  item: z.enum(ITEM_KEYS).nullable(),
  /** What stands now; '' where the item is blank. */
  was: text,
  /** What is right; '' where the item is to be blank. */
  to: text,
})

export const ErrorCorrection = z.strictObject({
  /** The office found it, or the person asked. [法14条2項, STD 4.2.0.5] */
  ground: z.enum(['ex-officio', 'application']),
  /** The day of the correction, which is that of the event. */
  correctedOn: dayText,
  /** 申出日; '' unless somebody asked. */
  appliedOn: dayText,
  /** 職権記録書の番号. */
  exOfficioNo: z.string().max(60).nullable(),
  /** By what it is known: the 戸籍, the paper that was entered, the card. */
  evidence: text,
  resident: ResidentChoice,
  corrections: z.array(Correction).max(40),
  /** The right address of the whole household; blank where the address is right. */
  address: AddressInput,
  /** 留意事項 (B) of this row; of a removed record the only thing that can be written. [STD 1.1.5] */
  note: text,
})
export type ErrorCorrection = z.infer<typeof ErrorCorrection>
