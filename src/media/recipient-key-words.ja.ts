/** What is said of a key that data may not leave under. */
import type { Words } from '../frame/words.ts'

export const recipientKeyWords = {
  'recipient-key/unlisted': {
    says: 'この鍵の方式（{algorithm}）は、持出しの暗号化に使う電子政府推奨暗号ではありません。',
    remedy: '相手方に、RSA（3072ビット以上）又は楕円曲線（P-256・P-384・P-521）の鍵の証明書を求めてください。',
  },
  'recipient-key/too-short': {
    says: 'この鍵の長さ（{bits}ビット）では、電子政府推奨暗号による暗号化になりません（RSAは{least}ビット以上）。',
    remedy: '相手方に、{least}ビット以上のRSAの鍵か、楕円曲線（P-256・P-384）の鍵の証明書を求めてください。',
  },
  'recipient-key/other-use': {
    says: 'この証明書の鍵は、暗号化に使うためのものではありません。',
    remedy: '相手方に、鍵の用途（keyUsage）に暗号化（keyEncipherment・keyAgreement）のある証明書を求めてください。',
  },
  'recipient-key/expired': {
    says: 'この証明書は、{validUntil}で有効期間が終わっています。',
    remedy: '相手方に新しい証明書を求め、登録し直してください。',
  },
  'recipient-key/not-yet-valid': {
    says: 'この証明書は、{validFrom}まで使えません。',
    remedy: '有効期間が始まってから使うか、相手方に別の証明書を求めてください。',
  },
} satisfies Words
