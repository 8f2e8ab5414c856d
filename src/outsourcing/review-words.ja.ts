/** What staff reads when a review of a contractor's work stands in the way. */
import type { Words } from '../frame/words.ts'

export const reviewWords = {
  'review/nothing-waiting': {
    says: '審査を待っている入力・帳票ではありません。', remedy: '審査の一覧を開き直してください。',
  },
  'review/open-elsewhere': {
    says: 'ほかの職員が審査しています。', remedy: '別の件を審査してください。十分たっても終わらなければ、代わって開けます。',
  },
  'review/blocked': {
    says: 'この帳票は、発行の後に抑止が設定されました。', remedy: '帳票を開かず、抑止の担当者に連絡してください。',
  },
  'review/not-opened': {
    says: '委託先の従事者が入力・出力したものですが、あなたは審査を開いていません。',
    remedy: '審査の一覧からこの件を開き、届書・帳票を見てから決めてください。',
  },
  'review/no-reason': { says: '差し戻す理由がありません。', remedy: '従事者が直すところが分かるように書いてください。' },
  'review/one-by-one': {
    says: '委託先の従事者が入力したものは、まとめて決裁できません。', remedy: '一件ずつ、差分を見て決裁してください。',
  },
} as const satisfies Words
