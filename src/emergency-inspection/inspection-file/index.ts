/** 報告票のファイル: the form as a spreadsheet in its own layout, or a municipality's row for a machine. */
import type { Json } from '../../frame/document.ts'
import type { OfficeFile } from '../../frame/office-file.ts'
import type { ClassifiedFinding } from '../../law/finding.ts'
import type { Provision } from '../../law/provision.ts'
import type { InspectionFound, KnownInspection } from '../known.ts'
import { lookUpInspection } from '../look-up.ts'
import { INSPECTION_DEADLINE, INSPECTION_FORM } from '../provisions.ts'
import { jsonOf } from '../read-json.ts'
import {
  getConfirmation, identityOf, issuedRow, numberOf, REPORT_TITLE, tablesOf, weighReport,
} from '../report.ts'
import { when } from '../settle.ts'
import { formWorkbook } from '../workbook.ts'
import { inspectionFileFace, type InspectionFile } from './face.ts'


const object = (reason: string, basis: Provision): ClassifiedFinding =>
  ({ class: 'error', code: `inspection-file/${reason}`, basis })

const ofPrefecture: ClassifiedFinding = { ...object('json-of-prefecture', INSPECTION_FORM), field: 'as' }

export const inspectionFile: OfficeFile<InspectionFile, InspectionFound> = {
  ...inspectionFileFace,
  basis: [INSPECTION_FORM, INSPECTION_DEADLINE],
  ask: () => ({}),
  lookUp: ({ campaignNo }) => lookUpInspection(campaignNo),
  weigh: ({ as }, { found, office }) => [
    ...weighReport(object, found, office),
    ...when(as === 'json' && found.inspection?.campaign.body === 'prefecture', ofPrefecture),
  ],
  number: (_, { found, office }) => numberOf(found, office),
  fileName: ({ as }, { found }) => `${REPORT_TITLE}_${getKnown(found).campaign.bodyName}.${as}`,
  content: ({ as }, { found }, number) => {
    const known = getKnown(found)
    if (as === 'json') return { is: 'json', value: jsonContent(known) }
    const size = known.campaign.body === 'prefecture' ? 'a3' : 'a4'
    const workbook = formWorkbook(REPORT_TITLE, tablesOf(known), identityOf(known, number), size)
    return { is: 'workbook', workbook }
  },
  writes: ({ as }, { found }, { fileId, number, sha256, officer }) => [{
    area: 'emergency-inspection', op: 'inspection-file',
    row: issuedRow(found, as, { id: fileId, number, sha256, by: officer.operatorId }),
  }],
}

const getKnown = ({ inspection }: InspectionFound): KnownInspection => {
  if (inspection === null) throw new TypeError('a campaign that is not there is refused before')
  return inspection
}

const jsonContent = (known: KnownInspection): Json => {
  const { row, contracts } = getConfirmation(known)
  return jsonOf(known.campaign.title, contracts, row)
}
