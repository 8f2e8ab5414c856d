/** What officers are told by the roads themselves. */
import type { Words } from '../frame/words.ts'

export const deskWords: Words = {
  'input/wrong-shape': {
    says: '受け付けられない形の入力です。',
    remedy: '画面を開き直して、その項目を入力し直してください。',
  },
  'input/not-text': {
    says: '文字として扱えない値が含まれています。',
    remedy: 'その項目を消して入力し直してください。',
  },
  'enter/held': {
    number: 'E013',
    says: 'この人の異動を {place} の {holder} が入力中です。',
    remedy: '{holder} に声をかけるか、終わるのを待ってください。',
  },
  'enter/held-by-somebody': {
    number: 'E013',
    says: 'この人の異動を別の職員が入力中です。',
    remedy: '抑止の担当者に確認するか、終わるのを待ってください。',
  },
  'certificate/fault': {
    says: '{line} 行目「{column}」：{reason}',
    remedy: '読み取り直すか、紙の転出証明書を見て入力してください。',
  },
  'certificate/no-message': {
    says: 'その番号の転出証明書情報は届いていません。',
    remedy: '前住所地の転出の処理が済んでいるかを確かめ、届くのを待つか、紙の転出証明書を求めてください。',
  },
  'check/own-entry': {
    number: 'E014',
    says: '入力した本人は照合できません。',
    remedy: '別の職員に照合を頼んでください。',
  },
  'check/not-seen': {
    says: '届書と見比べていない項目があります。',
    remedy: '項目を届書と見比べ、「見た」を付けてください。',
  },
  'check/not-typed': { says: '照合のための再入力が空欄です。', remedy: '届書を見て入力してください。' },
  'check/rekey-differs': {
    says: '再入力が、入力された値と一致しません。',
    remedy: '届書をもう一度見て入力し直し、入力が誤りなら差し戻してください。',
  },
  'office/municipality-code': {
    says: '団体コードの検査用数字が合いません。',
    remedy: '6桁の団体コードを確かめてください。',
  },
  'office/assigned-code': {
    says: '見本環境では、実在する団体のコードを使えません。',
    remedy: '本番の環境に設定するか、架空の団体コードを使ってください。',
  },
  'office/not-a-day': { number: 'E004', says: '暦にない日付です。', remedy: '休日の日付を確かめてください。' },
  'approve/own-entry': {
    number: 'E014',
    says: '入力した本人は決裁できません。',
    remedy: '別の決裁者に回してください。',
  },
  'approve/own-check': {
    number: 'E014',
    says: '照合した本人は決裁できません。',
    remedy: '別の決裁者に回してください。人数の足りない事務所では、団体の設定で認めることができます。',
  },
  'approve/contractor': {
    number: 'E014',
    says: '委託先の従事者は決裁できません。',
    remedy: '職員の決裁者に回してください。',
  },
}
