/** What officers read when a copy cannot be printed again. */
import type { Words } from '../../frame/words.ts'

/** Every reason and what to do about it, by code. */
export const reprintCopyWords = {
  'reprint-copy/no-such-copy': {
    says: 'その人の写しに、その発行の記録がありません。',
    remedy: '発行の履歴を開き直し、発行番号を確かめてください。',
  },
  'reprint-copy/has-left': {
    says: 'その写しは、すでに交付されたか、書損じとして処分されています。',
    remedy: '新しい写しが要るときは、新しい発行番号で発行してください。',
  },
  'reprint-copy/blocked': {
    number: 'E012',
    says: 'この写しの印刷は、抑止により止められています。',
    remedy: '印刷も交付もせず、理由を請求者に告げず、抑止の担当者に連絡してください。',
  },
  'reprint-copy/blocked-care': {
    says: 'この写しの印刷には、抑止による注意が必要です。',
    remedy: '請求者の本人確認をもう一度行い、抑止の担当者に確かめてから進んでください。',
  },
} as const satisfies Words
