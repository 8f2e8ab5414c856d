/** What officers read when a lift cannot be confirmed. */
import type { Words } from '../../frame/words.ts'

export const confirmLiftWords = {
  'confirm-lift/own-proposal': {
    says: '解除を申し出た人は、同じ解除を確認できません。',
    remedy: '確認の権限を持つ別の人が確認してください。',
  },
} as const satisfies Words
