/** What officers and vendors read when a step on an incident cannot be taken. */
import type { Words } from '../frame/words.ts'

/** Every reason and what to do about it, by code. */
export const incidentWords = {
  'incident/closed': { says: 'この事故は終結しています。', remedy: '新しいことが分かったときは、第一報から登録してください。' },
  'incident/open': {
    says: '終結していない事故があるので、この契約は終了できません。', remedy: '事故の処理を終えてから、契約を終了してください。',
  },
  'report-incident/in-the-future': { says: '知った日時が今より後です。', remedy: '事故を知った日時を入力してください。' },
  'detail-incident/no-first-measures': {
    says: '応急措置がまだ報告されていません。', remedy: '先に応急措置を報告してください。',
  },
  'detail-incident/not-in-writing': {
    says: '個人情報に係る事故では、内容・数量・場所を書面で報告します。', remedy: '分かっている限りを入力してください。',
  },
  'publish-incident/nothing-agreed': {
    says: '契約に、公表についての取決めがありません。', remedy: '市の判断による公表として記録してください。',
  },
  'publish-incident/where-missing': { says: '公表した場所がありません。', remedy: '公表した媒体や場所を入力してください。' },
  'claim-for-incident/amount': {
    says: '金額が請求の種類と合いません。', remedy: '賠償・減額・違約金には金額を入力し、ほかは空欄にしてください。',
  },
  'claim-for-incident/term': {
    says: '期間が請求の種類と合いません。', remedy: '指名停止には始めと終わりの日を入力し、ほかは空欄にしてください。',
  },
  'acknowledge-incident/nothing-waits': {
    says: '統括責任者の確認を待つ事故ではありません。', remedy: '一覧を最新にしてください。',
  },
  'close-incident/step-missing': { says: '「{step}」が記録されていません。', remedy: 'それを記録してから終結してください。' },
  'set-incident-limits/order': {
    says: '期限の順が逆です。', remedy: '第一報、応急措置、詳細な報告の順に、同じか長い時間を入力してください。',
  },
  'supervision/due-in-the-past': { says: '期限が今日より前です。', remedy: '今日以後の日を入力してください。' },
  'supervision/day-to-come': { says: '行った日が今日より後です。', remedy: '終えてから、その日を入力してください。' },
} as const satisfies Words
