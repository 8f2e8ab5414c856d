/** What officers are told about a certificate of moving out. */
import type { Words } from '../../frame/words.ts'

/** Every reason and what to do about it, by code. */
export const words = {
  'moving-out-certificate/not-approved': {
    says: 'この受付は、決裁の済んだ転出の届出ではありません。',
    remedy: '転出の届出の決裁が済んでから発行してください。',
  },
  'moving-out-certificate/not-the-movers': {
    says: '画面の人が、この届出で転出する人と違います。',
    remedy: '受付から開き直し、転出する人の全員を表示してください。転出証明書は届出ごとに全員で一通です。',
  },
  'moving-out-certificate/overseas': {
    says: '国外への転出には、転出証明書を交付しません。',
    remedy: '必要なときは、除票の写しを案内してください。',
  },
  'moving-out-certificate/ex-officio': {
    says: '転出の日から14日を過ぎた届出などで、職権で消除した人です。転出証明書は交付できません。',
    remedy: '「転出証明書に準ずる証明書」か除票の写しを発行してください。',
  },
  'moving-out-certificate/called-off': {
    says: 'この届出による転出は、取り消されたか変更されています。',
    remedy: '本人の異動履歴を確かめてください。すでに交付した転出証明書があるときは返納を受けます。',
  },
  'moving-out-certificate/by-card': {
    says: '個人番号カードによる特例の転出です。転出証明書は自動では発行しません。',
    remedy: '申出により任意に出力するときは「任意出力」に印を付けてください。「特例による転出処理済」と印字されます。',
  },
} as const satisfies Words
