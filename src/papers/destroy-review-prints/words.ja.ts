/** What officers read when a print cannot be ticked. */
import type { Words } from '../../frame/words.ts'

/** Every reason and what to do about it, by code. */
export const destroyReviewPrintsWords = {
  'destroy-review-prints/unknown': { says: 'その確認用帳票が見つかりません。', remedy: '一覧を最新にして、選び直してください。' },
  'destroy-review-prints/destroyed-already': {
    says: '確認用帳票 {number} は、すでに廃棄の記録があります。',
    remedy: '一覧を最新にしてください。',
  },
} as const satisfies Words
