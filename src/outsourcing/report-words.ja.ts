/** What officers and vendors read when a report cannot be drafted, completed or confirmed. */
import type { Words } from '../frame/words.ts'

/** Every reason and what to do about it, by code. */
export const reportWords = {
  'supervision/unknown': { says: '対象が見つかりません。', remedy: '一覧を最新にして、選び直してください。' },
  'supervision/moved': { says: 'ほかの人が先に記録しました。', remedy: '表示し直して、内容を確かめてください。' },
  'draft-report/no-such-period': {
    says: 'この契約に、その日から始まる報告の期間はありません。', remedy: '一覧から期間を選び直してください。',
  },
  'draft-report/not-over': {
    says: '報告の期間が終わっていません（{lastDay} まで）。', remedy: '期間の最後の日の作業が終わってから作成してください。',
  },
  'draft-report/completed-already': {
    says: 'この期間の報告は、すでに提出されています。', remedy: '直すときは、市の職員に差戻しを頼んでください。',
  },
  'complete-report/not-security-officer': {
    says: '報告を提出できるのは、契約に届け出たセキュリティ責任者だけです。', remedy: 'セキュリティ責任者が提出してください。',
  },
  'complete-report/not-drafted': { says: 'この報告は、すでに提出されています。', remedy: '一覧を最新にしてください。' },
  'complete-report/log-moved': {
    says: '作成した後に、この期間の作業が記録されています。', remedy: '報告を作成し直してから提出してください。',
  },
  'complete-report/other-items': {
    says: '「{item}」は、契約の報告項目と合いません。', remedy: '契約の報告項目のすべてに、件数を入力してください。',
  },
  'report/not-handed-in': { says: 'この報告は、提出されていません。', remedy: '一覧を最新にしてください。' },
  'confirm-report/log-moved': {
    says: '提出の後に、この期間の作業が記録されています。', remedy: '差し戻し、作成し直してもらってください。',
  },
  'confirm-report/more-than-log': {
    says: '「{item}」の報告 {claimed} は、記録 {logged} より多くなっています。',
    remedy: '確認できません。理由を尋ね、差し戻してください。',
  },
  'confirm-report/less-than-log': {
    says: '「{item}」の報告 {claimed} は、記録 {logged} より少なくなっています。',
    remedy: '理由を確かめ、確認の備考に書いてください。',
  },
  'confirm-report/sheets-differ': {
    says: '印刷した枚数と請求が合わない日が {days} あります。',
    remedy: '日とポストごとの枚数を見て、理由を確かめてください。',
  },
} as const satisfies Words
