/** 実施状況報告の差戻し: the vendor completes it anew. 第10-3(7) */
import type { DirectAct } from '../../frame/act.ts'
import { stepObjections, type ReportFound } from '../report-known.ts'
import { REPORT_ON_WORK } from '../report-provisions.ts'
import { askOf, errorIf, settled } from '../report-settle.ts'
import { sendBackReportFace, type SendBackReport } from './face.ts'

/** Only what has been handed in goes back. */
export const sendBackReport: DirectAct<SendBackReport, ReportFound> = {
  ...sendBackReportFace,
  basis: [REPORT_ON_WORK],
  road: 'direct',
  step: 'perform',
  ask: () => ({}),
  lookUp: ({ reportId }) => askOf('report', { reportId }),
  decide: ({ reportId, seenStep, reason }, facts, officer) =>
    settled('send-back-report', { reportId, seenStep, content: { reason } }, [
      ...stepObjections(facts.found, seenStep, REPORT_ON_WORK),
      ...errorIf(facts.found !== null && facts.found.state !== 'completed',
        { code: 'report/not-handed-in', basis: REPORT_ON_WORK }),
    ], { officer, facts }),
}
