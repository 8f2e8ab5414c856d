/** What officers read when a deliberation cannot be recorded. */
import type { Words } from '../../frame/words.ts'

export const recordDeliberationWords = {
  'record-deliberation/unknown-subject': {
    says: '審議の対象が見つかりません。', remedy: '「承認待ち」の一覧から選び直してください。取り下げられたものは審議できません。',
  },
  'record-deliberation/day-to-come': {
    says: '会議の日が今日より後です。', remedy: '開かれた会議の審議だけを記録してください。',
  },
  'record-deliberation/conditions-missing': {
    says: '条件付きの了承に、条件がありません。', remedy: '会議が付けた条件を入力してください。',
  },
  'record-deliberation/conditions-left-over': {
    says: '条件付きの了承ではないのに、条件が入力されています。', remedy: '結果を選び直すか、条件を消してください。',
  },
} as const satisfies Words
