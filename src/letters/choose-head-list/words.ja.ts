/** What officers read when there is nothing to list. */
import type { Words } from '../../frame/words.ts'

/** Every reason and what to do about it, by code. */
export const chooseHeadListWords = {
  'choose-head-list/nobody': { says: '世帯主のいない世帯はありません。', remedy: 'リストは要りません。' },
} as const satisfies Words
