/** What officers read when the cash cannot be closed. */
import type { Words } from '../../frame/words.ts'

/** Every reason and what to do about it, by code. */
export const closeCashWords = {
  'close-cash/day-to-come': { says: 'まだ来ていない日の会計です。', remedy: '締める日を確かめてください。' },
  'close-cash/closed-already': { says: 'この窓口のその日の会計は、すでに締められています。', remedy: '締めの記録を確かめてください。' },
  'close-cash/number-missing': {
    says: '発行番号に抜けがあります。',
    remedy: '締めずに、システム管理者と操作ログの点検者に連絡してください。',
  },
  'close-cash/difference': {
    says: '数えた現金と、発行番号から計算した金額が合いません。',
    remedy: '書損じと免除を確かめて数え直し、それでも合わないときは理由を入力してください。',
  },
} as const satisfies Words
