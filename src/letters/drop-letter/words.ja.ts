/** What officers read when a letter cannot be dropped. */
import type { Words } from '../../frame/words.ts'

/** Every reason and what to do about it, by code. */
export const dropLetterWords = {
  'drop-letter/unknown': { says: 'その通知書は見つかりません。', remedy: '一覧を最新にしてください。' },
  'drop-letter/settled': { says: 'この通知書は、すでに印刷したか、取りやめています。', remedy: '一覧を最新にしてください。' },
} as const satisfies Words
