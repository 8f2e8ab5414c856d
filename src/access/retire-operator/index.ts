/** A person stops for good: sessions end, grants are gone, the id stays theirs in the log for ever. */
import type { DirectAct } from '../../frame/act.ts'
import { operatorLookUp, type OperatorFound } from '../known.ts'
import { OPERATOR_RIGHTS } from '../provisions.ts'
import { objectsToLastAdministrator, objectsToOneself, objectsToOperator } from '../rules.ts'
import { errors, settle } from '../settle.ts'
import { retireOperatorFace, type RetireOperator } from './face.ts'

export const retireOperator: DirectAct<RetireOperator, OperatorFound> = {
  ...retireOperatorFace,
  basis: [OPERATOR_RIGHTS],
  road: 'direct',
  step: 'perform',
  ask: () => ({}),
  lookUp: operatorLookUp,
  decide: ({ operatorId }, { found }, officer) => settle(errors([
    objectsToOperator(found),
    objectsToOneself(operatorId, officer),
    objectsToLastAdministrator(true, found),
  ]), 'retire-operator', { operatorId, revision: found.operator?.revision ?? null, by: officer.operatorId }),
}
