/** Hides or shows the four maskable items for one person, on every screen. [STD 10.4] */
import type { DirectAct } from '../../frame/act.ts'
import { operatorLookUp, type OperatorFound } from '../known.ts'
import { ITEM_MASKS } from '../provisions.ts'
import { objectsToOneself, objectsToOperator } from '../rules.ts'
import { errors, settle } from '../settle.ts'
import { setMaskFace, type SetMask } from './face.ts'

export const setMask: DirectAct<SetMask, OperatorFound> = {
  ...setMaskFace,
  basis: [ITEM_MASKS],
  road: 'direct',
  step: 'perform',
  ask: () => ({}),
  lookUp: operatorLookUp,
  decide: ({ operatorId, items }, { found }, officer) => settle(errors([
    objectsToOperator(found),
    objectsToOneself(operatorId, officer),
  ]), 'set-mask', {
    operatorId, items: [...new Set(items)], revision: found.operator?.revision ?? null, by: officer.operatorId,
  }),
}
