/** 転入: a person from another municipality or from abroad takes an address here. [法22条, 法30条の46, STD 4.1.1] */
import type { FiledAct } from '../../../frame/act.ts'
import { CARD_MOVE_IN, FOREIGN_MOVE_IN, MOVE_IN, STD_MOVE_IN } from '../../../law/provision.ts'
import { MovingOutCertificate } from '../../../record/certified-mover.ts'
import { decide } from './decide.ts'
import { id, title, words } from './face.ts'
import { ask } from './facts.ts'
import { form } from './form.ts'
import { MoveIn } from './notification.ts'
import { prefill } from './prefill.ts'

/** 国内転入・国外転入等. */
export const moveIn: FiledAct<MoveIn> = {
  id, title, road: 'filed',
  basis: [MOVE_IN, CARD_MOVE_IN, FOREIGN_MOVE_IN, STD_MOVE_IN],
  schema: MoveIn, form, words, ask, decide,
  prefill: { from: 'moving-out-certificate', arrives: 'with-resident', schema: MovingOutCertificate, fill: prefill },
}
