/** What staff reads when there is nothing to take back. */
import type { Words } from '../../frame/words.ts'

export const takeBackWords = {
  'take-back/at-no-post': { says: '委託ポストに渡されていない受付です。', remedy: '画面を開き直してください。' },
} as const satisfies Words
