/** What officers read when something cannot be withdrawn. */
import type { Words } from '../../frame/words.ts'

export const withdrawEvidenceWords = {
  'withdraw-evidence/unknown': { says: '台帳にその番号はありません。', remedy: '一覧を開き直して選んでください。' },
  'withdraw-evidence/withdrawn-already': {
    says: '{on}に取り消されています。', remedy: '一覧を開き直して確かめてください。',
  },
} as const satisfies Words
