/** Makes spreadsheets and reads those that come in. Implements WorkbookMaker; hucre writes and parses the format. */
import { createHash } from 'node:crypto'
import { HucreError, readXlsx, writeXlsx } from 'hucre'
import type { Cell, CellStyle, CellValue, SheetFilterInfo, WriteSheet } from 'hucre'
import {
  addressOf, type CellLook, type OfficeBytes, type ReadSheet, type ReadValue, type Reading, type Workbook,
  type WorkbookMaker, type WrittenSheet,
} from '../../frame/workbook.ts'
import { openContainer, repack } from './container.ts'

/** A sheet with more than this is none of ours; a prefecture's largest has some 180 lines of 12. */
const MOST_CELLS = 50_000
/** What lies beyond is not read: a single far cell would make a rectangle of millions out of nothing. */
const READ = 'A1:AZ5000'
const FONT = '游明朝'
const SIZE = 10

/** Needs nothing and keeps nothing. */
export const workbookMaker = (): WorkbookMaker => ({ make, read, write, digest })

const make: WorkbookMaker['make'] = async ({ title, sheets }: Workbook, at) => {
  const created = new Date(at)
  const bytes = await writeXlsx({
    properties: { title, creator: 'daicho', created, modified: created },
    defaultFont: { name: FONT, size: SIZE },
    sheets: sheets.map(sheetOf),
  })
  return digested(bytes)
}

const write: WorkbookMaker['write'] = (text) => Promise.resolve(digested(Buffer.from(`${text}\n`, 'utf8')))

const digested = (bytes: Uint8Array): OfficeBytes => ({ bytes, sha256: digest(bytes) })

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

const MARGINS = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.55, header: 0.25, footer: 0.25 }

const sheetOf = ({ name, widths, rows, merged, repeated, paper }: WrittenSheet): WriteSheet => ({
  name,
  columns: widths.map((width) => ({ width })),
  cells: new Map(rows.flatMap(({ cells }, row) => cells.map(({ value, look }, column): [string, Partial<Cell>] =>
    [`${row},${column}`, { value, style: LOOKS[look] }]))),
  rows: rows.map(({ cells }) => cells.map(({ value }) => value)),
  rowDefs: new Map(rows.map(({ height }, row) => [row, { height }])),
  merges: merged.map((span) => ({ ...span })),
  headerFooter: { oddFooter: '&C&P / &N' },
  pageSetup: {
    paperSize: paper.size, orientation: paper.orientation, fitToPage: true, fitToWidth: 1, fitToHeight: 0,
    margins: MARGINS, horizontalCentered: true,
    ...(repeated === null ? {} : { printTitlesRow: `$${repeated[0] + 1}:$${repeated[1] + 1}` }),
  },
})

const LINE = { style: 'thin', color: { rgb: '000000' } } as const
const BOXED = { top: LINE, right: LINE, bottom: LINE, left: LINE } as const
const font = (size: number, bold = false): NonNullable<CellStyle['font']> => ({ name: FONT, size, bold })
const shade = (rgb: string): NonNullable<CellStyle['fill']> =>
  ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } })

const LOOKS: Readonly<Record<CellLook, CellStyle>> = {
  title: { font: font(12, true), alignment: { vertical: 'center', horizontal: 'left' } },
  head: {
    font: font(9), border: BOXED, fill: shade('EEF1F0'),
    alignment: { vertical: 'center', horizontal: 'center', wrapText: true },
  },
  label: {
    font: font(10), border: BOXED,
    alignment: { vertical: 'center', horizontal: 'left', wrapText: true, indent: 1 },
  },
  number: { font: font(11), border: BOXED, numFmt: '0', alignment: { vertical: 'center', horizontal: 'center' } },
  text: {
    font: font(9), border: BOXED, numFmt: '@',
    alignment: { vertical: 'center', horizontal: 'left', wrapText: true },
  },
  sum: {
    font: font(11, true), border: BOXED, fill: shade('EEF1F0'), numFmt: '0',
    alignment: { vertical: 'center', horizontal: 'center' },
  },
  none: { border: { ...BOXED, diagonal: LINE, diagonalUp: true }, fill: shade('EEF1F0') },
  note: { font: font(9), alignment: { vertical: 'top', horizontal: 'left', wrapText: true } },
}

const read: WorkbookMaker['read'] = async (bytes) => {
  const opened = openContainer(bytes)
  if (!opened.ok) return opened
  const kept = new Map([...opened.parts].filter(([name]) => /\.(xml|rels)$/i.test(name)))
  const texts = [...kept.values()].map((part) => Buffer.from(part).toString('latin1'))
  if (texts.some((text) => /<!DOCTYPE|<!ENTITY/i.test(text))) return { ok: false, refusal: 'broken' }
  if (cellsIn(texts) > MOST_CELLS) return { ok: false, refusal: 'too-many-cells' }
  return parse(repack(kept))
}

const cellsIn = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + (text.match(/<(?:\w+:)?c[\s>/]/g)?.length ?? 0), 0)

const isSeen = ({ hidden, veryHidden }: SheetFilterInfo): boolean => hidden !== true && veryHidden !== true

const parse = async (bytes: Uint8Array): Promise<Reading> => {
  try {
    const { sheets } = await readXlsx(bytes, { sheets: isSeen, range: READ })
    return { ok: true, sheets: sheets.map(({ name, rows, cells }) => readSheet(name, rows, cells)) }
  } catch (error) {
    // Its own objections and what it stumbles over in a crafted file come to the same: nobody reads this.
    if (error instanceof HucreError || error instanceof RangeError || error instanceof TypeError) {
      return { ok: false, refusal: 'broken' }
    }
    throw error
  }
}

type Cells = ReadonlyMap<string, Cell> | undefined

const readSheet = (name: string, rows: readonly (readonly CellValue[])[], cells: Cells): ReadSheet => ({
  name,
  rows: rows.map((row) => row.map(plain)),
  formulas: [...cells ?? []].flatMap(([at, { formula }]) => {
    const [row = 0, column = 0] = at.split(',').map(Number)
    return formula === undefined ? [] : [addressOf(row, column)]
  }),
})

/** A day that a program has made of a number is told as one: no cell of ours holds any. */
const plain = (value: CellValue): ReadValue =>
  value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? value : String(value)
