/** 返還の記録: what left is back, and nothing of it has stayed. 第6-2(2), 第10-3(5)エ */
import type { DirectAct } from '../../frame/act.ts'
import { lookUp, type ExportFound } from '../known.ts'
import { CONTRACTOR_RETURN, TAKE_OUT } from '../provisions.ts'
import { objectsToDay, objectsToExport } from '../rules.ts'
import { errors, settle } from '../settle.ts'
import { recordReturnFace, type RecordReturn } from './face.ts'

export const recordReturn: DirectAct<RecordReturn, ExportFound> = {
  ...recordReturnFace,
  basis: [TAKE_OUT, CONTRACTOR_RETURN],
  road: 'direct',
  step: 'perform',
  ask: () => ({}),
  lookUp: ({ exportId }) => lookUp('export', { exportId }),
  decide: (input, { found: { export: known }, office }, { operatorId }) => settle(errors(
    objectsToExport(known), objectsToDay(input.returnedOn, 'returnedOn', office.today, known?.takenOn),
  ), recordReturnFace.id, { ...input, by: operatorId }),
}
