/** 廃棄の期限: the standard says 速やかに; the office says until when, and from then on a print is overdue. 第3-5(3) */
import type { DirectAct } from '../../frame/act.ts'
import { REVIEW_PAPERS_DESTROYED } from '../../law/provision.ts'
import { setReviewLimitFace, type SetReviewLimit } from './face.ts'

/** Holds from today on, for prints that lie about already too. */
export const setReviewLimit: DirectAct<SetReviewLimit> = {
  ...setReviewLimitFace,
  basis: [REVIEW_PAPERS_DESTROYED],
  road: 'direct',
  step: 'perform',
  ask: () => ({}),
  decide: ({ days }, { office }, officer) => ({
    findings: [], followUps: [],
    changes: [{ area: 'papers', op: 'set-review-limit', row: { days, by: officer.operatorId, at: office.now } }],
  }),
}
