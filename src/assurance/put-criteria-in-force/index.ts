/** 基準及び手続: a version takes the place of the one before on its day; approvals rest on it. 第6-2(5), 第10-3(5)オ */
import type { DirectAct } from '../../frame/act.ts'
import type { Finding } from '../../law/finding.ts'
import type { CriteriaFound } from '../known.ts'
import { CRITERIA_AND_PROCEDURE } from '../provisions.ts'
import { errors, settle } from '../settle.ts'
import { putCriteriaInForceFace, type PutCriteriaInForce } from './face.ts'

/** Answers with the number of the document. */
export const putCriteriaInForce: DirectAct<PutCriteriaInForce, CriteriaFound> = {
  ...putCriteriaInForceFace,
  basis: [CRITERIA_AND_PROCEDURE],
  road: 'direct',
  step: 'perform',
  ask: () => ({}),
  lookUp: ({ subject }) => ({ area: 'assurance', what: 'criteria', of: { subject } }),
  decide: (input, { found }, officer) => settle(errors([
    objectsToVersion(input, found), objectsToDay(input, found),
  ]), 'put-criteria-in-force', { ...input, by: officer.operatorId }),
}

const objectsToVersion = ({ version }: PutCriteriaInForce, { criteria }: CriteriaFound): Finding | undefined =>
  criteria.some((known) => known.version === version)
    ? { code: 'put-criteria-in-force/version-used', basis: CRITERIA_AND_PROCEDURE, field: 'version' } : undefined

/** What held on a day that approvals rest on is not replaced afterwards. */
const objectsToDay = ({ inForceFrom }: PutCriteriaInForce, { criteria }: CriteriaFound): Finding | undefined => {
  const newest = criteria.at(-1)
  return newest === undefined || newest.inForceFrom < inForceFrom ? undefined : {
    code: 'put-criteria-in-force/not-later', basis: CRITERIA_AND_PROCEDURE, field: 'inForceFrom',
    values: { newest: newest.inForceFrom },
  }
}
