/** What officers read when something cannot be put into the register. */
import type { Words } from '../../frame/words.ts'

export const registerEvidenceWords = {
  'register-evidence/unknown-clause': {
    says: '技術的基準にその項目はありません。', remedy: '自己点検の一覧から項目を選んでください。',
  },
  'register-evidence/of-contracts': {
    says: 'この項目は、契約ごとの条項として登録します。', remedy: '委託契約の画面で、契約の条項とその場所を登録してください。',
  },
  'register-evidence/locked-applies': {
    says: 'システムが守っている項目を「該当なし」とはできません。', remedy: '証跡として登録するか、登録をやめてください。',
  },
  'register-evidence/no-reason': {
    says: '「該当なし」とする理由がありません。', remedy: '備考に理由を入力してください。',
  },
  'register-evidence/day-to-come': { says: '日付が今日より後です。', remedy: '済んだことだけを登録してください。' },
  'register-evidence/review-before': {
    says: '見直しの期限が日付より後ではありません。', remedy: '見直しの期限を直してください。',
  },
} as const satisfies Words
