/**
 * 一時解除: after a review, one officer may go on with one process for some minutes; the error becomes an alert that they
 * confirm. To everybody else the block stands; when the minutes are over it stands for them too, and no other system
 * hears of it. [STD 3.1, 3.4]
 */
import type { DirectAct } from '../../frame/act.ts'
import { askSubject, personsOf } from '../input.ts'
import type { ReleaseFound } from '../known.ts'
import { BLOCKS, SUPPORT_MEASURES } from '../provisions.ts'
import { hasError, refused } from '../../frame/decision.ts'
import { errors, objectsToBlock } from '../settle.ts'
import { releaseTemporarilyFace, type ReleaseTemporarily } from './face.ts'
import { objectsToBeneficiary, objectsToMinutes, objectsToNothing, objectsToOwnBenefit } from './rules.ts'

export const releaseTemporarily: DirectAct<ReleaseTemporarily, ReleaseFound> = {
  ...releaseTemporarilyFace,
  basis: [BLOCKS, SUPPORT_MEASURES],
  road: 'direct',
  step: 'perform',
  ask: askSubject,
  subjects: personsOf,
  lookUp: ({ blockNo, forOperator }) => ({ area: 'restriction', what: 'release', of: { blockNo, forOperator } }),
  decide: (input, { found }, officer) => {
    const findings = errors([
      objectsToBlock(input, found, 'proposed', 'standing', 'lift-proposed'),
      objectsToNothing(input, found),
      objectsToMinutes(input, found),
      objectsToBeneficiary(found),
      objectsToOwnBenefit(input, officer),
    ])
    if (hasError(findings)) return refused(findings)
    const { blockNo, process, forOperator, minutes, reason } = input
    const row = { blockNo, process, forOperator, minutes, reason, by: officer.operatorId }
    return { findings, changes: [{ area: 'restriction', op: 'release', row }], followUps: [] }
  },
}
