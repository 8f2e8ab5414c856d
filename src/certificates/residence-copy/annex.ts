/** 別紙: how aliases were recorded and deleted, for the members of a household form that asked for it. [STD 5.1] */
import { formatEra } from '../../law/era.ts'
import type { Cell } from '../every-certificate/cell.ts'
import { PAGE } from '../every-certificate/paper.ts'
import type { Subject } from '../every-certificate/readings.ts'

const TOP = 34
const ROW = 9
export const ROWS_A_SHEET = 21

const COLUMNS = [
  { field: 'name', label: '氏名', w: 44 },
  { field: 'alias', label: '通称', w: 40 },
  { field: 'aliasRecordedOn', label: '記載年月日', w: 27 },
  { field: 'aliasRecordedMunicipality', label: '記載市区町村', w: 19 },
  { field: 'aliasDeletedOn', label: '削除年月日', w: 27 },
  { field: 'aliasDeletedMunicipality', label: '削除市区町村', w: 19 },
] as const

/** One alias of one person; null where it was not deleted. */
export type AnnexRow = { readonly owner: number; readonly texts: readonly (string | null)[] }

/** One row for each alias anybody on the paper has or had. */
export const annexRows = (subjects: readonly Subject[]): readonly AnnexRow[] =>
  subjects.flatMap(({ record }) => record.aliasHistory.map((span) => ({
    owner: record.personNo,
    texts: [
      record.fullName, span.alias, formatEra(span.recordedOn), span.recordedMunicipality,
      span.deletedOn === null ? null : formatEra(span.deletedOn), span.deletedMunicipality,
    ],
  })))

/** Headings and rows of one sheet. */
export const annexCells = (rows: readonly AnnexRow[]): readonly Cell[] => [
  ...placed(0).map(({ x, w, field, label }): Cell =>
    ({ x, y: TOP, w, h: ROW - 2, labelW: w, size: 9, owner: null, field, label, tone: 'value', text: '' })),
  ...rows.flatMap((row, at) => placed(at + 1).map(({ x, w, y, field, label, column }): Cell => {
    const text = row.texts[column] ?? null
    const said = text === null ? { tone: 'unused', text: '' } as const : { tone: 'value', text } as const
    return { x, y, w, h: ROW, labelW: 0, size: 9.5, owner: row.owner, field, label, ...said }
  })),
]

const placed = (row: number) => COLUMNS.map((column, at) => ({
  ...column, column: at,
  x: PAGE.left + COLUMNS.slice(0, at).reduce((sum, { w }) => sum + w, 0),
  y: TOP + (ROW - 2) + (row - 1) * ROW,
}))

/** The line around so many rows. */
export const annexFrame = (rows: number) => ({ x: PAGE.left, y: TOP, w: PAGE.textWidth, h: ROW - 2 + rows * ROW })

/** Where the title of the annex stands. */
export const ANNEX_TITLE = { x: PAGE.left, y: 26, w: PAGE.textWidth, size: 11, align: 'left' } as const
