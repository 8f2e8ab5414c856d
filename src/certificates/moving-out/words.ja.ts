/** What officers are told about either certificate of moving out. */
import type { Words } from '../../frame/words.ts'

/** Every reason and what to do about it, by code. */
export const movingOutWords = {
  'moving-out/not-for-requester': {
    says: 'この人は、この証明書を受け取れる人ではありません。',
    remedy: '転出する本人、その世帯員、又はその代理人として受けてください。第三者や機関には交付できません。',
  },
  'moving-out/no-such-original': {
    says: '再交付のもとになる証明書が見つかりません。',
    remedy: '本人の交付履歴を開き直し、前に交付した証明書を選んでください。',
  },
  'moving-out/original-not-given': {
    says: '前の証明書は、まだ交付されていないか、書損じとして処分されています。',
    remedy: '交付の前なら再印刷、書損じなら引換えの発行にしてください。再交付は交付した後の紛失などのときです。',
  },
  'moving-out/no-reason': {
    says: '再交付の理由が入力されていません。',
    remedy: '紛失・汚損など、申し出のあった理由を入力してください。',
  },
  'moving-out/already-given': {
    says: 'この証明書は、すでに発行されています。',
    remedy: '紛失などの申出があれば「再交付」で、書損じは引換えで発行してください。',
  },
} as const satisfies Words
