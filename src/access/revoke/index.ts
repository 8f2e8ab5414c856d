/** Grants of one person end, at once or after a day. What was granted when stays in the table and in the log. */
import type { DirectAct } from '../../frame/act.ts'
import type { Finding } from '../../law/finding.ts'
import { operatorLookUp, type OperatorFound } from '../known.ts'
import { ACCESS_RIGHTS, OPERATOR_RIGHTS } from '../provisions.ts'
import { objectsToLastAdministrator, objectsToOperator } from '../rules.ts'
import { errors, settle } from '../settle.ts'
import { revokeFace, type RevokeRights } from './face.ts'

export const revoke: DirectAct<RevokeRights, OperatorFound> = {
  ...revokeFace,
  basis: [OPERATOR_RIGHTS, ACCESS_RIGHTS],
  road: 'direct',
  step: 'perform',
  ask: () => ({}),
  lookUp: operatorLookUp,
  decide: (input, { found }, officer) => settle(errors([
    objectsToOperator(found),
    ...notHeld(input, found),
    objectsToPast(input, found),
    objectsToLastAdministrator(input.grants.some(({ step, id }) => step === 'perform' && id === 'grant'), found),
  ]), 'revoke', { ...input, revision: found.operator?.revision ?? null, by: officer.operatorId }),
}

const notHeld = ({ grants }: RevokeRights, { operator }: OperatorFound): readonly Finding[] =>
  operator === null ? [] : grants.flatMap((wanted, at) =>
    operator.grants.some(({ step, id }) => step === wanted.step && id === wanted.id)
      ? [] : [{ code: 'revoke/not-held', basis: OPERATOR_RIGHTS, field: `grants.${at}` }])

const objectsToPast = ({ lastDay }: RevokeRights, { today }: OperatorFound): Finding | undefined =>
  lastDay !== null && lastDay < today ? { code: 'revoke/past', basis: OPERATOR_RIGHTS, field: 'lastDay' } : undefined
