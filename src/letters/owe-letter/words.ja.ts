/** What officers read when no acceptance can be made. */
import type { Words } from '../../frame/words.ts'

/** Every reason and what to do about it, by code. */
export const oweLetterWords = {
  'owe-letter/not-final': { says: '本登録された異動がありません。', remedy: '決裁の後に作成してください。' },
  'owe-letter/ex-officio': {
    says: '転入届・転居届・転出届・世帯変更届による異動ではありません。',
    remedy: '職権によるものは、職権記載等通知書によってください。',
  },
  'owe-letter/owed-already': { says: 'この届出の受理通知は、すでに作成されています。', remedy: '通知書の一覧を確かめてください。' },
} as const satisfies Words
