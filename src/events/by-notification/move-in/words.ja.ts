/** What officers are told about a move-in and about nothing else. */
import type { Words } from '../../../frame/words.ts'

export const words: Words = {
  'move-in/card-term': {
    says: '特例転入の期間（転入から14日以内、転出予定日から30日以内）を過ぎています。',
    remedy: '紙の転出証明書を前住所地から取り寄せるよう案内し、転出の証明を選び直してください。',
  },
  'move-in/no-proof': {
    says: '転出証明書がなく、理由も入力されていません。',
    remedy: '転出証明書を受け取るか、添付できない理由を入力してください。',
  },
  'move-in/proof-missing': {
    says: '転出証明書が添付されていません。',
    remedy: '前住所地に電話で確認し、理由と確認の結果を控えてください。',
  },
  'move-in/no-card': {
    says: '特例転入ですが、個人番号カードの提示がありません。',
    remedy: 'カードの提示と暗証番号の照合を行うか、転出の証明を選び直してください。',
  },
  'move-in/no-last-registered': {
    says: '未届転入ですが、最終登録住所地が空欄です。',
    remedy: '最後に住民票があった住所を入力してください。',
  },
  'move-in/number-in-use': {
    number: 'E006',
    says: 'この番号は、現に住民である別の人の番号です。',
    remedy: '番号と本人を確かめてください。氏名と生年月日が同じでも別人のことがあります。',
  },
  'move-in/re-entrant': {
    number: 'E011',
    says: '番号が、以前この市区町村にいた人（宛名番号 {personNo}）と一致します。新しい人としては入力できません。',
    remedy: '再転入として、その人を選んでください。',
  },
  'move-in/already-recorded': {
    number: 'E007',
    says: '選んだ人は、現にこの市区町村の住民です。',
    remedy: '転居か世帯変更でないか、別人でないかを確かめてください。',
  },
  'move-in/same-number': { says: '同じ番号の異動者が二人います。', remedy: '番号か異動者を直してください。' },
}
