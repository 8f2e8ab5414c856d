/** 転入通知の受理: the municipality moved to tells that somebody has come. [法9条1項, STD 4.1.3.1.1] */
import type { FiledAct } from '../../../frame/act.ts'
import { NOTICE_BY_NETWORK, NOTICE_OF_MOVE_IN, STD_MOVE_IN_NOTICE } from '../../../law/provision.ts'
import { NoticeOfMoveIn } from '../../../record/notice-of-move-in.ts'
import { decide } from './decide.ts'
import { id, title, words } from './face.ts'
import { ask } from './facts.ts'
import { form } from './form.ts'
import { MoveInNotice } from './notification.ts'
import { prefill } from './prefill.ts'

/** Early, late, again, of another destination, of somebody removed ex officio. */
export const moveInNotice: FiledAct<MoveInNotice> = {
  id, title, road: 'filed',
  basis: [NOTICE_OF_MOVE_IN, NOTICE_BY_NETWORK, STD_MOVE_IN_NOTICE],
  schema: MoveInNotice, form, words, ask, decide,
  prefill: { from: 'move-in', arrives: 'by-itself', schema: NoticeOfMoveIn, fill: prefill },
}
