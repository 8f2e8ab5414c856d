/** What officers read when a session cannot be ended. */
import type { Words } from '../../frame/words.ts'

export const endSessionWords = {
  'end-session/not-open': {
    says: 'その利用は既に終わっています。',
    remedy: '一覧を開き直して確かめてください。',
  },
  'end-session/own': {
    says: '今の自分の利用は、ここでは終えられません。',
    remedy: '「サインアウト」で終えてください。',
  },
} as const satisfies Words
