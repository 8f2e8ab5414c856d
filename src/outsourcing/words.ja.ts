/** What the contract office reads when something about a contract cannot be done, or wants care. */
import type { Words } from '../frame/words.ts'

const AGAIN = '一覧を表示し直し、対象を選び直してください。'

/** Every reason and what to do about it, by code. */
export const contractWords = {
  'matter/unknown': { says: 'この委託の案件は登録されていません。', remedy: AGAIN },
  'matter/withdrawn': { says: 'この委託の案件は取り下げられています。', remedy: '必要であれば、新しい案件を登録してください。' },
  'contractor/unknown': { says: 'この事業者は登録されていません。', remedy: '先に事業者を登録してください。' },
  'contract/unknown': { says: 'この契約は登録されていません。', remedy: AGAIN },
  'contract/closed': { says: 'この契約は終了しています。', remedy: '終了した契約には何も加えられません。' },
  'subcontract/unknown': { says: 'この契約に、そのような再委託はありません。', remedy: AGAIN },
  'subcontract/not-approved': {
    says: 'この再委託は承認されていないか、期間外か、終了しています。',
    remedy: 'セキュリティ会議の審議と、セキュリティ統括責任者・市町村長の承認を得てから行ってください。',
  },
  'account/unknown': { says: '操作者ID {operatorId} は登録されていません。', remedy: '先に操作者を登録してください。' },
  'account/staff': {
    says: '操作者ID {operatorId} は職員のものです。', remedy: '委託先の従事者として登録した操作者IDを入力してください。',
  },
  'account/retired': { says: '操作者ID {operatorId} は登録を終えています。', remedy: '有効な操作者IDを入力してください。' },
  'worker/unknown': { says: 'この契約の従事者ではありません。', remedy: AGAIN },
  'worker/ended': { says: 'この従事者は離任しています。', remedy: '従事している者だけを選んでください。' },
  'place/unknown': { says: 'この場所は指定されていないか、指定を取り消されています。', remedy: '指定場所を選び直してください。' },
  'post/unknown': { says: 'このポストはないか、廃止されています。', remedy: 'ポストを選び直してください。' },
  'paper/ahead': { says: '行った日が今日より後です。', remedy: '行われてから、その日を入力してください。' },
  'paper/term': { says: '有効期間の終わりが始まりより前です。', remedy: '有効期間を確かめてください。' },
  'paper/backdated': {
    says: '有効期間の始まりが、行った日より前です。', remedy: '行った日以後から有効としてください。さかのぼらせることはできません。',
  },

  'register-matter/exists': { says: 'この案件は登録済みです。', remedy: AGAIN },
  'register-matter/term': { says: '委託の期限が開始より前です。', remedy: '開始時期と期限を確かめてください。' },
  'withdraw-matter/contract-runs': {
    says: 'この案件の契約が終了していません。', remedy: '契約を終了してから取り下げてください。',
  },
  'register-contractor/exists': { says: 'この事業者コードは使われています。', remedy: '別の事業者コードを入力してください。' },
  'survey-contractor/ahead': { says: '調査した日が今日より後です。', remedy: '調査を終えてから、その日を入力してください。' },
  'survey-contractor/note-missing': {
    says: '評価が低い項目に、判断の根拠が書かれていません。', remedy: '調査で分かったことを書いてください。',
  },
  'survey-contractor/certification-expired': {
    says: '国際規格の認証の有効期限が過ぎています。', remedy: '更新されているかを事業者に確かめてください。',
  },
  'submit-measures/ahead': { says: '提出の日が今日より後です。', remedy: '提出を受けた日を入力してください。' },
  'submit-measures/unknown-clause': { says: '条項の一覧にない条項です。', remedy: '一覧の条項から選んでください。' },
  'confirm-measures/unknown': { says: 'この案件に、その措置の提出はありません。', remedy: AGAIN },
  'confirm-measures/already': { says: 'この措置は確認済みです。', remedy: '改めて確認するときは、新しい提出を登録してください。' },
  'confirm-measures/ahead': { says: '確認の日が今日より後です。', remedy: '確認した日を入力してください。' },
  'confirm-measures/before-submission': { says: '確認の日が提出の日より前です。', remedy: '日付を確かめてください。' },
  'confirm-measures/no-survey': {
    says: '確認の日までに、この事業者を適当と判断した調査がありません。',
    remedy: '調査を行い、その結果を踏まえて確認してください。',
  },

  'register-contract/no-approval': {
    says: 'この委託は、セキュリティ会議の審議を経たセキュリティ統括責任者の承認を得ていません。',
    remedy: '審議と承認を得てから契約してください。',
  },
  'register-contract/before-approval': {
    says: '契約日に有効な承認がありません。承認の日は {decidedOn} です。',
    remedy: '契約日を確かめてください。承認より前に結んだ契約は登録できません。',
  },
  'register-contract/no-survey': {
    says: '契約日までに、この事業者を適当と判断した調査がありません。', remedy: '調査を登録してください。',
  },
  'register-contract/no-measures': {
    says: '契約日までに確認された、この事業者の安全性・信頼性の措置がありません。',
    remedy: '措置の提出を受け、確認してください。',
  },
  'register-contract/ahead': { says: '契約日が今日より後です。', remedy: '契約を結んでから登録してください。' },
  'register-contract/signed-late': {
    says: '契約の開始が契約日より前です。', remedy: '契約日以後から始まる期間を入力してください。',
  },
  'register-contract/term': { says: '契約の終わりが始まりより前です。', remedy: '契約期間を確かめてください。' },
  'register-contract/seats': {
    says: 'ポスト数と、本システムの端末を使う契約かどうかが合っていません。',
    remedy: '端末を使う契約は1以上、使わない契約は0を入力してください。',
  },
  'register-contract/no-publication': {
    says: '事件・事故の公表について、あらかじめ確認した内容がありません。', remedy: '契約までに委託先と確認してください。',
  },
  'register-contract/exists': { says: 'この契約は登録済みです。', remedy: '変更のときは「変更」「更新」などを選んでください。' },
  'register-contract/other-matter': {
    says: '変更の前と、案件又は委託先が違います。', remedy: '別の契約として登録してください。',
  },
  'register-contract/start-moved': {
    says: '契約の開始日（{was}）は変更できません。', remedy: '開始日はそのままにし、終わりの日を改めてください。',
  },
  'register-contract/posts-open': {
    says: '設置中のポスト（{open}）より少ないポスト数にはできません。', remedy: '先にポストを廃止してください。',
  },

  'record-clauses/unknown': { says: '条項の一覧にない条項です。', remedy: '一覧の条項から選んでください。' },
  'record-clauses/twice': { says: '同じ条項に二つの回答があります。', remedy: '一つにしてください。' },
  'record-clauses/due-past': { says: '整備の期限が今日より前です。', remedy: '今日以後の期限を入力してください。' },
  'record-clauses/subcontract-runs': {
    says: '個人情報の再委託が続いているため、これを一切禁じる条項は加えられません。', remedy: '先に再委託を終了してください。',
  },

  'name-officer/term': { says: '任期の終わりが始まりより前です。', remedy: '任期を確かめてください。' },
  'name-officer/one-in-both': {
    says: '管理責任者とセキュリティ責任者が同じ人です。', remedy: '別の人を届け出るよう、委託先に求めてください。',
  },
  'name-officer/before-last': {
    says: '今の責任者の就任より前の日です。', remedy: '今の責任者の就任の日以後から交代する届出にしてください。',
  },
  'end-officer/unknown': { says: 'この責任者はいないか、退任しています。', remedy: AGAIN },

  'name-worker/unexplained': {
    says: '従事の開始日に有効な、遵守事項の説明の記録がありません。', remedy: '先に遵守事項を説明し、記録してください。',
  },
  'name-worker/term': { says: '従事期間の終わりが始まりより前です。', remedy: '従事期間を確かめてください。' },
  'name-worker/outside-contract': {
    says: '従事期間が契約期間（{startsOn}〜{endsOn}）の外に出ています。', remedy: '契約期間の内に直してください。',
  },
  'name-worker/no-such-post': { says: 'ポスト {postNo} は設置されていません。', remedy: '設置されているポストを選んでください。' },
  'name-worker/account-taken': {
    says: '操作者ID {operatorId} は、この期間に別の従事者が使っています。', remedy: '一人に一つの操作者IDを用意してください。',
  },
  'withdraw-pledge/unknown': { says: 'この契約に、その誓約書はありません。', remedy: AGAIN },
  'withdraw-pledge/already': { says: 'この誓約書は取り消されています。', remedy: AGAIN },

  'designate-place/exists': { says: 'この場所は指定されています。', remedy: '名称を変えるか、今の指定を取り消してください。' },
  'designate-place/term': { says: '指定の終わりが始まりより前です。', remedy: '指定期間を確かめてください。' },
  'end-place/posts-there': {
    says: 'この場所にはポストがあります。従事者は直ちに操作できなくなります。', remedy: '業務への影響を確かめてから行ってください。',
  },
  'open-post/exists': { says: 'このポスト番号は使われています。', remedy: '廃止したものを含め、使われていない番号を入力してください。' },
  'open-post/no-seat-left': {
    says: '契約のポスト数（{seats}）まで設置されています。', remedy: 'ポスト数を増やすには、契約を変更してください。',
  },
  'place-terminal/unknown': { says: 'この端末機は登録されていないか、廃止されています。', remedy: '端末機を選び直してください。' },
  'place-terminal/placed-already': {
    says: 'この端末機は、すでにポストに置かれています。', remedy: '先に今のポストから撤去してください。',
  },
  'place-terminal/staff-works-there': {
    says: 'この端末機では職員が操作しています。', remedy: '職員の端末と区別された端末機を置いてください。',
  },
  'remove-terminal/not-there': { says: 'この端末機は、この契約のポストにありません。', remedy: AGAIN },

  'propose-subcontract/barred': {
    says: '契約の条項（{clause}）が、個人情報の再委託を一切禁じています。市町村長の承認があっても開きません。',
    remedy: '再委託はできません。委託先が自ら行うよう求めてください。',
  },
  'propose-subcontract/itself': { says: '委託先自身です。', remedy: '再委託先の事業者を選んでください。' },
  'propose-subcontract/not-auxiliary': {
    says: '補助的業務ではありません。', remedy: '委託業務の全体に支障のない、補助的な業務だけが対象です。',
  },
  'propose-subcontract/fact-missing': {
    says: '再委託について明らかにすべき事項が書かれていません。', remedy: '委託先に具体的に明らかにさせてください。',
  },
  'propose-subcontract/no-audit': {
    says: '市町村が再委託先を直接監査できる条項がありません。', remedy: '再委託契約の条項を入力してください。',
  },
  'propose-subcontract/no-supervision': {
    says: '再委託先の管理・監督の手続を定めた条項がありません。', remedy: '再委託契約の条項を入力してください。',
  },
  'propose-subcontract/no-other-means': {
    says: '再々委託のほかに手段がないことの説明がありません。', remedy: '他に手段がない理由を書いてください。',
  },
  'propose-subcontract/means-of-nothing': {
    says: '再々委託でないのに、他に手段がない理由が書かれています。', remedy: 'もとの再委託を選ぶか、理由を空にしてください。',
  },
  'propose-subcontract/term': { says: '再委託の終わりが始まりより前です。', remedy: '期間を確かめてください。' },
  'propose-subcontract/outside-contract': {
    says: '再委託の期間が契約期間の外に出ています。', remedy: '契約期間の内に直してください。',
  },

  'close-contract/owed': {
    says: '済んでいないものがあります：{what}（期限 {dueOn}）',
    remedy: '返還・消去・廃棄を証明とともに記録し、報告を確認してから終了してください。',
  },
  'close-contract/post-open': {
    says: 'ポスト {postNo} が廃止されていません。', remedy: 'ポストを廃止し、端末機を撤去してから終了してください。',
  },
} as const satisfies Words
