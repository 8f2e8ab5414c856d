/** 実施状況報告の提出: by the contractor's security officer, who claims a count for every item. 第10-3(7) */
import type { DirectAct } from '../../frame/act.ts'
import type { ClassifiedFinding } from '../../law/finding.ts'
import { itemTitle } from '../report-items.ts'
import { stepObjections, type ReportFound } from '../report-known.ts'
import { REPORT_ON_WORK } from '../report-provisions.ts'
import { askOf, errorIf, settled } from '../report-settle.ts'
import { completeReportFace, type CompleteReport } from './face.ts'

const basis = REPORT_ON_WORK

/** A draft that was made before the last of the work was done is made anew first. */
export const completeReport: DirectAct<CompleteReport, ReportFound> = {
  ...completeReportFace,
  basis: [REPORT_ON_WORK],
  road: 'direct',
  step: 'perform',
  ask: () => ({}),
  lookUp: ({ reportId }) => askOf('report', { reportId }),
  decide: (input, facts, officer) =>
    settled('complete-report', input, objections(input, facts.found), { officer, facts }),
}

const objections = (input: CompleteReport, found: ReportFound): readonly ClassifiedFinding[] => {
  const stands = stepObjections(found, input.seenStep, basis)
  if (found === null || stands.length > 0) return stands
  const { items, logged, state, doneNow, isSecurityOfficer } = found
  const missing = items.filter((item) => !Object.hasOwn(input.claims, item))
  const unasked = Object.keys(input.claims).filter((item) => !items.includes(item))
  return [
    ...errorIf(!isSecurityOfficer, { code: 'complete-report/not-security-officer', basis }),
    ...errorIf(state !== 'drafted' && state !== 'sent-back', { code: 'complete-report/not-drafted', basis }),
    ...errorIf(logged.done !== doneNow, { code: 'complete-report/log-moved', basis }),
    ...[...missing, ...unasked].flatMap((item) => errorIf(true,
      { code: 'complete-report/other-items', basis, field: `claims.${item}`, values: { item: itemTitle(item) } })),
  ]
}
