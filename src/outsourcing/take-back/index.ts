/** 委託ポストからの取戻し: from that moment the post opens nobody of the case any more. */
import type { DirectAct } from '../../frame/act.ts'
import { refused } from '../../frame/decision.ts'
import { assignedLookUp, type AssignedFound } from '../assigned.ts'
import { takeBackFace, type TakeBack } from './face.ts'

const TASK_ONLY = { law: '告示15号', at: '第10-3(5)ア' } as const

export const takeBack: DirectAct<TakeBack, AssignedFound> = {
  ...takeBackFace,
  basis: [TASK_ONLY],
  road: 'direct',
  step: 'perform',
  ask: () => ({}),
  lookUp: assignedLookUp,
  decide: ({ caseId }, { found }, officer) => {
    if (found.case?.at == null) {
      return refused([{ class: 'error', code: 'take-back/at-no-post', basis: TASK_ONLY, field: 'caseId' }])
    }
    const row = { caseId, by: officer.operatorId }
    return { findings: [], changes: [{ area: 'outsourcing', op: 'take-back', row }], followUps: [] }
  },
}
