/** 実施状況報告の確認: claimed beside logged. More than the log is not confirmed by anybody; less is looked at. 第10-3(7) */
import type { DirectAct } from '../../frame/act.ts'
import type { ClassifiedFinding } from '../../law/finding.ts'
import { compared, itemTitle, unevenSheets, type Compared } from '../report-items.ts'
import { stepObjections, type ReportFound } from '../report-known.ts'
import { REPORT_ON_WORK } from '../report-provisions.ts'
import { askOf, errorIf, settled } from '../report-settle.ts'
import { confirmReportFace, type ConfirmReport } from './face.ts'

const basis = REPORT_ON_WORK

/** What differs is kept with the confirmation. */
export const confirmReport: DirectAct<ConfirmReport, ReportFound> = {
  ...confirmReportFace,
  basis: [REPORT_ON_WORK],
  road: 'direct',
  step: 'perform',
  ask: () => ({}),
  lookUp: ({ reportId }) => askOf('report', { reportId }),
  decide: ({ reportId, seenStep, note }, facts, officer) =>
    settled('confirm-report', { reportId, seenStep, content: { note, differences: differences(facts.found) } },
      objections(seenStep, facts.found), { officer, facts }),
}

const differences = (found: ReportFound): readonly Compared[] =>
  found === null ? []
    : compared(found.items, found.logged, found.claims)
      .filter(({ logged, claimed }) => logged !== null && logged !== claimed)

const objections = (seen: number, found: ReportFound): readonly ClassifiedFinding[] => {
  const stands = stepObjections(found, seen, basis)
  if (found === null || stands.length > 0) return stands
  if (found.state !== 'completed') return errorIf(true, { code: 'report/not-handed-in', basis })
  const uneven = unevenSheets(found.logged).length
  return [
    ...errorIf(found.logged.done !== found.doneNow, { code: 'confirm-report/log-moved', basis }),
    ...differences(found).map(difference),
    ...(uneven === 0 ? []
      : [{ class: 'alert' as const, code: 'confirm-report/sheets-differ', basis, values: { days: uneven } }]),
  ]
}

const difference = ({ item, logged, claimed }: Compared): ClassifiedFinding => {
  const values = { item: itemTitle(item), claimed: claimed ?? 0, logged: logged ?? 0 }
  return values.claimed > values.logged
    ? { class: 'error', code: 'confirm-report/more-than-log', basis, values }
    : { class: 'alert', code: 'confirm-report/less-than-log', basis, values }
}
