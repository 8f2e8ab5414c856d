/** What officers read when there is nothing to unlock. */
import type { Words } from '../../frame/words.ts'

export const unlockOperatorWords = {
  'unlock-operator/not-locked': {
    says: 'この操作者は使用停止になっていません。',
    remedy: 'サインインできないときは、有効期間を確かめるか、パスワードを初期化してください。',
  },
} as const satisfies Words
