/** What officers are told about a move-in. */
import type { Words } from '../../../frame/words.ts'

export const words: Words = {
  'move-in/blank': {
    number: 'E001',
    says: '空欄にできない項目が空欄です。',
    remedy: '届書と添付書類を見て入力してください。',
  },
  'move-in/not-a-day': { number: 'E004', says: '暦にない日付です。', remedy: '暦の上にある日を入力してください。' },
  'move-in/future-event': {
    number: 'E002',
    says: '異動日が今日より後です。転入届はあらかじめ出すことができません。',
    remedy: '転入した日を確かめてください。まだ転入していない場合は、転入の後に届け出るよう案内してください。',
  },
  'move-in/future-notified': {
    number: 'E003',
    says: '届出日が今日より後です。',
    remedy: '窓口で受け付けた日を入力してください。',
  },
  'move-in/in-advance': {
    says: '届出日が異動日より前です。転入届は転入をした後の届出です。',
    remedy: '異動日と届出日を確かめてください。',
  },
  'move-in/late': {
    number: 'A101',
    says: '届出の期間（{lastDay}まで）を過ぎています。',
    remedy: '期間経過の理由を聞き取って入力し、簡易裁判所への通知の要否を確かめてください。',
  },
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
  'move-in/address-not-in-master': {
    says: '住所が町字マスタにありません。',
    remedy: '町字の一覧から選び直すか、地番が正しいことを確かめてください。',
  },
  'move-in/discouraged-address': {
    number: 'A111',
    says: '事務所や宿泊施設など、居住が想定されない所在地です。',
    remedy: '居住の実態を聞き取り、必要なら実態調査を依頼してください。',
  },
  'move-in/many-households': {
    number: 'A111',
    says: '同じ住所に {households} 世帯あります。',
    remedy: '部屋番号（方書）の漏れがないか、同じ世帯でないかを確かめてください。',
  },
  'move-in/no-household': {
    says: '入る世帯が見つからないか、世帯員がいません。',
    remedy: '世帯を選び直してください。',
  },
  'move-in/two-heads': {
    number: 'E008',
    says: '一つの世帯に世帯主が二人います。',
    remedy: '世帯主を一人にし、ほかの人の続柄を入力し直してください。',
  },
  'move-in/no-head': {
    says: '新しい世帯に世帯主がいません。',
    remedy: '世帯主を一人選ぶか、世帯主が後から転入することを確かめて印を付けてください。',
  },
  'move-in/head-awaited': {
    says: '世帯主が後から転入する世帯です（世帯主未設定）。',
    remedy: '世帯主の転入の予定日を控えてください。',
  },
  'move-in/other-address': {
    number: 'E010',
    says: '入る世帯の住所と、入力した住所が違います。',
    remedy: '世帯か住所のどちらかを直してください。',
  },
  'move-in/no-consent': {
    says: '入る世帯の世帯主の同意を確認していません。',
    remedy: '世帯主に確認するか、同意書を受け取ってください。',
  },
  'move-in/blocked-error': {
    number: 'E012',
    says: 'この異動は、抑止により入力できません。',
    remedy: '担当の責任者に連絡してください。窓口では理由を話さないでください。',
  },
  'move-in/blocked-alert': {
    number: 'E012',
    says: 'この異動には、入力の際に注意する抑止があります。',
    remedy: '担当の責任者に確かめてから進めてください。',
  },
  'move-in/card-number': {
    says: '番号の形が違います（英字2・数字8・英字2）。',
    remedy: '在留カード又は証明書の番号を確かめてください。',
  },
  'move-in/not-a-birth-date': {
    number: 'E004',
    says: '生年月日として読めません。',
    remedy: '暦の日か、定められた不詳日の形で入力してください。',
  },
  'move-in/future-birth': { says: '生年月日が今日より後です。', remedy: '生年月日を確かめてください。' },
  'move-in/relationship': {
    number: 'E009',
    says: '使えない続柄です。',
    remedy: '夫・妻・子・父・母・兄・姉・弟・妹を「の」でつなぐか、縁故者・同居人を選んでください。',
  },
  'move-in/period-expired': {
    number: 'A109',
    says: '在留期間の満了の日を過ぎています。',
    remedy: '在留カードの裏面と、更新の申請中でないかを確かめてください。',
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
  'move-in/no-such-person': { says: '選んだ人が見つかりません。', remedy: '検索し直して選んでください。' },
  'move-in/already-recorded': {
    number: 'E007',
    says: '選んだ人は、現にこの市区町村の住民です。',
    remedy: '転居か世帯変更でないか、別人でないかを確かめてください。',
  },
  'move-in/same-number': { says: '同じ番号の異動者が二人います。', remedy: '番号か異動者を直してください。' },
  'move-in/no-code-stock': {
    says: '付番する住民票コードが足りません（{needed} 件必要）。',
    remedy: '住民票コードの補充を担当者に依頼してください。',
  },
  'move-in/code-stock-low': {
    number: 'A107',
    says: '住民票コードの残りが {left} 件です。',
    remedy: '担当者に補充を依頼してください。入力は続けられます。',
  },
  'move-in/look-alike': {
    number: 'A103',
    says: '氏名・性別・生年月日が同じ除票（宛名番号 {personNo}）があります。',
    remedy: '同じ人なら再転入として選び、別人ならそのまま確認してください。',
  },
  'move-in/look-alike-here': {
    number: 'A103',
    says: '氏名・性別・生年月日が同じ住民（宛名番号 {personNo}）が現にいます。',
    remedy: '同じ人の二重の登録でないかを、従前の住所と番号で確かめてください。',
  },
  'move-in/back-dated': {
    number: 'A104',
    says: '異動日が、この人の前の異動の日より前です。',
    remedy: '異動日を確かめてください。',
  },
  'move-in/young-head': {
    number: 'A105',
    says: '世帯主が15歳未満です。',
    remedy: '世帯主と生年月日を確かめ、保護者を備考に控えてください。',
  },
  'move-in/two-spouses': {
    number: 'A105',
    says: '世帯主の夫又は妻が二人以上います。',
    remedy: '続柄を確かめてください。',
  },
  'move-in/generation': {
    number: 'A105',
    says: '世帯主との続柄と年齢が合いません。',
    remedy: '続柄と生年月日を確かめてください。',
  },
  'move-in/spouse-sex': {
    number: 'A105',
    says: '続柄（夫・妻）と性別が合いません。',
    remedy: '続柄と性別を確かめてください。',
  },
}
