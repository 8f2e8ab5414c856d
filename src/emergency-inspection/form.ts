/** The ministry's report form (別紙報告票): its headings, its columns, its notes, and a table of it filled in. Pure. */
import { CELLS, CELLS_OF, GROUPS, groupOf, type CellName, type Group, type PerCell } from './cells.ts'
import { inOfficialOrder, totals, type ReportRow } from './report-row.ts'

/** 都道府県分 has one line, 市町村分 one for each municipality and the sums. */
export type FormPart = 'prefecture' | 'municipality'

export const PART_TITLES: Readonly<Record<FormPart, string>> =
  { prefecture: '(都道府県分)', municipality: '(市町村分)' }

/** What a column holds: the body's name, a cell, or the text beside a group. */
export type Column =
  | { readonly is: 'body' }
  | { readonly is: 'cell'; readonly cell: CellName }
  | { readonly is: 'text'; readonly group: Group }

/** From left to right; twelve of them. */
export const COLUMNS: readonly Column[] = [
  { is: 'body' },
  ...GROUPS.flatMap((group): readonly Column[] => [
    ...CELLS_OF[group].map((cell): Column => ({ is: 'cell', cell })),
    { is: 'text', group },
  ]),
]

/** Column of a cell, from 0. */
export const columnOfCell = (cell: CellName): number =>
  COLUMNS.findIndex((column) => column.is === 'cell' && column.cell === cell)
export const columnOfText = (group: Group): number =>
  COLUMNS.findIndex((column) => column.is === 'text' && column.group === group)

/** The three lines of headings, as the form has them: a heading and how many columns and lines it covers. */
export type Heading = { readonly text: string; readonly column: number; readonly wide: number; readonly high: number }

const IMPROVED = (cells: string): string =>
  `左記${cells}の事項中、不備があったもの(「1」を入力したもの)について、その改善事項の内容、改善時期等について記載`

const CELL_HEADINGS: PerCell<string> = {
  c1: '①再委託の原則禁止(再委託可の場合は事前承認)',
  c2: '②作業場所の特定(個人情報の無断持ち出し禁止)',
  c3: '③委託業務終了時の情報資産の返還、廃棄等',
  v1: '①再委託の原則禁止(再委託可の場合は、事前承認)',
  v2: '②個人情報の持ち出し禁止(持ち出し可とする場合は事前承認)',
  v3: '③委託業務終了時の情報資産の返還、廃棄等',
  s2: '②個人情報の持ち出し禁止(持ち出し可とする場合は事前承認)',
  s3: '③委託業務終了時の情報資産の返還、廃棄等',
}
const TEXT_HEADINGS: Readonly<Record<Group, string>> =
  { contract: IMPROVED('①から③'), vendor: IMPROVED('①から③'), subvendor: IMPROVED('②から③') }

/** The heading over one column. */
export const headingOf = (column: Column): string =>
  column.is === 'body' ? '' : column.is === 'cell' ? CELL_HEADINGS[column.cell] : TEXT_HEADINGS[column.group]

/** Line by line. The contract's headings reach over two lines: nobody but the body itself stands between. */
export const HEADINGS: readonly (readonly Heading[])[] = [
  [
    { text: '', column: 0, wide: 1, high: 3 },
    { text: '(1) 契約書の点検', column: 1, wide: 4, high: 1 },
    { text: '(2) 遵守状況の点検', column: 5, wide: 7, high: 1 },
  ],
  [
    ...COLUMNS.flatMap((column, at): readonly Heading[] =>
      at >= 1 && at <= 4 ? [{ text: headingOf(column), column: at, wide: 1, high: 2 }] : []),
    { text: '委託先の遵守状況', column: 5, wide: 4, high: 1 },
    { text: '(再委託可の委託業務の)再委託先の遵守状況', column: 9, wide: 3, high: 1 },
  ],
  COLUMNS.flatMap((column, at): readonly Heading[] =>
    at >= 5 ? [{ text: headingOf(column), column: at, wide: 1, high: 1 }] : []),
]

export const SUM_TITLE = '市町村分計'
export const NOTES_TITLE = '(記入要領)'
/** As the form says to those who fill it in. */
export const NOTES: readonly string[] = [
  '・「契約書の点検」の各欄について、各事項が契約書(仕様書を含む)に明記されている場合は「0」を、明記されていない場合は「1」を各欄に入力',
  '・「遵守状況の点検」の各欄について、各事項が遵守されている場合は「0」を、遵守されていない場合は「1」を各欄に入力',
  '※上記点検は、地方公共団体が保有する個人情報の取り扱いに関する電算業務の外部委託に係る全ての契約について点検を行ってください。'
    + 'よって、全ての契約のうち、一つでも上記各事項のいずれかが明記されていない又は遵守されていない契約がある場合は、'
    + '該当欄に「1」を入力ください。',
  '※市町村分については、各都道府県管内の全市町村分を建制順(「全国市町村要覧」順)にて記入ください。',
]

/** What the form prints where a text is wanted and none has been written yet. */
export const PLACEHOLDER = '改善事項や改善時期等について記載してください'

/** One part of the form with its lines. */
export type FormTable = {
  readonly part: FormPart
  /** Each line as its twelve values; null is blank. */
  readonly lines: readonly FormLine[]
}
export type FormLine = { readonly is: 'body' | 'sum'; readonly values: readonly (string | number | null)[] }

/** 都道府県分: the prefecture's own line. */
export const prefectureTable = (row: ReportRow): FormTable => ({ part: 'prefecture', lines: [lineOf(row)] })

/** 市町村分: every municipality in 建制順; the sums below wherever the prefecture answers for them. */
export const municipalityTable = (rows: readonly ReportRow[], withSums: boolean): FormTable => ({
  part: 'municipality',
  lines: [...inOfficialOrder(rows).map(lineOf), ...(withSums ? [sumLine(rows)] : [])],
})

/** '12　朧市'. */
export const bodyText = ({ officialOrder, name }: Pick<ReportRow, 'officialOrder' | 'name'>): string =>
  officialOrder === null ? name : `${officialOrder}　${name}`

const lineOf = (row: ReportRow): FormLine => ({
  is: 'body',
  values: COLUMNS.map((column) => {
    if (column.is === 'body') return bodyText(row)
    return column.is === 'cell' ? row.cells[column.cell] : row.texts[column.group] || null
  }),
})

const sumLine = (rows: readonly ReportRow[]): FormLine => {
  const sums = totals(rows)
  return {
    is: 'sum',
    values: COLUMNS.map((column) =>
      column.is === 'body' ? SUM_TITLE : column.is === 'cell' ? sums[column.cell] : null),
  }
}

/** Every number column, for whoever walks the form. */
export const NUMBER_COLUMNS: readonly number[] = CELLS.map(columnOfCell)
/** The text column that answers for a cell. */
export const textColumnFor = (cell: CellName): number => columnOfText(groupOf(cell))
