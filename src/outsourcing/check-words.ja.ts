/** What officers and vendors read when an audit, an inspection or what follows cannot be recorded. */
import type { Words } from '../frame/words.ts'

/** Every reason and what to do about it, by code. */
export const checkWords = {
  'check/improvements': {
    says: '結果と改善の要求が合いません。', remedy: '「改善を求める」のときは一つ以上を書き、「良好」のときは空にしてください。',
  },
  'record-audit/no-plan': {
    says: '監査の日より前に承認された監査実施計画がありません。', remedy: '会議の承認を受けた計画を選び、承認より後に監査してください。',
  },
  'record-audit/why-internal': {
    says: '外部の者による監査が困難な理由がありません。', remedy: '理由を入力してください。',
  },
  'record-audit/not-independent': {
    says: '監査する者の独立性・公平性の説明がありません。', remedy: '委託業務との関わりのないことを入力してください。',
  },
  'record-audit/own-contract': {
    says: '契約を登録した本人は、その監査を記録できません。', remedy: '別の職員が記録してください。',
  },
  'improvement/settled': { says: 'この改善は、確認が済んでいます。', remedy: '一覧を最新にしてください。' },
  'follow-up-improvement/no-answer': {
    says: '委託先の改善の報告がありません。', remedy: '報告を待つか、再検査で確かめてください。',
  },
  'follow-up-improvement/new-day': {
    says: '改善の期限が結果と合いません。', remedy: '「改善されていない」のときは新しい期限を入力し、ほかは空欄にしてください。',
  },
  'review-activity/days': { says: '点検した期間が正しくありません。', remedy: '今日までの期間を入力してください。' },
  'review-activity/note-missing': { says: '調べることの内容がありません。', remedy: '何を調べるのかを入力してください。' },
  'set-scope/nobody-answers': { says: '責任の範囲がありません。', remedy: '分担ごとに責任の範囲を入力してください。' },
} as const satisfies Words
