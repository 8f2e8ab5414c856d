/** Undoes the lock that wrong passwords brought; the password itself stays. [告示15号 第9-4(5)] */
import type { DirectAct } from '../../frame/act.ts'
import type { Finding } from '../../law/finding.ts'
import { operatorLookUp, type OperatorFound } from '../known.ts'
import { FORCED_END } from '../provisions.ts'
import { objectsToOperator } from '../rules.ts'
import { errors, settle } from '../settle.ts'
import { unlockOperatorFace, type UnlockOperator } from './face.ts'

export const unlockOperator: DirectAct<UnlockOperator, OperatorFound> = {
  ...unlockOperatorFace,
  basis: [FORCED_END],
  road: 'direct',
  step: 'perform',
  ask: () => ({}),
  lookUp: operatorLookUp,
  decide: ({ operatorId }, { found }, officer) => settle(errors([
    objectsToOperator(found),
    objectsToUnlocked(found),
  ]), 'unlock-operator', { operatorId, revision: found.operator?.revision ?? null, by: officer.operatorId }),
}

const objectsToUnlocked = ({ operator }: OperatorFound): Finding | undefined =>
  operator !== null && !operator.locked
    ? { code: 'unlock-operator/not-locked', basis: FORCED_END, field: 'operatorId' }
    : undefined
