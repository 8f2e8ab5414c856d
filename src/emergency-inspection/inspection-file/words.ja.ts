/** What officers read when the file cannot be made. */
import type { Words } from '../../frame/words.ts'
import { reportWords } from '../report.ts'

export const inspectionFileWords = {
  'inspection-file/unknown': { ...reportWords.unknown },
  'inspection-file/not-confirmed': { ...reportWords['not-confirmed'] },
  'inspection-file/no-list': { ...reportWords['no-list'] },
  'inspection-file/bodies-missing': { ...reportWords['bodies-missing'] },
  'inspection-file/json-of-prefecture': {
    says: 'JSONで出すのは、市町村の一行だけです。', remedy: '都道府県の報告票は、Excel形式で出してください。',
  },
} as const satisfies Words
