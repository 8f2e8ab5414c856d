/** 出生届 or the notice of one, as the register takes it in. [令12条2項, 戸籍法49条, STD 4.2.1.2] */
import { z } from 'zod'
import { PersonInput, ResidentChoice } from '../../../record/notification.ts'
import { ofFamilyRegister } from '../../every-event/family-register.ts'

/** What is told of a child. Numbers, aliases and a status of residence nobody is born with. */
export const Newborn = PersonInput.pick({
  kind: true, fullName: true, fullNameKana: true, kanjiName: true, alphabetName: true, birthDate: true, sex: true,
  relationshipToHead: true, registeredDomicile: true, familyRegisterHead: true, nationalityCode: true,
  nationality: true, remark: true,
})
export type Newborn = z.infer<typeof Newborn>

export const Birth = z.strictObject({
  ...ofFamilyRegister,
  bornIn: z.enum(['japan', 'abroad']),
  /** Whose household the children join: father or mother, or where neither lives here whoever takes them in. */
  parent: ResidentChoice.extend({
    /** 戸籍の表示 of the children is that of the parent. [STD 4.2.0.3] */
    sameFamilyRegister: z.boolean(),
  }),
  /** One child, or all of one birth. */
  movers: z.array(Newborn).min(1).max(6),
})
export type Birth = z.infer<typeof Birth>
