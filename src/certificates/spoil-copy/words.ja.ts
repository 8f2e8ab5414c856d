/** What officers read when a copy cannot be recorded as spoiled. */
import type { Words } from '../../frame/words.ts'

/** Every reason and what to do about it, by code. */
export const spoilCopyWords = {
  'spoil-copy/no-such-copy': {
    says: 'その人の写しに、その発行の記録がありません。',
    remedy: '発行の履歴を開き直し、発行番号を確かめてください。',
  },
  'spoil-copy/spoiled-already': {
    says: 'その写しは、すでに書損じとして処分されています。',
    remedy: '手元の写しの発行番号を確かめてください。',
  },
} as const satisfies Words
