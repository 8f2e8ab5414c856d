/** Words of a record's past: the history, the notes, the memos, the order of a household. */
export const history = {
  list: '異動履歴',
  columns: { no: '履歴', reason: '異動事由', eventOn: '異動日', processedOn: '処理日', state: '扱い' },
  states: { counted: '反映', notYet: 'まだ', unknown: '未把握', cancelled: '取消済' },
  rowOf: (no: number) => `履歴番号 ${no} の異動`,
  written: { case: '受付番号', entered: '入力', checked: '照合', approved: '決裁', place: '入力場所', terminal: '端末', at: '本登録' },
  cancels: (no: number) => `履歴番号 ${no} を取り消す異動`,
  isCancelled: 'この異動は取り消されています',
  changed: '変わった項目',
  item: '項目',
  from: '前',
  to: '後',
  nothingChanged: '変わった項目はありません。',
  opening: '最初の記載です。',
  pick: '日を選ぶ',
  on: 'この日の姿',
  knownOn: 'この日までに知ったこと',
  other: '比べる日',
  today: '今日までの全部',
  show: 'この日を見る',
  clear: '日を消す',
  asOf: (day: string) => `${day}の記録`,
  knownBy: (day: string) => `（${day}までに処理した異動だけによる）`,
  noneOn: (day: string) => `${day}には記録されていません。`,
  made: (n: number) => `${n}件の異動から成る`,
  missing: (unknown: number, cancelled: number) => `まだ知らなかった異動 ${unknown}件　取り消された異動 ${cancelled}件`,
  compared: (a: string, b: string) => `${a} と ${b} の違い`,
  same: '記載事項に違いはありません。',
  empty: '履歴はありません。',
}

export const notes = {
  a: 'Ａ　異動履歴',
  aSays: '履歴から自動で作られます。',
  b: 'Ｂ　留意事項',
  bSays: '一つの異動に結び付いたものです。',
  c: 'Ｃ　備考',
  cSays: '異動に結び付かないものです。',
  none: 'ありません。',
  row: (no: number) => `履歴 ${no}`,
}

export const memos = {
  list: 'メモ',
  says: '職員どうしの申し送りです。証明書には印字されません。書き直しても削除しても、前の内容は履歴に残ります。',
  none: 'メモはありません。',
  write: 'メモを書く',
  change: '書き直す',
  takeAway: '削除する',
  takenAway: '（削除）',
  content: '内容',
  hint: '改行は Alt+Enter。2,000字まで',
  history: (n: number) => `これまでの内容（${n}件）`,
  by: (name: string, at: string) => `${name}　${at}`,
}

export const memberOrder = {
  removedToo: '除かれた人も表示',
  sort: '並び順を変える',
  sortedBy: (name: string, at: string) => `並び順：手で並べた順（${name}　${at}）`,
  asCame: '並び順：入った順',
  title: '世帯員の並び替え',
  says: 'F3・F4 で選んだ人を上下に動かします。F5 で標準の順を提案します。F9 で保存すると、画面と世帯連記式の写しがこの順になります。',
  place: '順',
  note: '注意',
  unsettled: '要確認',
  unsettledSays: '▲ 要確認の人は、誰の家族かを記録だけでは決められません。順を確かめてください。',
  isStandard: '標準の順です。',
}

export const removedRecords = {
  from: '処理日（から）',
  until: '（まで）',
  show: 'この期間を見る',
  none: 'この期間に消除した住民票はありません。',
  more: (n: number) => `続きがあります。先頭の ${n} 件です。期間を分けてください。`,
}
