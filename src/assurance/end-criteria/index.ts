/** 基準及び手続の廃止: from its day on nothing that rests on it is approved. 告示15号 第6-2(5) */
import type { DirectAct } from '../../frame/act.ts'
import type { Finding } from '../../law/finding.ts'
import type { CriteriaFound } from '../known.ts'
import { CRITERIA_AND_PROCEDURE } from '../provisions.ts'
import { errors, settle } from '../settle.ts'
import { endCriteriaFace, type EndCriteria } from './face.ts'

export const endCriteria: DirectAct<EndCriteria, CriteriaFound> = {
  ...endCriteriaFace,
  basis: [CRITERIA_AND_PROCEDURE],
  road: 'direct',
  step: 'perform',
  ask: () => ({}),
  lookUp: ({ criteriaNo }) => ({ area: 'assurance', what: 'criteria', of: { criteriaNo } }),
  decide: (input, { found, office }, officer) => settle(errors([
    objectsToCriteria(input, found),
    input.endsOn < office.today
      ? { code: 'end-criteria/in-the-past', basis: CRITERIA_AND_PROCEDURE, field: 'endsOn' } : undefined,
  ]), 'end-criteria', { ...input, by: officer.operatorId }),
}

const objectsToCriteria = ({ criteriaNo }: EndCriteria, { criteria }: CriteriaFound): Finding | undefined => {
  const about = { basis: CRITERIA_AND_PROCEDURE, field: 'criteriaNo' }
  const known = criteria.find((one) => one.criteriaNo === criteriaNo)
  if (known === undefined) return { code: 'end-criteria/unknown', ...about }
  return known.endedOn === null ? undefined : { code: 'end-criteria/ended-already', ...about }
}
