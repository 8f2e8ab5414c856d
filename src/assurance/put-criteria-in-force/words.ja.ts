/** What officers read when criteria cannot be put in force. */
import type { Words } from '../../frame/words.ts'

export const putCriteriaInForceWords = {
  'put-criteria-in-force/version-used': {
    says: 'その版は既に登録されています。', remedy: '新しい版の名を入力してください。',
  },
  'put-criteria-in-force/not-later': {
    says: '施行日が、登録済みの最新の版の施行日（{newest}）より後ではありません。',
    remedy: 'それより後の日を入力してください。過去の承認が拠った版は差し替えられません。',
  },
} as const satisfies Words
