/** What officers read when somebody cannot be added to those who served. */
import type { Words } from '../../frame/words.ts'

export const nameServedWorkerWords = {
  'name-served-worker/unknown': { says: 'この点検の対象の契約ではありません。', remedy: '契約の一覧を開き直してください。' },
  'name-served-worker/term': { says: '終わりの日が始まりの日より前です。', remedy: '従事した期間を確かめてください。' },
  'name-served-worker/known': { says: '同じ名前・同じ日からの従事者がいます。', remedy: '従事者の一覧を確かめてください。' },
} as const satisfies Words
