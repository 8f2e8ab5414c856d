/** What officers are told about a move-out and about nothing else. */
import type { Words } from '../../../frame/words.ts'

export const words: Words = {
  'move-out/ex-officio': {
    number: 'A101',
    says: '転出した日から14日（{lastDay}）を過ぎています。届出ではなく、職権による消除になります。',
    remedy: '職権記録書を作ってください。転出証明書は出ません。転出証明書に準ずる証明書か除票の写しを渡してください。',
  },
  'move-out/untold': {
    says: '転出先を記載しない転出です。特別養子縁組に伴う転出に限ります。',
    remedy: '審判書の謄本など、特別養子縁組の成立を示す書類を確かめてください。',
  },
  'move-out/same-town': {
    says: '転出先が、この市区町村の中です。',
    remedy: '転居として受け付けてください。',
  },
  'move-out/destination-code': {
    says: '転出先のコードの形が違います（団体コード6桁か、住所コード11桁）。',
    remedy: '住所の一覧で確かめるか、分からなければ空欄にしてください。',
  },
  'move-out/card-abroad': {
    says: '国外への転出に、特例（個人番号カード）は使えません。',
    remedy: '特例の印を外してください。',
  },
  'move-out/card-late': {
    says: '職権による消除に、特例（個人番号カード）は使えません。',
    remedy: '特例の印を外し、転出証明書に準ずる証明書を渡してください。',
  },
}
