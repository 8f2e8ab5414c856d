/** What officers are told about 転出証明書に準ずる証明書. */
import type { Words } from '../../frame/words.ts'

/** Every reason and what to do about it, by code. */
export const words = {
  'quasi-moving-out-certificate/not-moved-out': {
    says: '選んだ人は、この世帯から国内へ転出して消除された人ではありません。',
    remedy: '消除された人の除票を選び直してください。現在の住民には、転出の届出を受けて転出証明書を発行します。',
  },
  'quasi-moving-out-certificate/certified': {
    says: 'この転出には、転出証明書を交付しています。',
    remedy: '紛失などのときは、その転出証明書を再交付してください。',
  },
} as const satisfies Words
