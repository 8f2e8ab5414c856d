/** What officers read about blocks: what is stopped and whom to ask, never why. */
import type { Words } from '../frame/words.ts'

export const blockWords = {
  'block/entry-stopped': {
    number: 'E012',
    says: 'この方について、異動の入力は止められています。',
    remedy: '理由を届出人に告げず、抑止の担当者に確認してください。',
  },
  'block/entry-care': {
    says: 'この方について、異動の入力には注意が必要です。',
    remedy: '抑止の担当者に確認したうえで、確認欄に印を付けて進んでください。',
  },
  'block/certificate-stopped': {
    number: 'E012',
    says: 'この方が含まれる証明書の発行は止められています。',
    remedy: '交付せず、理由を請求者に告げず、抑止の担当者に審査を依頼してください。',
  },
  'block/certificate-care': {
    says: 'この方が含まれる証明書の発行には注意が必要です。',
    remedy: '請求者の本人確認をもう一度行い、抑止の担当者に確認したうえで進んでください。',
  },
  'block/inquiry-stopped': {
    number: 'E012',
    says: 'この方の記録の照会は止められています。',
    remedy: '照会が必要なときは、抑止の担当者に申し出てください。',
  },
  'block/inquiry-care': {
    says: 'この方の記録の照会には注意が必要です。',
    remedy: '画面や書類が他の人の目に触れないようにし、必要なときだけ照会してください。',
  },
  'block/measure-ends-soon': {
    number: 'A106',
    says: '支援措置の期間が１か月以内に終わります。',
    remedy: '抑止の担当者に知らせてください。期間が過ぎても抑止は続きます。',
  },
  'block/measure-over': {
    number: 'A106',
    says: '支援措置の期間が終わっています（抑止は続いています）。',
    remedy: '抑止の担当者に知らせ、延長又は解除の手続を確認してください。',
  },
  'block/unknown': {
    says: 'その抑止は見つかりません。',
    remedy: '抑止の一覧を開き直し、対象者と番号を確かめてください。',
  },
  'block/moved': {
    says: 'この抑止は、表示した後に他の人が手続を進めています。',
    remedy: '一覧を開き直し、今の内容を確かめてからやり直してください。',
  },
  'block/other-state': {
    says: 'この抑止は、今その手続ができる状態ではありません。',
    remedy: '一覧を開き直し、今の状態を確かめてください。',
  },
} as const satisfies Words
