/** 従事者への直接確認: four named things asked of everybody who served; who asked, when, and what was said. [記2(3)] */
import type { DirectAct } from '../../frame/act.ts'
import type { InspectionFound } from '../known.ts'
import { lookUpInspection } from '../look-up.ts'
import { INSPECTION_METHOD } from '../provisions.ts'
import { raised, settle, when } from '../settle.ts'
import { recordWorkerReplyFace, type RecordWorkerReply } from './face.ts'

const object = (reason: string, field?: string) =>
  raised({ code: `record-worker-reply/${reason}`, basis: INSPECTION_METHOD }, field)

export const recordWorkerReply: DirectAct<RecordWorkerReply, InspectionFound> = {
  ...recordWorkerReplyFace,
  basis: [INSPECTION_METHOD],
  road: 'direct',
  step: 'perform',
  ask: () => ({}),
  lookUp: ({ campaignNo, workerKey }) => lookUpInspection(campaignNo, { workerKey }),
  decide: ({ answer, ...input }, { found: { inspection }, office: { today } }, officer) => {
    const worker = inspection?.contracts.flatMap(({ workers }) => workers)
      .find(({ workerKey }) => workerKey === input.workerKey)
    const { askedOn } = input
    const findings = [
      ...when(worker === undefined, object('unknown', 'workerKey')),
      ...when(askedOn > today, object('asked-to-come', 'askedOn')),
      ...when(answer !== null && answer.answeredOn < askedOn, object('answered-before', 'answeredOn')),
      ...when(answer !== null && answer.answeredOn > today, object('answered-to-come', 'answeredOn')),
      ...when(answer?.evidence === '', object('no-evidence', 'evidence')),
      // ④ has no approval: a private computer is barred altogether.
      ...when(answer?.replies.privatePc === 'allowed', object('private-pc', 'privatePc')),
    ]
    return settle(findings, 'record-worker-reply', officer, {
      ...input, answeredOn: answer?.answeredOn ?? null, replies: answer?.replies ?? null,
      evidence: answer?.evidence ?? '',
    })
  },
}
