/** 文字超過リスト: what found no room on the paper, in full, behind a preview and never behind a copy. [STD 5.8, 10.7] */
import type { PersonNo } from '../../record/resident.ts'
import { setCell, type Cell, type Overflow, type SettingRule } from './cell.ts'
import { PAGE, type Sheet } from './paper.ts'

const TITLE = '文字超過リスト'
const TOP = 36
const HEADING = 7
const ROW = 22
const ROWS_A_SHEET = 10
const COLUMNS = [
  { label: '番号', w: 14 }, { label: '項目', w: 30 }, { label: '全文', w: 72 }, { label: '印字される部分', w: 60 },
] as const

/** The sheets of the list, persons told by their place in `order`; none where everything fits. */
export const overflowSheets = (
  order: readonly PersonNo[], overflows: readonly Overflow[], rule: SettingRule,
): readonly Sheet[] => Array.from({ length: Math.ceil(overflows.length / ROWS_A_SHEET) }, (_, page) => {
  const here = overflows.slice(page * ROWS_A_SHEET, (page + 1) * ROWS_A_SHEET)
  const rows = here.map((overflow) => textsOf(order, overflow))
  const cells = [headings(), ...rows.map((texts, at) => rowOf(texts, TOP + HEADING + at * ROW))].flat()
  return {
    frames: [{ x: PAGE.left, y: TOP, w: PAGE.textWidth, h: HEADING + rows.length * ROW }],
    boxes: cells.flatMap((cell) => setCell(cell, rule).boxes),
    lines: [{ x: PAGE.left, y: 28, w: PAGE.textWidth, size: 12, align: 'left', text: TITLE }],
    codes: [],
    closing: null,
    foot: rule.wording.preview,
    onward: '',
  }
})

/** A person is told by their place on the paper, as its index column counts. */
const textsOf = (order: readonly PersonNo[], { owner, label, text, printed }: Overflow): readonly string[] =>
  [owner === null ? '' : String(order.indexOf(owner) + 1), label, text, printed]

const placed = COLUMNS.map(({ label, w }, at) =>
  ({ label, w, x: PAGE.left + COLUMNS.slice(0, at).reduce((sum, column) => sum + column.w, 0) }))

const headings = (): readonly Cell[] => placed.map(({ label, w, x }) => ({
  x, y: TOP, w, h: HEADING, labelW: w, size: 9, owner: null, field: 'overflow', label, tone: 'value', text: '',
}))

const rowOf = (texts: readonly string[], y: number): readonly Cell[] => placed.map(({ label, w, x }, at) => ({
  x, y, w, h: ROW, labelW: 0, size: 9, owner: null, field: 'overflow', label, tone: 'value', text: texts[at] ?? '',
}))
