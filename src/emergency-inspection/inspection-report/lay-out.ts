/** Lays the report out on A4 across: the form's headings on every page, as many lines to a page as it holds. Pure. */
import { breakLines, MM_PER_POINT } from '../../certificates/every-certificate/fit.ts'
import type { Json, Paper } from '../../frame/document.ts'
import { drawable } from '../../papers/sheets.ts'
import { COLUMNS, HEADINGS, NOTES, NOTES_TITLE, PART_TITLES, type FormLine, type FormTable } from '../form.ts'
import type { Identity } from '../workbook.ts'

/** What a report is laid out from. */
export type ReportPlan = {
  readonly title: string
  readonly tables: readonly FormTable[]
  readonly identity: Identity
  /** Across every page, or empty. */
  readonly watermark: string
  readonly foot: string
}

const PAGE = { left: 10, top: 11, bottom: 196, width: 277 } as const
const WIDTHS: readonly number[] = COLUMNS.map(({ is }) => (is === 'body' ? 27 : is === 'cell' ? 17 : 38))
const SIZE = { title: 13, part: 11, head: 6.5, body: 9, text: 7.5, note: 7.5, identity: 8 } as const
const HEAD_HEIGHTS = [6, 6, 24] as const
const PADDING = { x: 1, y: 1.1 } as const
const LEADING = 1.24

type Side = 'left' | 'center'
type Box = {
  readonly x: number; readonly y: number; readonly w: number; readonly h: number
  readonly lines: readonly string[]; readonly size: number; readonly side: Side; readonly tint: boolean
}
type Line = { readonly x: number; readonly y: number; readonly size: number; readonly text: string }
type Drawn = { readonly boxes: readonly Box[]; readonly lines: readonly Line[] }

/** Something of a known height that is drawn wherever it comes to lie. */
type Piece = { readonly h: number; readonly draw: (y: number) => Drawn }
/** A piece, and what a page that begins with it has above it. */
type Flowing = Piece & { readonly above: Piece | null }

const NOTHING: Drawn = { boxes: [], lines: [] }

/** @returns the paper for the layout `inspection-report`, whose pages are as many as it says */
export const layOut = ({ title, tables, identity, watermark, foot }: ReportPlan): Paper => {
  const pieces = [headPiece(title, identity), ...tables.flatMap(tablePieces), ...notePieces()]
  const pages = paged(pieces)
  const sheets = pages.map((page, at): Json => {
    const drawn = placed(page)
    return {
      boxes: drawn.flatMap(({ boxes }) => boxes), lines: drawn.flatMap(({ lines }) => lines),
      foot: `${foot}　${at + 1}/${pages.length}`,
    }
  })
  return { layout: 'inspection-report', title, pages: sheets.length, content: { title, watermark, sheets } }
}

/** A page that goes on inside a table begins with its headings. */
const paged = (pieces: readonly Flowing[]): readonly (readonly Piece[])[] => {
  const pages: Piece[][] = [[]]
  let y: number = PAGE.top
  for (const piece of pieces) {
    if (y + piece.h > PAGE.bottom) {
      pages.push(piece.above === null ? [] : [piece.above])
      y = PAGE.top + (piece.above?.h ?? 0)
    }
    pages.at(-1)?.push(piece)
    y += piece.h
  }
  return pages
}

const placed = (page: readonly Piece[]): readonly Drawn[] => {
  let y: number = PAGE.top
  return page.map(({ h, draw }) => {
    const drawn = draw(y)
    y += h
    return drawn
  })
}

const flowing = (piece: Piece, above: Piece | null = null): Flowing => ({ ...piece, above })
const lineHeight = (size: number): number => size * MM_PER_POINT * LEADING

/** Lines of plain type one under another. */
const linesDown = (texts: readonly string[], y: number, size: number): readonly Line[] =>
  texts.map((text, at) => ({ x: PAGE.left, y: y + at * lineHeight(size), size, text }))

