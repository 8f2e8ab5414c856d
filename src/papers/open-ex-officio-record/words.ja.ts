/** What officers read when no sheet can be begun. */
import type { Words } from '../../frame/words.ts'

/** Every reason and what to do about it, by code. */
export const openExOfficioRecordWords = {
  'open-ex-officio-record/unknown': { says: 'その受付が見つかりません。', remedy: '窓口ホームから開き直してください。' },
  'open-ex-officio-record/open-already': {
    says: 'この受付の職権記録書は、すでに作られています。',
    remedy: '番号は書類の画面の「職権記録書」で確かめられます。',
  },
  'open-ex-officio-record/too-late': { says: '照合を終えた受付には作れません。', remedy: '差し戻してから作ってください。' },
} as const satisfies Words
