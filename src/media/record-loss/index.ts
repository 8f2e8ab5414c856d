/** 紛失等の記録: what left cannot be found, or has been seen by others; the report of the incident follows. 第10-3(12) */
import type { DirectAct } from '../../frame/act.ts'
import { lookUp, type ExportFound } from '../known.ts'
import { CONTRACTOR_RETURN, TAKE_OUT } from '../provisions.ts'
import { objectsToDay } from '../rules.ts'
import { errors, settle } from '../settle.ts'
import { recordLossFace, type RecordLoss } from './face.ts'

export const recordLoss: DirectAct<RecordLoss, ExportFound> = {
  ...recordLossFace,
  basis: [TAKE_OUT, CONTRACTOR_RETURN],
  road: 'direct',
  step: 'perform',
  ask: () => ({}),
  lookUp: ({ exportId }) => lookUp('export', { exportId }),
  decide: (input, { found: { export: known }, office }, { operatorId }) => settle(errors(
    known === null ? { code: 'export/unknown', basis: TAKE_OUT, field: 'exportId' }
      : known.isLost ? { code: 'record-loss/recorded-already', basis: TAKE_OUT, field: 'exportId' } : undefined,
    objectsToDay(input.foundOn, 'foundOn', office.today, known?.takenOn),
  ), recordLossFace.id, { ...input, by: operatorId }),
}
