/** 転居: residents take another address in this municipality. [法23条, STD 4.1.2] */
import type { FiledAct } from '../../../frame/act.ts'
import { CHANGE_OF_ADDRESS, STD_DESTINATION_HOUSEHOLD, STD_MOVERS, STD_SAME_LOT } from '../../../law/provision.ts'
import { decide } from './decide.ts'
import { id, title, words } from './face.ts'
import { ask } from './facts.ts'
import { form } from './form.ts'
import { ChangeOfAddress } from './notification.ts'

/** A whole household or a part of it, into a new household or one that is there. */
export const changeOfAddress: FiledAct<ChangeOfAddress> = {
  id, title, road: 'filed',
  basis: [CHANGE_OF_ADDRESS, STD_MOVERS, STD_DESTINATION_HOUSEHOLD, STD_SAME_LOT],
  schema: ChangeOfAddress, form, words, ask, decide,
}
