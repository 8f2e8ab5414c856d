/** The report form as a spreadsheet: the layout of the form itself, and a sheet that says whose and of what. Pure. */
import type { CellLook, Span, Workbook, WrittenCell, WrittenSheet } from '../frame/workbook.ts'
import {
  COLUMNS, HEADINGS, NOTES, NOTES_TITLE, PART_TITLES, type FormLine, type FormTable,
} from './form.ts'

/** What the second sheet says, so that a machine knows whose row it is: titles and values, in this order. */
export type Identity = readonly (readonly [title: string, value: string])[]

export const FORM_SHEET = '報告票'
export const IDENTITY_SHEET = '控え'

const NARROW = 9.5
const WIDTHS: readonly number[] = COLUMNS.map(({ is }) => (is === 'body' ? 15 : is === 'cell' ? NARROW : 34))
const HEIGHTS = { title: 18, head: [18, 30, 92], line: 30, note: 16 } as const
const POINTS_A_LINE = 13
/** No spreadsheet program draws a line higher. */
const HIGHEST = 409
/** What the merged width of the form holds of a note's type, in units of a column. */
const NOTE_LINE = 208

type Row = WrittenSheet['rows'][number]
type Drawn = { readonly rows: readonly Row[]; readonly merged: readonly Span[] }

/** @param paper A4 for one body, A3 for a prefecture with all its municipalities */
export const formWorkbook = (
  title: string, tables: readonly FormTable[], identity: Identity, size: 'a4' | 'a3',
): Workbook => {
  const drawn = tables.reduce<Drawn>(below, { rows: [], merged: [] })
  const head = drawn.rows.length - (tables.at(-1)?.lines.length ?? 0) - 1
  const notes = notesBelow(drawn.rows.length)
  const form: WrittenSheet = {
    name: FORM_SHEET, widths: WIDTHS, paper: { size, orientation: 'landscape' },
    rows: [...drawn.rows, ...notes.rows], merged: [...drawn.merged, ...notes.merged],
    // Further pages begin with the headings of the last table, which alone is longer than a page.
    repeated: [head - HEADINGS.length, head - 1],
  }
  return { title, sheets: [form, identitySheet(identity)] }
}

const cell = (value: string | number | null, look: CellLook): WrittenCell => ({ value, look })

/** One table under the other, and an empty line after each. */
const below = ({ rows, merged }: Drawn, { part, lines }: FormTable): Drawn => {
  const top = rows.length + 1
  return {
    rows: [
      ...rows, { cells: [cell(PART_TITLES[part], 'title')], height: HEIGHTS.title },
      ...HEADINGS.map(headRow), ...lines.map(bodyRow), { cells: [], height: HEIGHTS.note },
    ],
    merged: [...merged, ...HEADINGS.flatMap((line, at) => line.flatMap((heading): readonly Span[] => {
      const { column, wide, high } = heading
      const startRow = top + at
      return wide === 1 && high === 1 ? []
        : [{ startRow, endRow: startRow + high - 1, startCol: column, endCol: column + wide - 1 }]
    }))],
  }
}

const headRow = (line: (typeof HEADINGS)[number], at: number): Row => ({
  cells: COLUMNS.map((_, column) => cell(line.find((heading) => heading.column === column)?.text ?? null, 'head')),
  height: HEIGHTS.head[at] ?? HEIGHTS.line,
})

/** A line is as high as its longest text wants: a spreadsheet does not stretch merged or foreign rows by itself. */
const bodyRow = ({ is, values }: FormLine): Row => ({
  cells: values.map((value, at) => cell(value, lookOf(is, at))),
  height: Math.min(HIGHEST, Math.max(HEIGHTS.line, ...values.map((value, at) =>
    linesIn(value, (WIDTHS[at] ?? NARROW) - 2) * POINTS_A_LINE + 6))),
})

const lookOf = (is: FormLine['is'], at: number): CellLook => {
  const column = COLUMNS[at]
  if (column === undefined || column.is === 'body') return 'label'
  if (is === 'sum') return column.is === 'cell' ? 'sum' : 'none'
  return column.is === 'cell' ? 'number' : 'text'
}

/** A full-width character takes two of a column's units. */
const linesIn = (value: FormLine['values'][number], width: number): number =>
  value === null ? 1 : Math.max(1, Math.ceil(unitsOf(String(value)) / width))

const unitsOf = (line: string): number =>
  [...line].reduce((sum, character) => sum + (character.charCodeAt(0) < 256 ? 1 : 2), 0)

const notesBelow = (from: number): Drawn => {
  const lines = [NOTES_TITLE, ...NOTES]
  return {
    rows: lines.map((text) => ({
      cells: [cell(text, 'note')],
      height: Math.max(HEIGHTS.note, Math.ceil(unitsOf(text) / NOTE_LINE) * POINTS_A_LINE + 3),
    })),
    merged: lines.map((_, at) => ({ startRow: from + at, endRow: from + at, startCol: 0, endCol: COLUMNS.length - 1 })),
  }
}

const identitySheet = (identity: Identity): WrittenSheet => ({
  name: IDENTITY_SHEET, widths: [22, 60], merged: [], repeated: null,
  paper: { size: 'a4', orientation: 'portrait' },
  rows: identity.map(([title, value]) => ({
    cells: [cell(title, 'head'), cell(value, 'text')], height: Math.max(20, linesIn(value, 60) * POINTS_A_LINE + 4),
  })),
})
