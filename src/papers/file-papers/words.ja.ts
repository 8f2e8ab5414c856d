/** What officers read when a paper cannot be filed. */
import type { Words } from '../../frame/words.ts'

/** Every reason and what to do about it, by code. */
export const filePapersWords = {
  'file-papers/unknown': { says: 'その書類の受付が見つかりません。', remedy: '一覧を最新にして、選び直してください。' },
  'file-papers/case-open': {
    says: '受付 {label} は、まだ処理が終わっていません。',
    remedy: '決裁・交付・取下げの後に、保存場所を記録してください。',
  },
  'file-papers/disposed-already': { says: '受付 {label} の書類は、廃棄の記録があります。', remedy: '廃棄の記録を確かめてください。' },
  'file-papers/not-withdrawn': {
    says: '受付 {label} は取り下げられていないので、書類を返却できません。',
    remedy: '保存箱かスキャン番号を記録してください。',
  },
} as const satisfies Words
