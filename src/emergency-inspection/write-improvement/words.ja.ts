/** What officers read when an improvement cannot be written. */
import type { Words } from '../../frame/words.ts'

export const writeImprovementWords = {
  'write-improvement/unknown': { says: 'その点検はありません。', remedy: '点検の一覧を開き直してください。' },
  'write-improvement/no-defect': {
    says: 'この群に「1」の欄がないので、改善事項は書きません。',
    remedy: '改善事項は、不備があって「1」とした欄のある群にだけ記載します。',
  },
  'write-improvement/nothing': { says: '取り消す改善事項がありません。', remedy: '一覧を開き直してください。' },
} as const satisfies Words
