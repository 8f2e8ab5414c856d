/** Name, unit and term of a person change, at once or on a day prepared for; another kind is a new id. */
import type { DirectAct } from '../../frame/act.ts'
import { operatorLookUp, type OperatorFound } from '../known.ts'
import { OPERATOR_RIGHTS } from '../provisions.ts'
import {
  objectsToLastAdministrator, objectsToOneself, objectsToOperator, objectsToRevision, objectsToTerm,
} from '../rules.ts'
import { errors, settle } from '../settle.ts'
import { changeOperatorFace, type ChangeOperator } from './face.ts'

export const changeOperator: DirectAct<ChangeOperator, OperatorFound> = {
  ...changeOperatorFace,
  basis: [OPERATOR_RIGHTS],
  road: 'direct',
  step: 'perform',
  ask: () => ({}),
  lookUp: operatorLookUp,
  decide: (input, { found }, officer) => settle(errors([
    objectsToOperator(found),
    objectsToRevision(input.revision, found),
    objectsToOneself(input.operatorId, officer),
    objectsToTerm(input.validFrom, input.validUntil),
    objectsToLastAdministrator(input.validUntil !== null || input.validFrom > found.today, found),
  ]), 'change-operator', { ...input, by: officer.operatorId }),
}
