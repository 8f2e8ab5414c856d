/** What a grant may not be: unlisted, a step of staff for a contractor's worker, two duties that watch each other. */
import type { Grant } from '../../frame/officer.ts'
import type { Finding } from '../../law/finding.ts'
import type { OperatorFound } from '../known.ts'
import { CONTRACTOR_NEVER, isListed } from '../matrix.ts'
import { ACCESS_RIGHTS, OPERATOR_RIGHTS, SEPARATION_OF_DUTIES } from '../provisions.ts'
import type { GrantRights } from './face.ts'

/** Every right is listed by name; there is none for everything. */
export const unlisted = ({ grants }: GrantRights): readonly Finding[] =>
  grants.flatMap((wanted, at) =>
    isListed(wanted) ? [] : [{ code: 'grant/unlisted', basis: OPERATOR_RIGHTS, field: `grants.${at}` }])

/** Approval, handing over and taking out are staff's own. */
export const forbiddenToContractors = ({ grants }: GrantRights, { operator }: OperatorFound): readonly Finding[] =>
  operator?.kind !== 'contractor' ? [] : grants.flatMap(({ step }, at) => CONTRACTOR_NEVER.includes(step)
    ? [{ code: 'grant/contractor-step', basis: ACCESS_RIGHTS, field: `grants.${at}` }] : [])

/** Whoever gives rights does not decide on the register as well. */
export const conflictsOfDuties = ({ grants }: GrantRights, { operator }: OperatorFound): Finding | undefined => {
  const after: readonly Grant[] = [...grants, ...(operator?.grants ?? [])]
  const administers = after.some(({ step, id }) => step === 'perform' && id === 'grant')
  return administers && after.some(({ step }) => step === 'approve')
    ? { code: 'grant/conflicting-duties', basis: SEPARATION_OF_DUTIES, field: 'grants' }
    : undefined
}
