/** What officers read when a file is not taken in. */
import type { Words } from '../../frame/words.ts'

const ASK_AGAIN = '送った市町村に、報告票の様式（Excel形式）のまま、もう一度送ってもらってください。'

export const takeInInspectionWords = {
  'take-in-inspection/unknown': { says: 'その点検はありません。', remedy: '点検の一覧を開き直してください。' },
  'take-in-inspection/not-a-prefecture': {
    says: '都道府県の点検ではありません。', remedy: '市町村の報告は、都道府県の点検に取り込みます。',
  },
  'take-in-inspection/no-list': { says: '市町村の一覧がありません。', remedy: '先に、管内の市町村を建制順に登録してください。' },
  'take-in-inspection/not-a-workbook': { says: 'Excel形式（.xlsx）のファイルではありません。', remedy: ASK_AGAIN },
  'take-in-inspection/too-large': { says: 'ファイルが1MBを超えています。', remedy: ASK_AGAIN },
  'take-in-inspection/too-many-parts': { says: 'ファイルの中身の部品が多すぎます。', remedy: ASK_AGAIN },
  'take-in-inspection/unpacks-too-large': {
    says: '展開すると8MBを超えるファイルです。取り込まずに止めました。', remedy: ASK_AGAIN,
  },
  'take-in-inspection/too-many-cells': { says: '使われているセルが多すぎます。', remedy: ASK_AGAIN },
  'take-in-inspection/encrypted': {
    says: 'パスワードの付いたファイルか、古い形式（.xls）のファイルです。', remedy: ASK_AGAIN,
  },
  'take-in-inspection/macros': { says: 'マクロの入ったファイルです。取り込まずに止めました。', remedy: ASK_AGAIN },
  'take-in-inspection/links': {
    says: '外のファイルや接続を参照するファイルです。取り込まずに止めました。', remedy: ASK_AGAIN,
  },
  'take-in-inspection/broken': { says: 'ファイルが壊れているか、Excelの作らない中身です。', remedy: ASK_AGAIN },
  'take-in-inspection/formula': { says: '{cell}：{what}', remedy: '数式のあるファイルは取り込みません。値だけにして送ってもらってください。' },
  'take-in-inspection/fault': { says: '{cell}：{what}', remedy: '送った市町村に、このセルを伝えて直してもらってください。' },
  'take-in-inspection/nobody': { says: '市町村の行が一つもありません。', remedy: ASK_AGAIN },
  'take-in-inspection/same-file': { says: '同じファイルを既に取り込んでいます。', remedy: '新しいファイルかどうか確かめてください。' },
  'take-in-inspection/replaces': {
    says: '既に報告のある市町村が{count}団体あります。', remedy: '出し直しであることを確かめたときだけ、確認して進めてください。前の報告も残ります。',
  },
} as const satisfies Words
