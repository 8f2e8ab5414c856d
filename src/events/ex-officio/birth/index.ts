/** 出生: a child of residents is recorded ex officio. [法8条, 令12条2項, STD 4.2.1.2] */
import type { FiledAct } from '../../../frame/act.ts'
import {
  BIRTH_NOTIFICATION, EX_OFFICIO, EX_OFFICIO_CHANGE, NOTICE_FROM_FAMILY_REGISTER, STD_BIRTH,
  STD_FAMILY_REGISTER_NOTICE, TRANSITION_BY_BIRTH_OR_LOSS,
} from '../../../law/provision.ts'
import { decide } from './decide.ts'
import { id, title, words } from './face.ts'
import { ask } from './facts.ts'
import { form } from './form.ts'
import { Birth } from './notification.ts'

/** One child or several of one birth, into the household of a parent. */
export const birth: FiledAct<Birth> = {
  id, title, road: 'filed',
  basis: [
    EX_OFFICIO, EX_OFFICIO_CHANGE, NOTICE_FROM_FAMILY_REGISTER, BIRTH_NOTIFICATION, TRANSITION_BY_BIRTH_OR_LOSS,
    STD_BIRTH, STD_FAMILY_REGISTER_NOTICE,
  ],
  schema: Birth, form, words, ask, decide,
}
