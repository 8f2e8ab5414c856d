/** 受領の記録: the recipient has exactly the file that left, by its hash. 第6-2(2) */
import type { DirectAct } from '../../frame/act.ts'
import { lookUp, type ExportFound } from '../known.ts'
import { TAKE_OUT } from '../provisions.ts'
import { objectsToDay } from '../rules.ts'
import { errors, settle } from '../settle.ts'
import { recordReceiptFace, type RecordReceipt } from './face.ts'

export const recordReceipt: DirectAct<RecordReceipt, ExportFound> = {
  ...recordReceiptFace,
  basis: [TAKE_OUT],
  road: 'direct',
  step: 'perform',
  ask: () => ({}),
  lookUp: ({ exportId }) => lookUp('export', { exportId }),
  decide: (input, { found: { export: known }, office }, { operatorId }) => settle(errors(
    known === null ? { code: 'export/unknown', basis: TAKE_OUT, field: 'exportId' }
      : known.isReceived ? { code: 'record-receipt/received-already', basis: TAKE_OUT, field: 'exportId' } : undefined,
    known === null || known.sha256 === input.sha256 ? undefined
      : { code: 'record-receipt/other-file', basis: TAKE_OUT, field: 'sha256' },
    objectsToDay(input.receivedOn, 'receivedOn', office.today, known?.takenOn),
  ), recordReceiptFace.id, { ...input, by: operatorId }),
}
