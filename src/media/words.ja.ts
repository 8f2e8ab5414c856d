/** What officers read when something may not leave, or may not be recorded so. */
import type { Words } from '../frame/words.ts'

/** Every reason and what to do about it, by code. */
export const takeOutWords = {
  'recipient-key/unreadable': {
    says: '証明書を読み取れません。', remedy: 'PEM形式（BEGIN CERTIFICATE から END CERTIFICATE まで）の全体を貼り付けてください。',
  },
  'recipient-key/known': { says: 'この鍵は既に登録されています。', remedy: '登録済みの鍵を使うか、相手方に新しい鍵を求めてください。' },
  'recipient-key/unknown': { says: 'その鍵は登録されていません。', remedy: '鍵の一覧から選んでください。' },
  'recipient-key/retired': { says: 'その鍵は廃止されています。', remedy: '相手方の新しい鍵を登録してください。' },
  'recipient-key/unconfirmed': {
    says: 'その鍵は、まだ指紋を電話で確かめていません。', remedy: '登録した人とは別の職員が、相手方に電話をして指紋を確かめてください。',
  },
  'recipient-key/confirmed-already': { says: 'その鍵は確認済みです。', remedy: 'そのまま使えます。' },
  'recipient-key/own-confirmation': {
    says: '自分で登録した鍵を、自分で確認することはできません。', remedy: '別の職員に電話での確認を頼んでください。',
  },
  'recipient-key/other-fingerprint': {
    says: '聞き取った指紋が、登録した証明書のものと違います。',
    remedy: '聞き間違いでなければ、この鍵は使わずに廃止し、相手方から証明書を受け取り直してください。',
  },
  'apply-take-out/columns': { says: '項目が選ばれていないか、この一覧にない項目です。', remedy: '必要な項目だけを選んでください。' },
  'apply-take-out/legal-ground': {
    says: '個人番号・住民票コードを含むときは法令の根拠が要り、含まないときは書けません。',
    remedy: '根拠の条項を入力するか、番号の項目を外してください。',
  },
  'apply-take-out/nobody': { says: '条件に当てはまる人がいません。', remedy: '条件を確かめてください。' },
  'apply-take-out/past': { says: '期限が今日より前です。', remedy: '今日以後の日を入力してください。' },
  'apply-take-out/comes-back': {
    says: '返還・消去を要しないのは、第三者に提供するときだけです。', remedy: '返還又は消去の期限を定めてください。',
  },
  'apply-take-out/contract': {
    says: '委託先が持ち出すときは契約を選び、職員が持ち出すときは選びません。', remedy: '持ち出す者と契約を確かめてください。',
  },
  'apply-take-out/whole': {
    says: '全件の出力から、一部の人だけを除くことはできません。', remedy: '抑止のかかった人を含むかどうかを選んでください。',
  },
  'apply-take-out/protected-unseen': {
    says: '抑止のかかった人を含む申請は、抑止の一覧を見られる職員だけができます。',
    remedy: '抑止の担当者に申請を頼むか、その人たちを除いて申請してください。',
  },
  'application/not-own': { says: 'その申請は、あなたの申請ではありません。', remedy: '取り下げるのは申請した人です。' },
  'application/withdrawn-already': { says: 'その申請は取り下げられています。', remedy: '一覧を開き直してください。' },
  'application/carried-out': { says: 'その申請によって、既に実行されています。', remedy: '取り下げることはできません。' },
  'take-out/unknown': { says: 'この一覧の、その申請はありません。', remedy: '申請の一覧から選んでください。' },
  'take-out/withdrawn': { says: 'その申請は取り下げられています。', remedy: '改めて申請してください。' },
  'take-out/consumed': {
    says: 'この承認による持出しは、既に一度行われています。', remedy: 'もう一度要るときは、改めて申請し承認を受けてください。',
  },
  'take-out/waiting': { says: 'まだ承認されていません。', remedy: '決裁を待ってください。' },
  'take-out/refused': { says: '承認されなかった申請です。', remedy: '持ち出すことはできません。' },
  'take-out/approval-ended': {
    says: '承認が今は有効ではありません（期限切れ、取消し、又は基準及び手続が施行されていません）。',
    remedy: '改めて申請し、承認を受けてください。',
  },
  'take-out/own-approval': {
    says: '自分が承認した持出しを、自分で実行することはできません。', remedy: '実行を担当する別の職員に頼んでください。',
  },
  'take-out/late': { says: '申請した期限（{dueOn}）を過ぎています。', remedy: '改めて申請してください。' },
  'take-out/key-moved': {
    says: '相手方の鍵が、この間に使えなくなりました。', remedy: '鍵の一覧を確かめ、改めて申請してください。',
  },
  'take-out/contract-unknown': { says: 'その契約は登録されていません。', remedy: '契約の一覧から選んでください。' },
  'take-out/contract-not-running': { says: 'その契約は、今日は有効ではありません。', remedy: '契約期間を確かめてください。' },
  'take-out/barred': {
    says: '契約の条項（{clause}）が、これを例外なく禁じています。市町村長の承認があってもできません。',
    remedy: '庁内での処理に改めるか、契約を見直してください。',
  },
  'take-out/protected-inside': {
    says: '抑止（支援措置など）のかかった人が含まれています。承認はその人たちを含めることを認めていません。',
    remedy: '抑止の担当者と相談し、除くか、人数を示して含めるかを明らかにして、改めて申請してください。',
  },
  'take-out/protected-more': {
    says: '抑止のかかった人が、承認された人数より多く含まれています。', remedy: '抑止の担当者と相談し、改めて申請してください。',
  },
  'take-out/more-people': {
    says: '承認は{approved}人までですが、今は{counted}人です。', remedy: '条件を確かめ、今の人数で改めて申請してください。',
  },
  'take-out/more-rows': {
    says: '承認は{approved}件までですが、今は{counted}件です。', remedy: '条件を確かめ、今の件数で改めて申請してください。',
  },
  'take-out/file-gone': {
    says: '封をしたファイルが、記録されたとおりの形で残っていません。', remedy: '情報システムの担当者に連絡してください。要るときは改めて申請します。',
  },
  'export/unknown': { says: 'その持出しは記録にありません。', remedy: '台帳から選んでください。' },
  'export/returned-already': { says: 'その持出しは、返還の記録があります。', remedy: '台帳を開き直してください。' },
  'export/erased-already': { says: 'その持出しは、消去の記録があります。', remedy: '台帳を開き直してください。' },
  'record-receipt/received-already': { says: '受領は既に記録されています。', remedy: '台帳を開き直してください。' },
  'record-receipt/other-file': {
    says: '相手方が受け取ったファイルのハッシュ値が、持ち出したものと違います。',
    remedy: '聞き間違いでなければ、そのファイルを使わないよう相手方に伝え、事故として扱ってください。',
  },
  'media/day-to-come': { says: '日付が今日より後です。', remedy: '実際にあった日を入力してください。' },
  'media/day-too-early': {
    says: '日付が、持出し又は承認の日より前です。', remedy: '実際にあった日を入力してください。承認より前の消去は記録できません。',
  },
  'apply-erasure/past': { says: '期限が今日より前です。', remedy: '今日以後の日を入力してください。' },
  'apply-erasure/one-object': { says: '消去するものを一つ選んでください。', remedy: '持出しか、台帳の媒体のどちらかを選びます。' },
  'apply-erasure/under-way': { says: '消去・廃棄の申請が既に出ています。', remedy: '申請の一覧を確かめてください。' },
  'record-erasure/unknown': { says: 'その消去・廃棄の申請はありません。', remedy: '申請の一覧から選んでください。' },
  'record-erasure/recorded-already': { says: 'この申請の消去・廃棄は記録済みです。', remedy: '台帳を開き直してください。' },
  'record-erasure/unapproved': {
    says: '消去・廃棄は、まだ承認されていません。', remedy: '承認を受けてから消去し、その証明を記録してください。',
  },
  'record-erasure/own-witness': { says: '消去した人が、自分で立ち会うことはできません。', remedy: '別の立会人の名前を入力してください。' },
  'record-loss/recorded-already': { says: '紛失等は既に記録されています。', remedy: '事故の報告に進んでください。' },
  'medium/unknown': { says: 'その媒体は台帳にありません。', remedy: '台帳から選んでください。' },
  'medium/erased-already': { says: 'その媒体は、消去・廃棄の記録があります。', remedy: '台帳を開き直してください。' },
  'medium/label-taken': { says: 'その名前の媒体は、既に台帳にあります。', remedy: '別の名前を付けてください。' },
} as const satisfies Words
