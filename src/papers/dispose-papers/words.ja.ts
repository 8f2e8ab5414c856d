/** What officers read when papers cannot be disposed of. */
import type { Words } from '../../frame/words.ts'

/** Every reason and what to do about it, by code. */
export const disposePapersWords = {
  'dispose-papers/unknown': { says: 'その書類の受付が見つかりません。', remedy: '一覧を最新にして、選び直してください。' },
  'dispose-papers/not-filed': {
    says: '受付 {label} の書類は、保存場所が記録されていません。',
    remedy: '書類を探し、保存場所を記録してから廃棄してください。',
  },
  'dispose-papers/returned': { says: '受付 {label} の書類は、本人に返却されています。', remedy: '選択から外してください。' },
  'dispose-papers/kept-still': {
    says: '受付 {label} の書類は、{lastDay} まで保存しなければなりません。',
    remedy: '保存期間の満了の翌日以後に廃棄してください。',
  },
  'dispose-papers/disposed-already': { says: '受付 {label} の書類は、すでに廃棄の記録があります。', remedy: '一覧を最新にしてください。' },
  'dispose-papers/day-to-come': { says: '廃棄した日が今日より後です。', remedy: '廃棄を終えてから、その日を記録してください。' },
  'dispose-papers/witness-missing': {
    says: 'この種類の書類の廃棄には立会人が必要です。',
    remedy: '立ち会った職員の操作者IDを入力してください。',
  },
  'dispose-papers/own-witness': { says: '廃棄した本人は立会人になれません。', remedy: '別の職員を立会人にしてください。' },
  'dispose-papers/witness-unknown': { says: '立会人の操作者IDが見つかりません。', remedy: '操作者IDを確かめてください。' },
} as const satisfies Words
