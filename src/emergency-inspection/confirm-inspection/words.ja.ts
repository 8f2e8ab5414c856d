/** What officers read when a row cannot be confirmed. */
import type { Words } from '../../frame/words.ts'

export const confirmInspectionWords = {
  'confirm-inspection/unknown': { says: 'その点検はありません。', remedy: '点検の一覧を開き直してください。' },
  'confirm-inspection/moved': {
    says: '表示した後に、回答などが変わっています。', remedy: '一覧を開き直し、今の内容を確かめてください。',
  },
  'confirm-inspection/open-cells': {
    says: '回答のない契約があり、まだ「0」とも「1」とも言えない欄があります。',
    remedy: '空いている欄に回答してください。回答のない欄を「0」として報告することはできません。',
  },
  'confirm-inspection/text-missing': {
    says: '「1」のある群に、改善事項が書かれていません。', remedy: '改善事項の内容と時期を記載してください。',
  },
  'confirm-inspection/text-unasked': {
    says: '「1」のない群に、改善事項が残っています。', remedy: '残っている改善事項を取り消してください。',
  },
  'confirm-inspection/own-answer': {
    says: '自分が回答した点検は、自分では確認できません。', remedy: '回答していない統括責任者の権限の人が確認してください。',
  },
  'confirm-inspection/not-appointed': {
    says: '今日、セキュリティ統括責任者に任命されていません。',
    remedy: '統括責任者か、その専決・代決をする人が確認してください。任命は「承認・自己点検」の画面で確かめられます。',
  },
  'confirm-inspection/no-contract': {
    says: '対象の契約が一つもありません。全ての欄が空欄になります。',
    remedy: '全ての課に照会した結果であることを確かめたときだけ、確認して進めてください。',
  },
} as const satisfies Words
