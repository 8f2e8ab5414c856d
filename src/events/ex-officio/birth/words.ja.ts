/** What officers are told about a birth and about nothing else. */
import type { Words } from '../../../frame/words.ts'

export const words: Words = {
  'birth/abroad': {
    says: '国外で生まれた子は、出生では記載しません。',
    remedy: '帰国して住み始めてから、転入（国外から）として受け付けてください。',
  },
  'birth/parent-died': {
    says: '選んだ親は、死亡により除票になっています。',
    remedy: 'もう一方の親を選んでください。どちらもいないときは、子を迎える世帯の人を選び、続柄を確かめてください。',
  },
  'birth/parent-gone': {
    says: '選んだ親は、現在の住民ではありません。世帯もここにはありません。',
    remedy: 'もう一方の親を選ぶか、親の住所地の市区町村へ住民票記載事項通知（法9条2項）を送ってください。',
  },
  'birth/before-move-in': {
    says: '親が転入する前に生まれた子です。',
    remedy: '出生ではなく、転入（親と同じ世帯に入る）として受け付けてください。',
  },
  'birth/same-name': {
    says: '同じ氏名の子を二度入力しています。',
    remedy: '双子なら名を確かめ、同じ子ならどちらかを外してください。',
  },
  'birth/parent-leaving': {
    says: '選んだ親には、転出の予定（{plannedOn}）があります。',
    remedy: '子も一緒に転出するなら、記載した後に子の転出届を受け付けてください。',
  },
  'birth/moved-since': {
    says: '子が生まれた後に、世帯が転居しています。',
    remedy: '子は今の住所で記載されます（住所を定めた年月日は転居の日）。生まれた時の住所を備考に控えてください。',
  },
  'birth/parent-japanese': {
    says: '選んだ親は日本人ですが、子は外国人と入力されています。',
    remedy: '父又は母が日本人なら、子は日本国籍です。戸籍の届書と認知の有無を確かめてください。',
  },
  'birth/transition-over': {
    number: 'A109',
    says: '出生から60日を過ぎています（経過滞在の期間）。',
    remedy: '在留資格の取得の許可を受けたかを確かめ、受けていれば転入等（法30条の47）として受け付けてください。',
  },
  'birth/no-kana': {
    says: '日本人の子に、氏名の振り仮名がありません。',
    remedy: '届書の「よみかた」を確かめて入力してください。通知に書かれていないときは、そのまま進められます。',
  },
}
