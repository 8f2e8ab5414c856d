/** What officers read when criteria cannot be ended. */
import type { Words } from '../../frame/words.ts'

export const endCriteriaWords = {
  'end-criteria/unknown': { says: 'その基準及び手続はありません。', remedy: '一覧を開き直して選んでください。' },
  'end-criteria/ended-already': { says: '既に廃止の日が登録されています。', remedy: '一覧を開き直して確かめてください。' },
  'end-criteria/in-the-past': { says: '廃止の日が今日より前です。', remedy: '今日以後の日を入力してください。' },
} as const satisfies Words
