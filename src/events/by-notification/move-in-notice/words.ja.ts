/** What officers are told about a notice of move-in and about nothing else. */
import type { Words } from '../../../frame/words.ts'

export const words: Words = {
  'move-in-notice/not-notified': {
    says: '選んだ人は今も住民で、転出の届出がありません（未届の転出）。',
    remedy: '先に転出の異動を入力してください。転出した日から14日を過ぎていれば、職権による消除になります。',
  },
  'move-in-notice/not-moved-out': {
    number: 'E007',
    says: '選んだ人の除票は、転出によるものではありません。',
    remedy: '通知の氏名・生年月日と除票を照らし合わせ、転入地の市区町村に照会してください。',
  },
  'move-in-notice/again': {
    says: 'この人の転入通知は、もう受理しています（{day}の通知）。',
    remedy: '新しい通知の内容に改めてよいかを確かめてください。前の内容は履歴に残ります。',
  },
  'move-in-notice/other-destination': {
    says: '転出先（予定）と違う市区町村か住所への転入です。',
    remedy: '通知の内容を確かめてください。予定と確定の両方を記録します。',
  },
  'move-in-notice/other-name': {
    number: 'A103',
    says: '通知にある氏名が、選んだ人の氏名と違います。',
    remedy: '生年月日・前住所も照らし合わせ、別の人なら異動者を選び直してください。',
  },
  'move-in-notice/destination-code': {
    says: '転出先のコードの形が違います（団体コード6桁か、住所コード11桁）。',
    remedy: '通知を見直すか、分からなければ空欄にしてください。',
  },
}
