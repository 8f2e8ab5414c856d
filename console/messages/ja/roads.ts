/** Words of the counter's roads: home, reception, entry, check, approval. */
export const states = {
  received: '受付',
  entering: '入力中',
  provisional: '照合待ち',
  checked: '決裁待ち',
  returned: '差戻し',
  parked: '保留',
  final: '本登録',
  requested: '発行待ち',
  issued: '交付待ち',
  'handed-over': '交付済',
  withdrawn: '取下',
}

export const home = {
  steps: { received: '受付', entering: '入力', checking: '照合', approving: '決裁', handing: '交付', parked: '保留' },
  stepsLabel: '段階ごとの件数',
  columns: {
    receiptNo: '受付番号',
    title: '事由',
    names: '対象者',
    state: '段階',
    waiting: '待ち',
    flags: '注意',
    holder: '持っている人',
  },
  turns: { mine: '自分が持っているもの', open: 'これから取れるもの', others: 'ほかの人の番' },
  minutes: (n: number) => `${n}分`,
  hours: (h: number, m: number) => `${h}時間${m}分`,
  nobody: '未割当',
  empty: '待っている届出はありません。F4 で受付を始めます。',
  emptyFiltered: 'この段階の届出はありません。F12 で絞込を解きます。',
  balance: '今日の帳尻',
  balanceFits: '合っています',
  balanceOff: (n: number) => `${n}件合いません`,
  balanceTerms: {
    received: '受付',
    final: '本登録・交付',
    returned: '差戻',
    withdrawn: '取下',
    parked: '保留',
    inProgress: '処理中',
  },
  arrived: (n: number) => `新しい届出が ${n} 件あります。F5 で並べ直します。`,
  rows: (n: number) => `${n}件`,
  missing: '足りないもの',
  andOthers: (n: number) => `ほか${n}人`,
}

export const flags = {
  'support-measure': '支援措置',
  blocked: '抑止',
  card: '特例転入',
  arrived: '連携で届いた',
  certificate: '転出証明書 未発行',
  late: '期間経過',
  'unread-character': '〓 文字未確認',
  'block-ending': '期間まもなく終了',
  'from-abroad': '国外から',
  foreign: '外国人住民',
}

export const roles = {
  self: '本人',
  head: '世帯主',
  'household-member': '同一世帯の人',
  agent: '代理人',
  'statutory-agent': '法定代理人',
  'third-party': '第三者',
  agency: '国・地方公共団体',
  professional: '特定事務受任者',
}

export const caseBar = {
  receiptNo: '受付番号',
  filer: '届出人',
  requester: '請求者',
  subjects: (n: number) => `対象者 ${n}人`,
  movers: (n: number) => `異動者 ${n}人`,
  blind: '紙から読みます',
}

export const paper = {
  title: '届書の画像',
  none: '画像はありません。紙の届書を手元に置いてください。',
  alt: '受け付けた届書',
  turn: '回す',
  page: (n: number, of: number) => `${n} / ${of} 枚目`,
  keys: 'Ctrl+矢印 動かす　Ctrl+Space 大きく',
}

export const relationship = {
  'unknown-word': '住民票では使わない言葉です',
  'too-many-generations': '四代を超えます',
}

/** Papers asked for at the counter, and events before their own words are loaded. */
export const kinds = {
  'residence-copy': '住民票の写し',
  'removed-record-copy': '除票の写し',
  'moving-out-certificate': '転出証明書',
  'quasi-moving-out-certificate': '転出証明書に準ずる証明書',
  'move-in': '転入',
}

export const entry = {
  title: (kind: string) => `異動入力：${kind}`,
  withdraw: '取り下げる',
  withdrawReasons: ['届出人の申出', '届出の誤り', '二重の届出'],
  park: '保留する',
  parkReasons: ['書類の不足', '本人確認の不足', '届出人が戻るのを待つ', '文字の確認'],
  unsaved: '未保存の入力があります',
  savedAt: (time: string) => `${time} に保存しました`,
  heldBy: (who: string) => `${who} さんが入力中です。`,
  readOnly: '終わるまで見るだけになります。',
  takeOver: '引き取る',
  commitTitle: (kind: string) => `${kind}を仮登録する`,
  alertsTitle: (n: number) => `アラート ${n} 件を確かめて仮登録する`,
  addScan: '画像を足す',
  scanPurpose: '何の画像か',
  scanPurposes: { paper: '届書・添付書類', character: '読めない文字' },
  returned: '差し戻されました',
  resume: '再開する',
  read: '転出証明書を読み取る',
  readReference: '転出証明書情報の番号',
  readText: 'QRまたはCSVの内容',
  readFile: 'CSVファイルを選ぶ',
  moving: (n: number) => `異動する人 ${n}人`,
  staying: (n: number) => `今いる人 ${n}人`,
  stays: 'すでにいる人',
  newHousehold: '新しい世帯を作る',
  others: (n: number) => `ほかの世帯員 ${n}人`,
  other: 'ほかの世帯員',
  blanks: (n: number) => `必須の空欄 ${n}`,
}

