/** What officers read when copies cannot be handed over. */
import type { Words } from '../../frame/words.ts'

/** Every reason and what to do about it, by code. */
export const handOverWords = {
  'hand-over/no-such-copy': {
    says: 'その写しの発行の記録がありません。',
    remedy: '一覧を開き直し、発行番号を確かめてください。',
  },
  'hand-over/not-waiting': {
    says: 'その写しは、すでに交付されたか、書損じとして処分されています。',
    remedy: '一覧を開き直し、手元の写しの発行番号を確かめてください。',
  },
  'hand-over/not-reviewed': {
    says: '委託先の従事者が出力した写しで、職員の審査が済んでいません。',
    remedy: '審査の一覧からこの写しを開き、請求と見比べて審査してください。差し戻したものは書損じとして処分します。',
  },
  'hand-over/other-persons': {
    says: '表示されている世帯や人と、写しに記載された人が違います。',
    remedy: '交付せず、請求書・発行番号・写しの三つを見比べてください。',
  },
  'hand-over/not-compared': {
    says: '転出証明書を、転出届と照合していません。',
    remedy: '転出証明書と転出届を見比べ、氏名・転出先・予定年月日・異動者が同じことを確かめて、「照合した」に印を付けてください。',
  },
  'hand-over/blocked': {
    number: 'E012',
    says: 'この写しの交付は、抑止により止められています。',
    remedy: '交付せず、理由を請求者に告げず、抑止の担当者に連絡してください。',
  },
  'hand-over/blocked-care': {
    says: 'この写しの交付には、抑止による注意が必要です。',
    remedy: '受取人の本人確認をもう一度行い、抑止の担当者に確かめてから進んでください。',
  },
} as const satisfies Words
