/** Words of the frame: header, key bar, menu, lock, sign-in, failures. */
export const frame = {
  product: '台帳',
  system: '住民記録',
  demo: '見本環境',
  demoLong: '見本環境　架空の町です。本物の情報を入れないでください。',
  skip: '本文へ',
  menu: 'メニュー',
  leave: '離席',
  terminal: '端末',
  officer: '担当',
  logOpen: '操作ログ正常',
  logClosed: '操作ログ停止',
  logClosedLong:
    '操作ログの検査が追いついていないため、登録と発行を止めています。入力中の内容は保存されています。管理者に連絡してください。',
  keyBar: 'この画面のキー',
  loading: '読み込んでいます',
  noPerson: '対象者なし',
  unreachable: 'サーバーに届きません。入力した内容はこの画面に残っています。',
  tryAgain: 'もう一度',
  textSize: '文字の大きさ',
  textSizes: { small: '標準 14', medium: '大 16', large: '特大 18' },
  signOut: '終業（サインアウト）',
  menuHint: '数字で選ぶ。Esc で閉じる。',
  titles: {
    supervision: '委託先の監督',
    vendor: '委託先の報告',
    'sign-in': 'サインイン',
    'counter-home': '窓口ホーム',
    reception: '受付',
    search: '住民検索',
    resident: '個人票・世帯',
    entry: '異動入力',
    check: '照合',
    approval: '決裁箱',
    issue: '証明発行',
    'hand-over': '交付',
    'cash-close': '手数料の締め',
    log: '操作ログ検索',
    blocks: '抑止・支援措置',
    papers: '書類',
    letters: '通知書',
    messages: '連携',
    'take-out': '持出し',
    people: '操作者・端末・権限',
    assurance: '承認・自己点検',
    worker: 'ポストの仕事',
    review: '委託の即時審査',
    contracts: '委託契約',
    'removed-records': '除票簿',
    'emergency-inspection': '緊急点検',
    lock: '画面ロック',
    problem: 'エラー',
  },
}

export const signIn = {
  title: 'サインイン',
  lead: '一人ひとりの操作者で入ります。席を離れるときは Ctrl+L で画面を閉じます。',
  operator: '操作者ID',
  password: 'パスワード',
  enter: 'サインイン',
  wrong: '操作者IDかパスワードが違います。',
  lockedOut: '続けて失敗したため、この操作者は止められています。セキュリティ管理者に解除を頼んでください。',
  lost: '時間が過ぎたため、サインインし直してください。入力途中の内容は同じ人が入れば戻ります。',
  signedOut: 'サインアウトしました。',
  demoTitle: '見本の町の人になる',
  demoLead: '札を選ぶとその人として入ります。一つの届出は、入力・照合・決裁をそれぞれ別の人が行います。',
  mayDo: 'できること',
  asContractor: '受託者',
  asStaff: '職員',
  terminal: '端末',
  noTerminal: 'この端末は登録されていません。',
  terminalCode: '端末の登録符号',
  enrol: 'この端末を登録する',
  enrolled: '登録しました。サインインしてください。',
  wrongCode: '符号が違うか、使い終わっています。',
  newPassword: 'パスワードを変える',
  newPasswordLead: '渡されたパスワードのままでは使えません。自分だけが知るものに変えてください。',
  next: '新しいパスワード',
  nextAgain: 'もう一度',
  notTheSame: '二つが違います。',
  change: '変えて入る',
  barred: '契約の条件がそろわないため、入れません。',
  barredLead: (n: number) =>
    n === 1 ? '次の一つがそろっていません。職員に伝えてください。' : `次の ${n} つがそろっていません。職員に伝えてください。`,
  noKey: 'この接続では端末の鍵を使えません。暗号化された接続（https）で開いてください。',
}

export const lock = {
  title: '画面を閉じています',
  lead: (name: string) => `${name} さんの席です。入力途中の内容は残っています。`,
  unlock: '開く',
  other: '別の人がサインインする',
  wrong: 'パスワードが違います。',
}

export const failure = {
  unreachable: {
    says: 'サーバーに届きません。',
    remedy: '回線を確かめて、もう一度行ってください。入力した内容は画面に残っています。',
  },
  'signed-out': { says: 'サインインの時間が過ぎました。', remedy: 'サインインし直してください。' },
  denied: {
    says: 'この操作の権限がありません。',
    remedy: '権限のある人に代わってください。断られたことは記録されています。',
  },
  missing: {
    says: '見つかりません。',
    remedy: '取り下げられたか、番号が違います。窓口ホームから開き直してください。',
  },
  stale: { says: 'ほかの人が先に変えました。', remedy: '最新の内容を読み直してから、もう一度行ってください。' },
  'other-body': {
    says: '同じ操作が別の内容で既に行われています。',
    remedy: '画面を開き直して、結果を確かめてください。',
  },
  held: { says: 'ほかの人が入力しています。', remedy: '終わるのを待つか、監督者に引き継ぎを頼んでください。' },
  locked: { says: '画面が閉じられています。', remedy: 'パスワードで開いてください。' },
  'log-closed': {
    says: '操作ログが止まっているため、登録と発行ができません。',
    remedy: '管理者に連絡してください。入力した内容は保存されています。',
  },
  unreadable: {
    says: '送った内容をサーバーが読めませんでした。',
    remedy: '画面を開き直してください。直らないときは番号を添えて管理者に連絡してください。',
  },
  failed: {
    says: 'サーバーで思わぬことが起きました。',
    remedy: '入力した内容は残っています。番号を添えて管理者に連絡してください。',
  },
  findings: { says: '指摘があります。', remedy: '一覧の指摘を直してください。' },
  broken: {
    says: 'この画面を表示できません。',
    remedy: 'F5 で開き直してください。直らないときは管理者に連絡してください。',
  },
  requestId: '問合せ番号',
  heldBy: (holder: string) => `いま持っている人：${holder}`,
}

