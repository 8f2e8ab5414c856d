/** 世帯変更届 as the law defines it, and the same decided ex officio. [法25条, 令25条, STD 4.1.4.1, 4.1.4.2] */
import { z } from 'zod'
import { dayText, MemberChoice, text } from '../../../record/notification.ts'

/** The four reasons, by their ids in record/reason.ts. */
export const CHANGES = ['head-change', 'household-split', 'household-merge', 'household-change'] as const

export const HouseholdChange = z.strictObject({
  change: z.enum(CHANGES),
  /** A notification came in, or the office decides by itself who the head is. */
  ground: z.enum(['notification', 'ex-officio']),
  /** 職権記録書の番号; only then. */
  exOfficioNo: z.string().max(60).nullable(),
  changedOn: dayText,
  notifiedOn: dayText,
  /** The household that 世帯合併 and 世帯変更 lead to. */
  toHouseholdNo: z.int().positive().nullable(),
  headConsents: z.boolean(),
  /** Whoever moves; where only the head changes, every member. The relationship is that to the new head. */
  movers: z.array(MemberChoice).min(1).max(60),
  /** Of those who stay behind without their head: what each is to the new one. Empty where they choose later. */
  staying: z.array(MemberChoice).max(60),
  /** 届出期間経過の理由. [法52条2項] */
  lateReason: text.nullable(),
})
export type HouseholdChange = z.infer<typeof HouseholdChange>
