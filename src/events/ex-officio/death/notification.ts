/** 死亡届 or the notice of one, as the register takes it in. [令8条, 令12条2項, 戸籍法86条, STD 4.2.2.1] */
import { z } from 'zod'
import { dayText, ImpreciseDateInput, ResidentChoice } from '../../../record/notification.ts'
import { ofFamilyRegister } from '../../every-event/family-register.ts'

export const Death = z.strictObject({
  ...ofFamilyRegister,
  /** 死亡年月日, as the 届 has it; its hour is not kept. [STD 1.1.8] */
  diedOn: ImpreciseDateInput.nullable(),
  /** The day on which whoever notified came to know; '' where that is the day of death. [戸籍法86条] */
  knownOn: dayText,
  movers: z.array(ResidentChoice).min(1).max(20),
})
export type Death = z.infer<typeof Death>
