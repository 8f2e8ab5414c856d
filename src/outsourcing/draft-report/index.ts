/** 実施状況報告の作成: the figures of one period out of the log, anew until the vendor has completed it. 第10-3(7) */
import type { DirectAct } from '../../frame/act.ts'
import type { ClassifiedFinding } from '../../law/finding.ts'
import type { PeriodFound } from '../report-known.ts'
import { REPORT_ON_WORK } from '../report-provisions.ts'
import { askOf, errorIf, settled } from '../report-settle.ts'
import { draftReportFace, type DraftReport } from './face.ts'

/** What is drafted the database reads from the log in the same statement; the server brings no figure. */
export const draftReport: DirectAct<DraftReport, PeriodFound> = {
  ...draftReportFace,
  basis: [REPORT_ON_WORK],
  road: 'direct',
  step: 'perform',
  ask: () => ({}),
  lookUp: (input) => askOf('report-to-draft', input),
  decide: (input, facts, officer) =>
    settled('draft-report', input, objections(facts.found, facts.office.today), { officer, facts }),
}

const objections = (found: PeriodFound, today: string): readonly ClassifiedFinding[] => {
  const basis = REPORT_ON_WORK
  if (found === null) return errorIf(true, { code: 'draft-report/no-such-period', basis, field: 'periodFrom' })
  const { periodUntil, state } = found
  return [
    ...errorIf(periodUntil > today,
      { code: 'draft-report/not-over', basis, field: 'periodFrom', values: { lastDay: periodUntil } }),
    ...errorIf(state === 'completed' || state === 'confirmed', { code: 'draft-report/completed-already', basis }),
  ]
}
