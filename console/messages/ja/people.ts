/** Words of choosing people of the register: the picker, lists of residents, relationships. */
export const picker = { search: '氏名・カナ・生年月日・住所・番号。Enter で検索' }

export const historyRow = {
  nobody: '先に対象者を選んでください',
  choose: '異動を選んでください',
  processed: (day: string) => `処理 ${day}`,
}

export const resident = {
  type: '氏名・カナ・生年月日・番号で探す',
  find: '探す',
  choose: '住民から選ぶ',
  hint: '届出人に、氏名・生年月日・住所を言ってもらって確かめます。',
  household: '世帯番号',
  people: (n: number) => `${n}人`,
  no: '番',
  details: '生年月日・住所',
  remove: '外す',
  removeOf: (name: string) => `${name}を外す`,
  mates: '同じ世帯の人も加える',
  one: '一人加える',
  oneMore: 'もう一人',
  taken: (n: number, left: number) => `加える ${n}人　加えない ${left}人`,
  tickHint: 'Space 入れる・外す　F4 全員　Enter 加える',
  tooMany: (n: number) => `あと ${n} 人まで入ります。`,
  many: (n: number) => `ほか${n}人`,
  noMates: '同じ世帯に、ほかの人はいません。',
  add: '加える',
}

export const relationships = {
  title: '続柄の候補',
  was: 'いまの続柄',
  candidates: '新しい世帯主から見た候補',
  keep: '選ばない',
  none: '候補はありません。届出人に聞いて入れます。',
  hint: '候補は入りません。一人ずつ聞いて選んだものだけが入ります。',
  single: '候補が一つの人をまとめて選ぶ',
}
