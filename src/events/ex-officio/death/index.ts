/** 死亡: the record of whoever died is removed ex officio. [法8条, 令8条, STD 4.2.2.1] */
import type { FiledAct } from '../../../frame/act.ts'
import {
  DEATH_NOTIFICATION, EX_OFFICIO, NOTICE_FROM_FAMILY_REGISTER, REMOVAL_BY_MAYOR, STD_DEATH,
  STD_FAMILY_REGISTER_NOTICE, STD_HEAD_LEAVES, STD_REMOVED_RECORD,
} from '../../../law/provision.ts'
import { decide } from './decide.ts'
import { id, title, words } from './face.ts'
import { ask } from './facts.ts'
import { form } from './form.ts'
import { Death } from './notification.ts'

/** One person, or several of one household who died together. */
export const death: FiledAct<Death> = {
  id, title, road: 'filed',
  basis: [
    EX_OFFICIO, REMOVAL_BY_MAYOR, NOTICE_FROM_FAMILY_REGISTER, DEATH_NOTIFICATION, STD_DEATH,
    STD_FAMILY_REGISTER_NOTICE, STD_HEAD_LEAVES, STD_REMOVED_RECORD,
  ],
  schema: Death, form, words, ask, decide,
}
