/** A field on its way to a box: its place on the form and what it says; set in the largest type that fits. [STD 5.8] */
import type { PersonNo } from '../../record/resident.ts'
import { fit, MM_PER_POINT, widthOf, type Fitted, type Room } from './fit.ts'
import type { Box, Tone } from './paper.ts'
import type { Wording } from './texts.ts'

/** Where both boxes of a field lie, in millimetres. */
export type Place = {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
  /** Width of the label at its left; equal to `w` where there is nothing but a label, 0 where there is none. */
  readonly labelW: number
  /** Size of the value, in points. */
  readonly size: number
}

/** One field of a form, before it is fitted. */
export type Cell = Place & {
  /** Whose item it is; null for what is nobody's alone. */
  readonly owner: PersonNo | null
  readonly field: string
  readonly label: string
  readonly tone: Exclude<Tone, 'label'>
  readonly text: string
}

/** A text that found no room even in the smallest type: for the alert and for 文字超過リスト. */
export type Overflow = {
  readonly owner: PersonNo | null
  readonly field: string
  readonly label: string
  readonly text: string
  /** As much of it as the paper shows. */
  readonly printed: string
}

/** What setting needs to know: the marks, and what becomes of a text too long. */
export type SettingRule = { readonly wording: Wording; readonly overflow: 'limit' | 'blank' }

/** Smallest type, in points. */
const LEAST = 5
/** 【省略】 and its like are never larger than this. */
const MARK_SIZE = 8
/** Letters of a label are set apart over this width at most, in millimetres. */
const WIDEST_LABEL = 40
const PADDING = { x: 1.2, y: 0.15 } as const
const LABEL_SIZE = { small: 6.5, large: 8 } as const
/** Boxes lower than this carry the small label. */
const LOW = 5

/** Both boxes of a cell, and what did not fit. */
export const setCell = (
  cell: Cell, rule: SettingRule,
): { readonly boxes: readonly Box[]; readonly overflow: Overflow | null } => {
  const labels = cell.labelW > 0 ? [labelBox(cell)] : []
  if (cell.labelW === cell.w) return { boxes: labels, overflow: null }
  const { box, left } = valueBox(cell, rule)
  if (left === '') return { boxes: [...labels, box], overflow: null }
  const kept = rule.overflow === 'limit' ? box : { ...box, lines: [] }
  const { owner, field, label, text } = cell
  return { boxes: [...labels, kept], overflow: { owner, field, label, text, printed: kept.lines.join('') } }
}

const inside = (w: number, h: number): Pick<Room, 'w' | 'h'> => ({ w: w - 2 * PADDING.x, h: h - 2 * PADDING.y })

const labelBox = ({ field, label, x, y, h, labelW }: Cell): Box => {
  const { w } = inside(labelW, h)
  const room = { w, h: 0, size: h < LOW ? LABEL_SIZE.small : LABEL_SIZE.large, least: LEAST }
  const fitted = fit(label, room)
  const spread = spreadOf(fitted, Math.min(w, WIDEST_LABEL))
  return { field, tone: 'label', x, y, w: labelW, h, ...settled(fitted, h), spread }
}

/** 均等割付: a one-line label of two letters and more reaches from side to side, less a margin. */
const spreadOf = ({ lines, size }: Fitted, width: number): number => {
  const [line = '', second] = lines
  const room = width * 0.9 - widthOf(line, size)
  return second !== undefined || line.length < 2 || room <= 0 ? 0 : rounded(room / (line.length - 1) / MM_PER_POINT)
}

const valueBox = (cell: Cell, { wording }: SettingRule): { readonly box: Box; readonly left: string } => {
  const { field, tone, x, y, w, h, labelW, size } = cell
  const text = tone === 'omitted' || tone === 'blank' || tone === 'unused' ? wording[tone] : cell.text
  const wished = tone === 'value' || tone === 'index' ? size : Math.min(size, MARK_SIZE)
  const fitted = fit(text, { ...inside(w - labelW, h), size: wished, least: LEAST })
  const box = { field, tone, x: x + labelW, y, w: w - labelW, h, ...settled(fitted, h), spread: 0 }
  return { box, left: fitted.left }
}

const settled = ({ lines, size }: Fitted, height: number): Pick<Box, 'lines' | 'size' | 'gap'> => {
  const free = height / MM_PER_POINT - lines.length * size
  const gap = Math.min(free / (lines.length + 1), size * WIDEST_GAP)
  return { lines, size, gap: rounded(Math.max(gap, size * LEAST_GAP)) }
}

/** Room between two lines, in sizes. */
const LEAST_GAP = 0.06
const WIDEST_GAP = 0.3

const rounded = (points: number): number => Number(points.toFixed(2))
