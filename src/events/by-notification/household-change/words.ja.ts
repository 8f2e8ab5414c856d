/** What officers are told about a household change and about nothing else. */
import type { Words } from '../../../frame/words.ts'

export const words: Words = {
  'household-change/member-missing': {
    says: '世帯主変更では世帯員全員の続柄が必要です（あと {missing} 人）。',
    remedy: '残りの世帯員を加え、新しい世帯主との続柄を入力してください。',
  },
  'household-change/not-whole': {
    says: '世帯合併なのに、世帯の一部しか選ばれていません。',
    remedy: '世帯員全員を選ぶか、世帯変更（一部が別の世帯に入る）を選んでください。',
  },
  'household-change/nobody-stays': {
    says: '世帯の全員が選ばれています。残る人がいません。',
    remedy: '別の世帯に全員が入るなら世帯合併を、そうでなければ異動者を選び直してください。',
  },
  'household-change/there-already': {
    says: '入る世帯が、今いる世帯と同じです。',
    remedy: '入る世帯を選び直してください。',
  },
  'household-change/other-place': {
    number: 'E010',
    says: '入る世帯の住所（地番）が、今の住所と違います。',
    remedy: '住所も変わるなら転居として受け付けてください。',
  },
  'household-change/not-staying': {
    says: '残る世帯員として選んだ人は、残る人ではありません。',
    remedy: '異動者と残る世帯員を選び直してください。',
  },
  'household-change/staying-missing': {
    says: '残る世帯員の一部しか続柄が入力されていません。',
    remedy: '残る全員の続柄を入力するか、全員を空けて世帯主未設定のまま進めてください。',
  },
  'household-change/no-head': {
    number: 'E008',
    says: '世帯主がいません。',
    remedy: '世帯主となる人の続柄を「世帯主」にしてください。',
  },
  'household-change/same-head': {
    says: '世帯主が変わっていません。',
    remedy: '新しい世帯主を選び、続柄を入力し直してください。',
  },
  'household-change/couple': {
    number: 'A105',
    says: '世帯主と夫又は妻が別の世帯になります。',
    remedy: '夫婦の生計が別であることを聞き取り、確かめてから進めてください。',
  },
  'household-change/kinship-papers': {
    says: '外国人の世帯主との続柄が変わります。続柄を証する文書と訳文が必要です。',
    remedy: '文書を確かめてください。証明できないときは縁故者としてください。',
  },
}
