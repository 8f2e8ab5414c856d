/** What officers read when taking rights away is refused. */
import type { Words } from '../../frame/words.ts'

export const revokeWords = {
  'revoke/not-held': {
    says: 'この操作者が持っていない権限です。',
    remedy: '一覧を開き直し、今ある権限から選んでください。',
  },
  'revoke/past': {
    says: '最後の日が過ぎています。',
    remedy: '今日以後の日にするか、空欄にして直ちに取り消してください。',
  },
} as const satisfies Words
