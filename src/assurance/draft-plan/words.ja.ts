/** What officers read when a plan cannot be drafted. */
import type { Words } from '../../frame/words.ts'

export const draftPlanWords = {
  'draft-plan/term': { says: '計画の期間の終わりが始まりより前です。', remedy: '期間を直してください。' },
  'draft-plan/begun-already': {
    says: '計画の始まりが今日より前です。', remedy: '計画は始める前に承認を受けます。今日以後の期間で起案してください。',
  },
} as const satisfies Words
