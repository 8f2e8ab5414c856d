/** What officers read when a block cannot be confirmed. */
import type { Words } from '../../frame/words.ts'

export const confirmBlockWords = {
  'confirm-block/own-proposal': {
    says: '設定した人は、同じ抑止を確認できません。',
    remedy: '確認の権限を持つ別の人が確認してください。',
  },
} as const satisfies Words
