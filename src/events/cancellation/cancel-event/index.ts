/** 異動の取消し: an event of the history is undone by one more on top. [STD 4.6.0.1, 4.6.1.1] */
import type { FiledAct } from '../../../frame/act.ts'
import { EX_OFFICIO_CHANGE, PERSON_ASKS_CORRECTION, STD_CANCELLATION } from '../../../law/provision.ts'
import { decide } from './decide.ts'
import { id, title, words } from './face.ts'
import { ask } from './facts.ts'
import { form } from './form.ts'
import { CancelEvent } from './notification.ts'

/** 増・減・修正: which of them, the row says that is undone. */
export const cancelEvent: FiledAct<CancelEvent> = {
  id, title, road: 'filed',
  basis: [STD_CANCELLATION, PERSON_ASKS_CORRECTION, EX_OFFICIO_CHANGE],
  schema: CancelEvent, form, words, ask, decide,
}
