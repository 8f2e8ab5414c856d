/** 即時審査の時間: from how many seconds on a review counts as one, and how long nothing should wait for it. */
import type { DirectAct } from '../../frame/act.ts'
import { REVIEW_AT_ONCE } from '../review.ts'
import { setReviewPaceFace, type SetReviewPace } from './face.ts'

/** Holds from now on; what has been reviewed keeps the mark it was given. */
export const setReviewPace: DirectAct<SetReviewPace> = {
  ...setReviewPaceFace,
  basis: [REVIEW_AT_ONCE],
  road: 'direct',
  step: 'perform',
  ask: () => ({}),
  decide: (input, _, officer) => ({
    findings: [], followUps: [],
    changes: [{ area: 'outsourcing', op: 'set-review-pace', row: { ...input, by: officer.operatorId } }],
  }),
}
