/** What officers read when the paper cannot be made. */
import type { Words } from '../../frame/words.ts'
import { reportWords } from '../report.ts'

export const inspectionReportWords = {
  'inspection-report/unknown': { ...reportWords.unknown },
  'inspection-report/not-confirmed': { ...reportWords['not-confirmed'] },
  'inspection-report/no-list': { ...reportWords['no-list'] },
  'inspection-report/bodies-missing': { ...reportWords['bodies-missing'] },
} as const satisfies Words
