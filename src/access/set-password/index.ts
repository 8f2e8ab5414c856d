/** A forgotten password is reset: sessions end, and the person replaces it at the next sign-in. [STD 10.3] */
import type { DirectAct } from '../../frame/act.ts'
import { operatorLookUp, type OperatorFound } from '../known.ts'
import { OPERATOR_IDENTITY, OPERATOR_RIGHTS } from '../provisions.ts'
import { objectsToOneself, objectsToOperator, objectsToPassword } from '../rules.ts'
import { errors, settle } from '../settle.ts'
import { setPasswordFace, type SetPassword } from './face.ts'

export const setPassword: DirectAct<SetPassword, OperatorFound> = {
  ...setPasswordFace,
  basis: [OPERATOR_RIGHTS, OPERATOR_IDENTITY],
  road: 'direct',
  step: 'perform',
  ask: () => ({}),
  lookUp: operatorLookUp,
  decide: (input, { found }, officer) => settle(errors([
    objectsToOperator(found),
    objectsToOneself(input.operatorId, officer),
    objectsToPassword(input.operatorId, input.password),
  ]), 'set-password', { ...input, revision: found.operator?.revision ?? null, by: officer.operatorId }),
}
