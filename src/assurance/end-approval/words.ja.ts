/** What officers read when an approval cannot be taken back. */
import type { Words } from '../../frame/words.ts'

export const endApprovalWords = {
  'end-approval/unknown': { says: 'その承認はありません。', remedy: '一覧を開き直して選んでください。' },
  'end-approval/not-approved': { says: '不承認の決裁は取り消すものがありません。', remedy: '新たに申請してください。' },
  'end-approval/ended-already': { says: 'その承認は{on}に取り消されています。', remedy: '一覧を開き直して確かめてください。' },
  'end-approval/not-appointed': {
    says: 'この承認を取り消せるのは、今日{post}に任命されている人か、その専決・代決をする人だけです。',
    remedy: '任命・専決代決の登録を事務局に確かめてください。',
  },
} as const satisfies Words