/** Whose report it is and of what, beside the title. */
const headPiece = (title: string, identity: Identity): Flowing => {
  const said = identity.map(([name, value]) => `${name}：${value}`).join('　')
  const lines = breakLines(drawable(said), PAGE.width, SIZE.identity)
  const h = 9 + lines.length * lineHeight(SIZE.identity) + 2
  return flowing({
    h, draw: (y) => ({
      boxes: [],
      lines: [
        { x: PAGE.left, y, size: SIZE.title, text: title },
        ...linesDown(lines, y + 8, SIZE.identity),
      ],
    }),
  })
}

/** The title keeps its headings and its first line beside it. */
const tablePieces = ({ part, lines }: FormTable): readonly Flowing[] => {
  const head = stacked(titlePiece(PART_TITLES[part]), headingsPiece())
  const rows = lines.map(rowPiece)
  const [first, ...rest] = rows
  const top = first === undefined ? head : stacked(head, first)
  return [flowing(top), ...rest.map((row) => flowing(row, head)), flowing({ h: 4, draw: () => NOTHING })]
}

const stacked = (upper: Piece, lower: Piece): Piece => ({
  h: upper.h + lower.h,
  draw: (y) => {
    const [above, below] = [upper.draw(y), lower.draw(y + upper.h)]
    return { boxes: [...above.boxes, ...below.boxes], lines: [...above.lines, ...below.lines] }
  },
})

const titlePiece = (text: string): Piece =>
  ({ h: 6.5, draw: (y) => ({ boxes: [], lines: [{ x: PAGE.left, y: y + 1, size: SIZE.part, text }] }) })

const leftOf = (column: number): number =>
  PAGE.left + WIDTHS.slice(0, column).reduce((sum, width) => sum + width, 0)
const widthOf = (column: number, wide: number): number =>
  WIDTHS.slice(column, column + wide).reduce((sum, width) => sum + width, 0)
const headHeight = (from: number, high: number): number =>
  HEAD_HEIGHTS.slice(from, from + high).reduce((sum, height) => sum + height, 0)

const headingsPiece = (): Piece => ({
  h: headHeight(0, HEAD_HEIGHTS.length),
  draw: (y) => ({
    lines: [],
    boxes: HEADINGS.flatMap((line, at) => line.map(({ text, column, wide, high }): Box => {
      const w = widthOf(column, wide)
      return {
        x: leftOf(column), y: y + headHeight(0, at), w, h: headHeight(at, high), side: 'center', tint: true,
        size: SIZE.head, lines: breakLines(text, w - 2 * PADDING.x, SIZE.head),
      }
    })),
  }),
})

const rowPiece = ({ is, values }: FormLine): Piece => {
  const cells = values.map((value, at) => {
    const column = COLUMNS[at]
    const size = column?.is === 'text' ? SIZE.text : SIZE.body
    const said = value === null ? '' : drawable(String(value))
    const lines = said.split('\n').flatMap((line) => breakLines(line, (WIDTHS[at] ?? 0) - 2 * PADDING.x, size))
    return { size, lines, side: column?.is === 'cell' ? 'center' as const : 'left' as const }
  })
  const h = Math.max(8, ...cells.map(({ lines, size }) => lines.length * lineHeight(size) + 2 * PADDING.y))
  return {
    h, draw: (y) => ({
      lines: [],
      boxes: cells.map((cell, at): Box => ({ ...cell, x: leftOf(at), y, w: WIDTHS[at] ?? 0, h, tint: is === 'sum' })),
    }),
  }
}

const notePieces = (): readonly Flowing[] => [NOTES_TITLE, ...NOTES].map((note) => {
  const lines = breakLines(note, PAGE.width, SIZE.note)
  const h = lines.length * lineHeight(SIZE.note) + 0.8
  return flowing({
    h, draw: (y) => ({
      boxes: [],
      lines: linesDown(lines, y, SIZE.note),
    }),
  })
})
