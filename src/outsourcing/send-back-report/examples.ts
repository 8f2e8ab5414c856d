/** Which reports go back, as a table. */
import { handedIn, REPORT, type ReportExample } from '../report-example.ts'
import type { ReportFound } from '../report-known.ts'
import type { SendBackReport } from './face.ts'

const when: SendBackReport = { reportId: REPORT, seenStep: 2, reason: '印刷の枚数が記録より多い' }

/** Every reason, and the ordinary case. */
export const examples: readonly ReportExample<SendBackReport, ReportFound>[] = [
  { title: '理由を付けて差し戻す', given: handedIn, when, then: [], writes: { content: { reason: when.reason } } },
  { title: '出ていないものは戻せない', given: { ...handedIn, state: 'sent-back' }, when, then: ['!report/not-handed-in'] },
]
