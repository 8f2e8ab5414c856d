/** What officers are told about an error correction and about nothing else. */
import type { Words } from '../../../frame/words.ts'

export const words: Words = {
  'error-correction/removed': {
    number: 'E007',
    says: '除票になっている人です。除票の記載は直せません。',
    remedy: '誤記の項目と住所を空け、留意事項に、誤記である旨と正しい記載を入力してください。',
  },
  'error-correction/nothing': {
    says: '直す項目も留意事項も入力されていません。',
    remedy: '誤記の項目を選び、誤と正を入力してください。',
  },
  'error-correction/twice': {
    says: '同じ項目を二度選んでいます。',
    remedy: 'どちらかの行を外してください。',
  },
  'error-correction/other-kind': {
    number: 'E016',
    says: 'この人の住民票にはない項目です（日本人だけ、又は外国人だけの項目）。',
    remedy: '項目と、選んだ人を確かめてください。',
  },
  'error-correction/stands-otherwise': {
    says: '「誤」が、今の記載と違います。',
    remedy: '住民票の今の記載を見て、選んだ人と項目が正しいか、もう直されていないかを確かめてください。',
  },
  'error-correction/unreadable': {
    number: 'E004',
    says: '「正」を、この項目の記載として読めません。',
    remedy: '日付は暦の日か不詳日の形で、性別・区分などは決まった言葉（男・女、中長期在留者など）で入力してください。',
  },
  'error-correction/same': {
    says: '今の記載と同じです。直すところがありません。',
    remedy: '項目を外すか、正しい記載を確かめてください。字形が違うなら、文字の一覧から選び直してください。',
  },
  'error-correction/head': {
    says: '世帯主の別は、誤記修正では直せません。',
    remedy: '世帯主変更として受け付け、世帯員全員の続柄を入力してください。',
  },
  'error-correction/future-day': {
    says: '「正」の日付が今日より後です。',
    remedy: '日付を確かめてください。',
  },
  'error-correction/category-needs': {
    says: '30条の45の区分に要る番号や期間が空欄になります。',
    remedy: '区分と、在留カード等の番号・上陸期間・仮滞在期間を併せて直してください。',
  },
}
