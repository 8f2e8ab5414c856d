/** 緊急点検報告票: the ministry's form on paper, confirmed before it is printed. */
import { acrossSheets, type OfficePaper } from '../../frame/office-paper.ts'
import type { ClassifiedFinding } from '../../law/finding.ts'
import type { Provision } from '../../law/provision.ts'
import type { InspectionFound, KnownInspection } from '../known.ts'
import { lookUpInspection } from '../look-up.ts'
import { INSPECTION_DEADLINE, INSPECTION_FORM } from '../provisions.ts'
import { identityOf, issuedRow, numberOf, REPORT_TITLE, tablesOf, weighReport } from '../report.ts'
import { inspectionReportFace, type InspectionReport } from './face.ts'
import { layOut } from './lay-out.ts'

const object = (reason: string, basis: Provision): ClassifiedFinding =>
  ({ class: 'error', code: `inspection-report/${reason}`, basis })

export const inspectionReport: OfficePaper<InspectionReport, InspectionFound> = {
  ...inspectionReportFace,
  basis: [INSPECTION_FORM, INSPECTION_DEADLINE],
  ask: () => ({}),
  lookUp: ({ campaignNo }) => lookUpInspection(campaignNo),
  weigh: (_, { found, office }) => weighReport(object, found, office),
  subjects: () => ({ persons: [], households: [] }),
  number: (_, { found, office }) => numberOf(found, office),
  content: (_, { found, office }, number) => {
    const known = getKnown(found)
    // Its number stands at the foot of every page.
    const identity = identityOf(known, '').filter(([title]) => title !== '番号')
    return layOut({
      title: REPORT_TITLE, tables: tablesOf(known), identity, watermark: acrossSheets(office, number),
      foot: number ?? '見本（番号なし）',
    })
  },
  writes: (_, { found }, { printId, number, sha256, officer }) => [{
    area: 'emergency-inspection', op: 'inspection-report',
    row: issuedRow(found, 'pdf', { id: printId, number, sha256, by: officer.operatorId }),
  }],
}

const getKnown = ({ inspection }: InspectionFound): KnownInspection => {
  if (inspection === null) throw new TypeError('a campaign that is not there is refused before')
  return inspection
}
