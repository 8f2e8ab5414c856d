/** What officers read when a cell cannot be answered so. */
import type { Words } from '../../frame/words.ts'

export const answerInspectionWords = {
  'answer-inspection/unknown': { says: 'この点検の対象の契約ではありません。', remedy: '契約の一覧を開き直してください。' },
  'answer-inspection/not-asked': {
    says: '再委託先のない契約なので、この欄は空欄のまま報告します。',
    remedy: '再委託が分かったときは、先に「対象の判断」で再委託先ありとしてください。',
  },
  'answer-inspection/no-evidence': {
    says: '根拠がありません。',
    remedy: '契約書・仕様書の条番号、報告書、確認した記録など、見れば分かる物を書いてください。',
  },
  'answer-inspection/nothing-to-take-back': { says: '取り消す回答がありません。', remedy: '一覧を開き直してください。' },
  'answer-inspection/against-proposal': {
    says: '記録や従事者の回答は「1」を示しています。',
    remedy: '「0」とする根拠を確かめたときだけ、確認して進めてください。確認したことは記録されます。',
  },
  'answer-inspection/incident-on-record': {
    says: 'この契約には、個人情報の事故の記録があります。',
    remedy: '事故の記録を読み、守られていたと言える根拠を確かめたときだけ、確認して進めてください。',
  },
  'answer-inspection/workers-missing': {
    says: 'まだ回答のない従事者がいます。',
    remedy: '②③は、離職した人や再委託先の人も含む全員に直接確かめるものです。それでも回答するときだけ、確認して進めてください。',
  },
} as const satisfies Words