export const returning = {
  title: '以前の記録',
  choose: '以前の住民から選ぶ',
  isNew: '新しい人として入れる',
  hint: '以前ここに住んでいた人を探します。本人に、前の住所と生年月日を言ってもらって確かめます。',
}

export const reason = { label: '理由' }

export const papers = {
  usual: [
    '転出証明書',
    '個人番号カード',
    '本人確認書類',
    '委任状',
    '在留カード',
    '旅券',
    '戸籍の附票',
    '続柄を証する書類',
  ],
}

export const printed = { yes: 'はい', no: 'いいえ', sealed: '●●●●（登録済）' }

export const sources = {
  'paper-certificate': '転出証明書（紙）',
  qr: '転出証明書のQR',
  csv: 'CSVファイル',
  message: '転出証明書情報（特例転入）',
  none: 'なし',
}

export const evidence = {
  'individual-number-card': '個人番号カード',
  'driving-licence': '運転免許証',
  passport: '旅券',
  'residence-card': '在留カード',
  'special-permanent-card': '特別永住者証明書',
  'photo-handbook': '障害者手帳（写真付）',
  'insurance-certificate': '健康保険の資格確認書',
  'pension-book': '年金手帳・年金証書',
  'care-insurance-card': '介護保険被保険者証',
  'student-card': '学生証・社員証',
  'oral-questions': '聞き取り',
}

export const reception = {
  groups: { 'by-notification': '届出', 'ex-officio': '職権', cancellation: '取消し', correction: '修正', papers: '証明' },
  kind: '受け付けるもの',
  source: '転入の元資料',
  role: '届出人の立場',
  name: '届出人の氏名',
  relation: '異動者との関係',
  address: '届出人の住所',
  phone: '連絡先',
  proxyPaper: '委任状・資格の証明',
  proxyShown: '確認した',
  proxyMissing: 'まだ確認していません',
  evidence: '本人確認',
  note: '受付の覚え',
  alone: '1点でよいもの',
  paired: '2点要るもの',
  identity: { proved: '本人確認は足りています', 'one-more': 'もう1点要ります', none: 'まだ確認していません' },
  movers: '異動者と書類',
  subjects: '証明の対象者',
  person: (n: number) => `${n}人目`,
  papers: '書類',
  marks: { shown: '持参', missing: '不足', none: '確認していない' },
  scanHint: '読み取った届書（PNG・JPEG・PDF）を選ぶか、ここに落とすか、貼り付けます。',
  scanFault: '8.5MB までの PNG・JPEG・PDF を選んでください。',
  scanRemove: '画像を外す',
  scanChoose: '画像を選ぶ',
  done: '受け付けました',
  handSlip: 'この番号の札を届出人に渡します。以後はこの番号で呼び、画面と紙を結び付けます。',
}

export const check = {
  title: (kind: string) => `照合：${kind}`,
  filing: '届出',
  mover: (n: number) => `異動者 ${n}人目`,
  item: '項目',
  entered: '入力',
  typed: '打直し',
  seen: '見た',
  rekey: '打直し',
  rekeyOf: (label: string) => `${label}を紙から打ち直す`,
  differs: '不一致',
  typedMark: '打ちました',
  blanks: '空欄のままの項目',
  progress: (done: number, of: number) => `確認 ${done} / ${of}`,
  enteredBy: (name: string) => `入力：${name}`,
  hint: 'Space で「見た」にして次へ、Enter で次へ進みます。',
  differ: (n: number) => `打直しと入力が ${n} 項目違います。`,
  differRemedy: '紙を見直し、自分の打ち違いなら直して F9、入力の誤りなら F7 で差し戻します。',
  ownEntry: '自分が入力した届出は照合できません。',
  ownEntryRemedy: '別の職員に頼んでください。',
  notWaiting: (state: string) => `この届出は照合待ちではありません（いま：${state}）。`,
  sendBackTitle: '差し戻す',
  whole: '届出の全体',
  more: '項目を足す',
  usualReasons: ['紙と違う', '読めない', '書類と合わない', '書類が足りない'],
}

export const approval = {
  columns: { picked: '選択', findings: '指摘' },
  picked: (n: number, of: number) => `${of}件中 ${n}件を選択`,
  atMost: (n: number) => `一度に ${n} 件まで`,
  empty: '決裁を待つ届出はありません。',
  own: '自分の入力',
  ownCheck: '自分の照合',
  barred: '決裁できません',
  ownRemedy: '入力した人・照合した人と受託者は決裁できません。',
  sheet: '届出の内容',
  entered: '入力',
  checked: '照合',
  confirmedAtEntry: '入力時に確かめています',
  isPicked: '選択中',
  isNotPicked: '未選択',
  refused: '止まりました',
  stale: '変わりました',
  approveTitle: (n: number) => `${n} 件を決裁して本登録する`,
  alertsTitle: '決裁の前に確かめること',
  people: (n: number) => `${n}人`,
  working: '本登録しています',
}