export const help = {
  title: '操作説明書',
  index: '目次',
  close: '閉じる',
  missing: 'この画面の説明はまだありません。',
}

export const field = {
  required: '必須',
  automatic: '自動・要確認',
  relationship: '続柄',
  choose: '選ぶ',
  none: '（なし）',
}

export const findings = {
  more: (n: number) => `全部で ${n} 件、下へ続きます。F8 で順に回れます。`,
  error: 'エラー',
  alert: 'アラート',
  title: (errors: number, alerts: number) =>
    [errors > 0 ? `エラー ${errors} 件` : '', alerts > 0 ? `アラート ${alerts} 件` : '']
      .filter((part) => part !== '')
      .join('・'),
  errorsMeaning: 'エラーは直すまで本登録できません。',
  alertsMeaning: 'アラートは確かめたうえで進められます。確かめたことは記録されます。',
  jump: '項目へ',
  confirm: '確かめた',
  confirmAnd: (what: string) => `確かめて${what}`,
  confirmed: '確かめました',
  changed: '直しました',
  note: '確かめた内容（任意）',
  none: '指摘はありません。',
}

export const date = {
  weekdays: ['日', '月', '火', '水', '木', '金', '土'],
  reasons: {
    unreadable: '日付として読めません。例：R7.4.1',
    'impossible-day': '暦にない日です。',
    'before-civil-calendar': '明治5年以前の日です。元号で入れてください。',
    'era-out-of-range': '元号の期間に合いません。',
  },
  rewritten: (right: string) => `元号を直しました：${right}`,
  kinds: {
    exact: '確かな日',
    nonCalendar: '暦にない日',
    about: '頃',
    estimated: '推定',
    season: '季節',
    tenDay: '旬',
    unknown: '不詳',
    range: '期間',
  },
  sorts: (day: string) => `並び順は ${day} として扱います`,
}

export const characters = {
  mapped: '登録に使う字形に置き換えました。紙と見比べてください。',
  unreadable: '読めない文字があります。本登録と発行の前に確かめます。',
  place: (n: number) => `（${n}文字目）`,
  reasons: {
    'not-in-font': '証明書の書体にありません',
    'other-sequence': '字形の指定が文字情報基盤のものではありません',
    'private-use': '外字です',
    control: '表示できない符号です',
    'lone-surrogate': '壊れた文字です',
  },
}

export const numbers = {
  sealed: '登録済（表示しません）',
  good: '検査数字は合っています',
  wrong: '検査数字が合いません。もう一度見てください',
  count: (n: number, of: number) => `${n} / ${of} 桁`,
}

export const address = {
  parts: { oazaAza: '町字', townBlockCode: '町字', lot: '番地', katagaki: '方書' },
  block: '町字',
  katagaki: '方書（建物・部屋）',
  outside: '町字の一覧にありません',
  nobody: 'この番地に世帯はありません',
  lot: { 'residential-indication': '番・号（2-3）', 'lot-number': '番地（1234-5）' },
  households: (n: number) => `この番地の世帯 ${n}：`,
  people: (n: number) => `${n}人`,
  noHead: '世帯主未設定',
  more: (n: number) => `ほか${n}世帯`,
}

export const household = {
  find: '世帯を探す',
  hint: '世帯の誰かを探すと、その人の世帯になります。',
  head: '世帯主',
  number: '世帯番号',
  byAddress: '住所を入れると、そこの世帯から選べます。',
  atAddress: 'この住所の世帯',
  unknown: 'この番号の世帯はありません。',
  stay: (n: number) => `今いる人 ${n}人`,
}

export const form = {
  of: (n: number, all: number) => `${all}人中 ${n}人目`,
  remove: 'この人を外す',
}

export const palette = {
  title: '文字を確かめる',
  variants: '字形を選ぶ（文字情報基盤）',
  noVariants: 'この文字に別の字形はありません。',
  byCode: '符号で入れる',
  insert: (character: string) => `「${character}」を末尾に入れる`,
  insertNone: '末尾に入れる',
  unreadable: '読めない文字として 〓 を入れる',
}

export const imprecise = {
  title: '不詳の日付',
  slots: { era: '元号', Y: '年', M: '月', D: '日', m: '終わりの月', d: '終わりの日', S: '季節', P: '旬' },
}
