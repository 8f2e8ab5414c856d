/** What officers read when another division's contract cannot be registered. */
import type { Words } from '../../frame/words.ts'

export const registerOutsideContractWords = {
  'register-outside-contract/term': { says: '終わりの日が始まりの日より前です。', remedy: '契約書の期間を確かめてください。' },
} as const satisfies Words
