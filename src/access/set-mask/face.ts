/** Choosing which of the four maskable items a person sees; the browser's door. */
import { z } from 'zod'
import { MASKABLE_ITEMS } from '../../frame/officer.ts'
import { OperatorId } from '../input.ts'

/** [STD 10.4]: these four and no others; the relationship to the head is never masked. */
export const MASKABLE_ITEM_TITLES: Readonly<Record<(typeof MASKABLE_ITEMS)[number], string>> = {
  familyRegister: '戸籍の表示',
  individualNumber: '個人番号',
  residentCode: '住民票コード',
  residenceStatus: '在留資格等',
}

export const setMaskFace = {
  id: 'set-mask',
  title: '非表示項目の設定',
  schema: z.strictObject({
    operatorId: OperatorId,
    /** Everything that is hidden from the person from now on. */
    items: z.array(z.enum(MASKABLE_ITEMS)).max(MASKABLE_ITEMS.length),
  }),
} as const

export type SetMask = z.infer<typeof setMaskFace.schema>
