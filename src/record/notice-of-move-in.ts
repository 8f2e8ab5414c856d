/** 転入通知の記載事項 as values: what the town moved to tells the town moved from, one person a notice. [法9条1項] */
import { z } from 'zod'
import { dayText, ImpreciseDateInput, text } from './notification.ts'
import { SecretNumber } from './secret-number.ts'

/** One person who was moved in elsewhere. The number comes as digits once and is sealed before anything else. */
export const NoticeOfMoveIn = z.strictObject({
  /** 宛名番号 here, which the sender cannot know: found by the resident code at receipt, null where nobody has it. */
  personNo: z.int().positive().nullable(),
  fullName: text,
  fullNameKana: text.nullable(),
  birthDate: ImpreciseDateInput,
  sex: z.enum(['male', 'female']),
  residentCode: SecretNumber.nullable(),
  /** Where they lived with us, as the other town wrote it. */
  formerAddress: text,
  newAddress: text,
  /** 住所コード of the new address, where the other town keeps one. */
  newAddressCode: z.string().max(20).nullable(),
  /** 都道府県名 and 市区町村名 together, as they print. */
  newMunicipality: text,
  newMunicipalityCode: z.string().max(6),
  /** 転入をした年月日. */
  movedInOn: dayText,
  /** The day the other town made the notice. */
  noticedOn: dayText,
})
export type NoticeOfMoveIn = z.infer<typeof NoticeOfMoveIn>
