/** 転出: residents leave the municipality, on a day that may still be to come. [法24条, STD 4.1.3.0] */
import type { FiledAct } from '../../../frame/act.ts'
import {
  CARD_MOVE_IN, MOVE_OUT, STD_CARD_MOVE_OUT, STD_MOVE_OUT_AFTER_THE_FACT, STD_MOVE_OUT_DESTINATION,
} from '../../../law/provision.ts'
import { decide } from './decide.ts'
import { id, title, words } from './face.ts'
import { ask } from './facts.ts'
import { form } from './form.ts'
import { MoveOut } from './notification.ts'

/** 国内転出・国外転出, by card too; told after its term it is a removal ex officio. */
export const moveOut: FiledAct<MoveOut> = {
  id, title, road: 'filed',
  basis: [MOVE_OUT, CARD_MOVE_IN, STD_MOVE_OUT_AFTER_THE_FACT, STD_MOVE_OUT_DESTINATION, STD_CARD_MOVE_OUT],
  schema: MoveOut, form, words, ask, decide,
}
