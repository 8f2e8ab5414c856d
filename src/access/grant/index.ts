/** One person is granted steps on acts, views and documents: by name, never by rank, never to oneself. [STD 10.3] */
import type { DirectAct } from '../../frame/act.ts'
import { operatorLookUp, type OperatorFound } from '../known.ts'
import { ACCESS_RIGHTS, OPERATOR_RIGHTS, OPERATOR_SCOPE } from '../provisions.ts'
import { objectsToLastAdministrator, objectsToOneself, objectsToOperator, objectsToTerm } from '../rules.ts'
import { errors, settle } from '../settle.ts'
import { grantFace, type GrantRights } from './face.ts'
import { conflictsOfDuties, forbiddenToContractors, unlisted } from './rules.ts'

export const grant: DirectAct<GrantRights, OperatorFound> = {
  ...grantFace,
  basis: [OPERATOR_RIGHTS, ACCESS_RIGHTS, OPERATOR_SCOPE],
  road: 'direct',
  step: 'perform',
  ask: () => ({}),
  lookUp: operatorLookUp,
  decide: (input, { found }, officer) => {
    const validFrom = input.validFrom ?? found.today
    const findings = errors([
      objectsToOperator(found),
      objectsToOneself(input.operatorId, officer),
      objectsToTerm(validFrom, input.validUntil),
      objectsToLastAdministrator(endsAdministration(input, found.today), found),
      ...unlisted(input),
      ...forbiddenToContractors(input, found),
      conflictsOfDuties(input, found),
    ])
    const row = { ...input, validFrom, revision: found.operator?.revision ?? null, by: officer.operatorId }
    return settle(findings, 'grant', row)
  },
}

/** Granting again replaces the term: giving the last administrator an end, or a later beginning, takes them away. */
const endsAdministration = ({ grants, validFrom, validUntil }: GrantRights, today: string): boolean =>
  grants.some(({ step, id }) => step === 'perform' && id === 'grant')
  && (validUntil !== null || (validFrom ?? today) > today)
