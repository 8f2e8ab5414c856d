/** 異動の一覧: the one list of events. Adding an event is one folder and one line here. */
import type { FiledAct } from '../frame/act.ts'
import { changeOfAddress } from './by-notification/change-of-address/index.ts'
import { householdChange } from './by-notification/household-change/index.ts'
import { moveIn } from './by-notification/move-in/index.ts'
import { moveInNotice } from './by-notification/move-in-notice/index.ts'
import { moveOut } from './by-notification/move-out/index.ts'
import { cancelEvent } from './cancellation/cancel-event/index.ts'
import { birth } from './ex-officio/birth/index.ts'
import { death } from './ex-officio/death/index.ts'
import { errorCorrection } from './ex-officio/error-correction/index.ts'

export const kinds: readonly FiledAct[] = [
  moveIn,
  changeOfAddress,
  householdChange,
  moveOut,
  moveInNotice,
  cancelEvent,
  birth,
  death,
  errorCorrection,
]

export const findKind = (id: string): FiledAct | undefined => kinds.find((kind) => kind.id === id)
