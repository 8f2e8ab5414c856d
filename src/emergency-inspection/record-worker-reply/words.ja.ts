/** What officers read when an answer of somebody who served cannot be recorded. */
import type { Words } from '../../frame/words.ts'

export const recordWorkerReplyWords = {
  'record-worker-reply/unknown': { says: 'この点検の従事者ではありません。', remedy: '従事者の一覧を開き直してください。' },
  'record-worker-reply/asked-to-come': { says: '尋ねた日がまだ来ていません。', remedy: '尋ねた日を確かめてください。' },
  'record-worker-reply/answered-before': {
    says: '回答の日が尋ねた日より前です。', remedy: '尋ねた日と回答の日を確かめてください。',
  },
  'record-worker-reply/answered-to-come': { says: '回答の日がまだ来ていません。', remedy: '回答の日を確かめてください。' },
  'record-worker-reply/no-evidence': {
    says: '回答の記録がありません。', remedy: '確認票の番号、聴取の記録など、回答が残っている物を書いてください。',
  },
  'record-worker-reply/private-pc': {
    says: '私物パソコンの使用に、事前の承認はありません。',
    remedy: '使っていなければ「守った」、使っていれば「守られていない」を選んでください。',
  },
} as const satisfies Words
