/** What officers read when a review print cannot be made. */
import type { Words } from '../../frame/words.ts'

/** Every reason and what to do about it, by code. */
export const reviewPrintWords = {
  'review-print/stopped': {
    says: '照会を止められている人の届出のため、印刷できません。',
    remedy: '支援措置責任者に一時解除を求めてください。',
  },
  'review-print/not-provisional': {
    says: '仮登録または照合済みの届出ではありません。',
    remedy: '仮登録の後、本登録の前に印刷してください。',
  },
} as const satisfies Words
