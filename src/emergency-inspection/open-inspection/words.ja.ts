/** What officers read when a campaign cannot be opened. */
import type { Words } from '../../frame/words.ts'

export const openInspectionWords = {
  'open-inspection/same-title': { says: '同じ名称の点検があります。', remedy: '年度などを添えて、別の名称にしてください。' },
  'open-inspection/year-twice': { says: '同じ年度が二度あります。', remedy: '対象の年度を一度ずつ入力してください。' },
  'open-inspection/year-to-come': { says: 'まだ始まっていない年度があります。', remedy: '依頼文の対象年度を確かめてください。' },
  'open-inspection/due-before': { says: '報告期限が過ぎた日です。', remedy: '依頼文の報告期限を確かめてください。' },
  'open-inspection/order-number': {
    says: '建制順の番号は、市町村分に必ず要り、都道府県分にはありません。',
    remedy: '市町村の点検なら「全国市町村要覧」の順の番号を入力し、都道府県の点検なら空にしてください。',
  },
} as const satisfies Words
