/** A person gets an operator id of their own, no grant yet, and a password that they must replace. [STD 10.3] */
import type { DirectAct } from '../../frame/act.ts'
import type { Finding } from '../../law/finding.ts'
import { operatorLookUp, type OperatorFound } from '../known.ts'
import { OPERATOR_IDENTITY, OPERATOR_RIGHTS } from '../provisions.ts'
import { objectsToPassword, objectsToTerm } from '../rules.ts'
import { errors, settle } from '../settle.ts'
import { registerOperatorFace, type RegisterOperator } from './face.ts'

export const registerOperator: DirectAct<RegisterOperator, OperatorFound> = {
  ...registerOperatorFace,
  basis: [OPERATOR_RIGHTS, OPERATOR_IDENTITY],
  road: 'direct',
  step: 'perform',
  ask: () => ({}),
  lookUp: operatorLookUp,
  decide: (input, { found }, officer) => settle(errors([
    objectsToTakenId(found),
    objectsToTerm(input.validFrom, input.validUntil),
    objectsToPassword(input.operatorId, input.password),
  ]), 'register-operator', { ...input, by: officer.operatorId }),
}

/** An id names one person for ever: the log speaks of them by it. */
const objectsToTakenId = ({ operator }: OperatorFound): Finding | undefined =>
  operator === null ? undefined : { code: 'operator/exists', basis: OPERATOR_IDENTITY, field: 'operatorId' }
