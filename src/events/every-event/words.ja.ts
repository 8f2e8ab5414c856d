/** What officers are told of things that every event asks about. [STD 4.0, 11.1] */
import type { Words } from '../../frame/words.ts'

export const eventWords: Words = {
  'event/blank': {
    number: 'E001',
    says: '空欄にできない項目が空欄です。',
    remedy: '届書と添付書類を見て入力してください。',
  },
  'event/not-a-day': { number: 'E004', says: '暦にない日付です。', remedy: '暦の上にある日を入力してください。' },
  'event/future-event': {
    number: 'E002',
    says: '異動日が今日より後です。',
    remedy: '異動日を確かめてください。まだ起きていない異動は、起きてから届け出るよう案内してください。',
  },
  'event/future-notified': {
    number: 'E003',
    says: '届出日が今日より後です。',
    remedy: '窓口で受け付けた日を入力してください。',
  },
  'event/in-advance': {
    says: '届出日が異動日より前です。この届出は、異動があった後の届出です。',
    remedy: '異動日と届出日を確かめてください。',
  },
  'event/late': {
    number: 'A101',
    says: '届出の期間（{lastDay}まで）を過ぎています。',
    remedy: '期間経過の理由を聞き取って入力し、簡易裁判所への通知の要否を確かめてください。',
  },
  'event/address-not-in-master': {
    says: '住所が町字マスタにありません。',
    remedy: '町字の一覧から選び直すか、地番が正しいことを確かめてください。',
  },
  'event/discouraged-address': {
    number: 'A111',
    says: '事務所や宿泊施設など、居住が想定されない所在地です。',
    remedy: '居住の実態を聞き取り、必要なら実態調査を依頼してください。',
  },
  'event/many-households': {
    number: 'A111',
    says: '同じ住所に {households} 世帯あります。',
    remedy: '部屋番号（方書）の漏れがないか、同じ世帯でないかを確かめてください。',
  },
  'event/no-household': {
    says: '入る世帯が見つからないか、世帯員がいません。',
    remedy: '世帯を選び直してください。',
  },
  'event/two-heads': {
    number: 'E008',
    says: '一つの世帯に世帯主が二人います。',
    remedy: '世帯主を一人にし、ほかの人の続柄を入力し直してください。',
  },
  'event/no-head': {
    says: '新しい世帯に世帯主がいません。',
    remedy: '世帯主を一人選ぶか、世帯主が後から転入することを確かめて印を付けてください。',
  },
  'event/head-awaited': {
    says: '世帯主が後から転入する世帯です（世帯主未設定）。',
    remedy: '世帯主の転入の予定日を控えてください。',
  },
  'event/other-address': {
    number: 'E010',
    says: '入る世帯の住所と、入力した住所が違います。',
    remedy: '世帯か住所のどちらかを直してください。',
  },
  'event/no-consent': {
    says: '入る世帯の世帯主の同意を確認していません。',
    remedy: '世帯主に確認するか、同意書を受け取ってください。',
  },
  'event/blocked-error': {
    number: 'E012',
    says: 'この異動は、抑止により入力できません。',
    remedy: '担当の責任者に連絡してください。窓口では理由を話さないでください。',
  },
  'event/blocked-alert': {
    number: 'E012',
    says: 'この異動には、入力の際に注意する抑止があります。',
    remedy: '担当の責任者に確かめてから進めてください。',
  },
  'event/card-number': {
    says: '番号の形が違います（英字2・数字8・英字2）。',
    remedy: '在留カード又は証明書の番号を確かめてください。',
  },
  'event/not-a-birth-date': {
    number: 'E004',
    says: '生年月日として読めません。',
    remedy: '暦の日か、定められた不詳日の形で入力してください。',
  },
  'event/future-birth': { says: '生年月日が今日より後です。', remedy: '生年月日を確かめてください。' },
  'event/relationship': {
    number: 'E009',
    says: '使えない続柄です。',
    remedy: '夫・妻・子・父・母・兄・姉・弟・妹を「の」でつなぐか、縁故者・同居人を選んでください。',
  },
  'event/period-expired': {
    number: 'A109',
    says: '在留期間の満了の日を過ぎています。',
    remedy: '在留カードの裏面と、更新の申請中でないかを確かめてください。',
  },
  'event/no-such-person': { says: '選んだ人が見つかりません。', remedy: '検索し直して選んでください。' },
  'event/no-code-stock': {
    says: '付番する住民票コードが足りません（{needed} 件必要）。',
    remedy: '住民票コードの補充を担当者に依頼してください。',
  },
  'event/code-stock-low': {
    number: 'A107',
    says: '住民票コードの残りが {left} 件です。',
    remedy: '担当者に補充を依頼してください。入力は続けられます。',
  },
  'event/look-alike': {
    number: 'A103',
    says: '氏名・性別・生年月日が同じ除票（宛名番号 {personNo}）があります。',
    remedy: '同じ人なら再転入として選び、別人ならそのまま確認してください。',
  },
  'event/look-alike-here': {
    number: 'A103',
    says: '氏名・性別・生年月日が同じ住民（宛名番号 {personNo}）が現にいます。',
    remedy: '同じ人の二重の登録でないかを、従前の住所と番号で確かめてください。',
  },
  'event/back-dated': {
    number: 'A104',
    says: '異動日が、この人の前の異動の日より前です。',
    remedy: '異動日を確かめてください。さかのぼる異動は、履歴の上に積まれます。',
  },
  'event/young-head': {
    number: 'A105',
    says: '世帯主が15歳未満です。',
    remedy: '世帯主と生年月日を確かめ、保護者を備考に控えてください。',
  },
  'event/two-spouses': {
    number: 'A105',
    says: '世帯主の夫又は妻が二人以上います。',
    remedy: '続柄を確かめてください。',
  },
  'event/generation': {
    number: 'A105',
    says: '世帯主との続柄と年齢が合いません。',
    remedy: '続柄と生年月日を確かめてください。',
  },
  'event/spouse-sex': {
    number: 'A105',
    says: '続柄（夫・妻）と性別が合いません。',
    remedy: '続柄と性別を確かめてください。',
  },
  'event/not-current': {
    number: 'E007',
    says: '選んだ人は、現在の住民ではありません（除票になっています）。',
    remedy: '異動者を選び直すか、再転入・取消しでないかを確かめてください。',
  },
  'event/chosen-twice': { says: '同じ人を二度選んでいます。', remedy: 'どちらかを外してください。' },
  'event/several-households': {
    says: '異動者が二つ以上の世帯にまたがっています。',
    remedy: '届は世帯ごとに分けて入力してください。',
  },
  'event/move-out-planned': {
    says: '選んだ人は、転出の予定があります。',
    remedy: '転出を取りやめたかどうかを確かめ、必要なら先に転出の取消しをしてください。',
  },
  'event/head-leaves': {
    number: 'A102',
    says: '世帯主が世帯からいなくなり、二人以上が残ります。',
    remedy: '先に世帯主変更をするよう案内してください。このまま進めると、残る世帯は世帯主未設定になります。',
  },
  'event/no-ex-officio-record': {
    number: 'E015',
    says: '職権で行う異動に、職権記録書の番号がありません。',
    remedy: '職権記録書を作り、その番号を入力してください。',
  },
}
