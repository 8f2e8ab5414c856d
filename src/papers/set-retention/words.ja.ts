/** What officers read when a period cannot be set. */
import type { Words } from '../../frame/words.ts'

/** Every reason and what to do about it, by code. */
export const setRetentionWords = {
  'set-retention/below-minimum': {
    says: '保存期間が法令の下限（受理の日から{years}年）より短くなっています。',
    remedy: '{years}年以上の年数を入力してください。',
  },
  'set-retention/in-the-past': { says: '適用の開始日が今日より前です。', remedy: '今日以後の日を入力してください。' },
} as const satisfies Words
