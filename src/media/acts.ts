/** The acts and views of 第6: data that leaves and what becomes of it; every sentence they may say. */
import type { DirectAct } from '../frame/act.ts'
import type { View } from '../frame/view.ts'
import type { Words } from '../frame/words.ts'
import { applyErasure } from './apply-erasure/index.ts'
import { checkMedium } from './check-medium/index.ts'
import { confirmRecipientKey } from './confirm-recipient-key/index.ts'
import { recipientKeyWords } from './recipient-key-words.ja.ts'
import { recordErasure } from './record-erasure/index.ts'
import { recordLoss } from './record-loss/index.ts'
import { recordReceipt } from './record-receipt/index.ts'
import { recordReturn } from './record-return/index.ts'
import { registerMedium } from './register-medium/index.ts'
import { retireRecipientKey } from './retire-recipient-key/index.ts'
import { mediaLedger } from './views/media-ledger.ts'
import { recipientKeys } from './views/recipient-keys.ts'
import { takeOut } from './views/take-out.ts'
import { takeOutContracts } from './views/take-out-contracts.ts'
import { takeOutCount } from './views/take-out-count.ts'
import { takeOuts } from './views/take-outs.ts'
import { withdrawApplication } from './withdraw-application/index.ts'
import { takeOutWords } from './words.ja.ts'

/** Those that need nothing of the outside world; keys are read, and people counted, by the desk: src/desk/media.ts. */
export const mediaActs: readonly DirectAct[] = [
  confirmRecipientKey, retireRecipientKey, withdrawApplication, recordReceipt, recordReturn, applyErasure,
  recordErasure, recordLoss, registerMedium, checkMedium,
]

export const mediaViews: readonly View[] =
  [takeOuts, takeOut, takeOutCount, takeOutContracts, recipientKeys, mediaLedger]

export const mediaWords: Words = { ...recipientKeyWords, ...takeOutWords }
