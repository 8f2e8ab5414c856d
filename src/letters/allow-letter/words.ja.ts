/** What officers read when a letter cannot be let go. */
import type { Words } from '../../frame/words.ts'

/** Every reason and what to do about it, by code. */
export const allowLetterWords = {
  'allow-letter/unknown': { says: 'その通知書は見つかりません。', remedy: '一覧を最新にしてください。' },
  'allow-letter/settled': { says: 'この通知書は、すでに印刷したか、取りやめています。', remedy: '一覧を最新にしてください。' },
  'allow-letter/not-needed': { says: 'この通知書には、承認を要する抑止がありません。', remedy: 'そのまま印刷できます。' },
} as const satisfies Words
