/** What officers read when a rule for certificates cannot be set. */
import type { Words } from '../../frame/words.ts'

/** Every reason and what to do about it, by code. */
export const setCertificateRuleWords = {
  'set-certificate-rule/in-the-past': { says: '適用の開始日が今日より前です。', remedy: '今日以後の日を入力してください。' },
  'set-certificate-rule/missing-glyph': {
    says: '文言に、証明書のフォントで印字できない文字があります。',
    remedy: '文字の一覧から正しい字形を選んでください。',
  },
} as const satisfies Words
