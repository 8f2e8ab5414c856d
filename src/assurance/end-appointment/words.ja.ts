/** What officers read when an appointment cannot be ended. */
import type { Words } from '../../frame/words.ts'

export const endAppointmentWords = {
  'end-appointment/unknown': { says: 'その任命はありません。', remedy: '一覧を開き直して選んでください。' },
  'end-appointment/ended-already': {
    says: 'その任命は{on}で終わることになっています。', remedy: '一覧を開き直して確かめてください。',
  },
  'end-appointment/in-the-past': {
    says: '終わりの日が今日より前です。', remedy: '今日以後の日を入力してください。今日なら直ちに終わります。',
  },
} as const satisfies Words
