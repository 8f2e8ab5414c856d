/** What is wrong in a file that came in, in words for whoever sends it back. */
import type { FaultCode, FileFault } from './file-fault.ts'

const WORDS: Readonly<Record<FaultCode, string>> = {
  'no-table': '報告票の「(市町村分)」の表がありません。',
  'not-our-form': '見出しが報告票の様式と違います（{found} → {wanted}）。行や列を足したり消したりしていないか確かめてください。',
  'no-row': '表に市町村の行がありません。',
  'too-many-rows': '市町村の行が多すぎます。',
  'formula': '数式が入っています。値だけを入力してください。',
  'not-zero-one': '「0」でも「1」でもありません（{found}）。',
  'text-digit': '数字が文字として入力されています（{found}）。数値の 0 か 1 にしてください。',
  'blank': '回答がありません。未回答を「0」とみなすことはできません。',
  'half-blank': '再委託先の②と③は、両方入力するか、再委託先がなければ両方空欄にしてください。',
  'text-missing': '「1」の欄があるのに、改善事項が書かれていません。',
  'text-unasked': '「1」の欄がないのに、改善事項が書かれています（{found}）。',
  'text-too-long': '改善事項が{wanted}文字を超えています。残りは別紙にしてください。',
  'unknown-body': '一覧にない団体です（{found}）。',
  'wrong-order': '建制順の番号が一覧と違います（{found} → {wanted}）。',
  'twice': '同じ団体の行が二度あります（{found}）。',
  'wrong-total': '市町村分計が行の合計と違います（{found} → {wanted}）。',
  'other-inspection': '別の点検の報告です（{found}）。',
  'not-readable': '報告の形式として読めません。',
}

/** One sentence about one fault; its cell stands beside it. */
export const collectedWords = ({ code, found = '', wanted = '' }: FileFault): string =>
  WORDS[code].replace('{found}', found === '' ? '空欄' : found).replace('{wanted}', wanted)
