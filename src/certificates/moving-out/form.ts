/** The form of both certificates: address, destination and days above, up to three movers below, each with a code. */
import { formatEra } from '../../law/era.ts'
import { printAddress } from '../../record/address.ts'
import type { Cell, Place } from '../every-certificate/cell.ts'
import { headValue, labelOf, valueOf, type CopyField } from '../every-certificate/fields.ts'
import { tellAlias } from '../every-certificate/notes.ts'
import { PAGE, type Code } from '../every-certificate/paper.ts'
import type { Subject } from '../every-certificate/readings.ts'
import { destinationOf, leavesOn, type Mover } from './mover.ts'

export const MOVERS_A_SHEET = 3
const ROW = 4
const ROWS = 14
export const BLOCK_HEIGHT = ROW * ROWS
const HEAD = { y: 30, high: 8.5, low: 6.5 } as const
const HEAD_HEIGHT = 2 * HEAD.high + 2 * HEAD.low
const FIRST_BLOCK = HEAD.y + HEAD_HEIGHT + 2
const GAP = 1.8
const INDEX = 7
const CODE = 46
const SIZE = 8.5
const LABEL = 24

/** Where a field lies in a block: rows from the top, millimetres from the left. */
type Slot = {
  readonly field: CopyField
  readonly x: number
  readonly row: number
  readonly w: number
  readonly rows?: number
  readonly labelW: number
  readonly size?: number
}

const FULL = { x: INDEX, w: PAGE.textWidth - INDEX - CODE, labelW: LABEL } as const
const HALF = FULL.w / 2
const LEFT = { x: INDEX, w: HALF, labelW: LABEL } as const
const RIGHT = { x: INDEX + HALF, w: HALF, labelW: LABEL } as const

const OF_EVERYBODY: readonly Slot[] = [
  { field: 'nameKana', ...FULL, row: 0 },
  { field: 'name', ...FULL, row: 1, rows: 2, size: 14 },
  { field: 'birthDate', x: INDEX, w: 60, labelW: LABEL, row: 4 },
  { field: 'sex', x: INDEX + 60, w: 17, labelW: 10, row: 4 },
  { field: 'relationship', x: INDEX + 77, w: FULL.w - 77, labelW: 12, row: 4 },
  { field: 'individualNumber', ...LEFT, row: 8 },
  { field: 'residentCode', ...RIGHT, row: 8 },
  { field: 'nationalHealth', ...FULL, row: 9 },
  { field: 'lateElderly', ...LEFT, row: 10 },
  { field: 'careInsurance', ...RIGHT, row: 10 },
  { field: 'pension', ...FULL, row: 11 },
  { field: 'childAllowance', ...FULL, row: 12 },
]

const JAPANESE: readonly Slot[] = [
  ...OF_EVERYBODY,
  { field: 'formerSurnameKana', ...LEFT, row: 3 },
  { field: 'formerSurname', ...RIGHT, row: 3 },
  { field: 'registeredDomicile', ...FULL, row: 5, rows: 2 },
  { field: 'familyRegisterHead', ...FULL, row: 7 },
]

const FOREIGN: readonly Slot[] = [
  ...OF_EVERYBODY,
  { field: 'alias', ...FULL, row: 3 },
  { field: 'nationality', ...LEFT, row: 5 },
  { field: 'cardNo', ...RIGHT, row: 5 },
  { field: 'foreignCategory', x: INDEX, w: FULL.w, labelW: 34, row: 6 },
  { field: 'statusOfResidence', x: INDEX, w: 54, labelW: 17, row: 7 },
  { field: 'periodOfStay', x: INDEX + 54, w: 31, labelW: 15, row: 7 },
  { field: 'periodExpiresOn', x: INDEX + 85, w: FULL.w - 85, labelW: 13, row: 7 },
]

/** Everything that stands on this paper is shown: nobody may ask for less of it. [令23条2項] */
const shown = (): boolean => true

/** What the movers have in common: they leave one household together. */
export const headCells = (first: Mover, subject: Subject, noHead: string): readonly Cell[] => {
  const { record } = first
  const wide: Place = { x: PAGE.left, y: HEAD.y, w: PAGE.textWidth, h: HEAD.high, labelW: 33, size: 11 }
  const half: Place = { ...wide, w: PAGE.textWidth / 2, h: HEAD.low, size: 10.5 }
  const low = HEAD.y + 2 * HEAD.high + HEAD.low
  return [
    { ...wide, owner: record.personNo, field: 'address', label: '住所', tone: 'value', text: printAddress(record) },
    {
      ...wide, y: HEAD.y + HEAD.high, h: HEAD.low, owner: null, field: 'headName', label: '世帯主',
      ...headValue(subject, shown, noHead),
    },
    {
      ...wide, y: HEAD.y + HEAD.high + HEAD.low, owner: null, field: 'destination', label: '転出先',
      ...saidOr(destinationOf(first)),
    },
    {
      ...half, y: low, owner: null, field: 'plannedMoveOutOn', label: '転出の予定年月日',
      ...saidOr(leavesOn(first)?.text ?? null),
    },
    {
      ...half, x: PAGE.left + half.w, y: low, owner: null, field: 'notifiedOn', label: '届出の年月日',
      ...(first.notifiedOn === null ? { tone: 'unused', text: '' } : saidOr(formatEra(first.notifiedOn))),
    },
  ]
}

const saidOr = (text: string | null): Pick<Cell, 'tone' | 'text'> =>
  text === null || text === '' ? { tone: 'blank', text: '' } : { tone: 'value', text }

export const headFrame = { x: PAGE.left, y: HEAD.y, w: PAGE.textWidth, h: HEAD_HEIGHT } as const

/** Where a line about the whole paper stands, above everything. */
export const MARK_LINE = { x: PAGE.left, y: 20, w: PAGE.textWidth, size: 10, align: 'center' } as const
/** From one such line to the next. */
export const MARK_PITCH = 4.8

/** Top of the n-th block of a sheet, from 0. */
export const blockTop = (place: number): number => FIRST_BLOCK + place * (BLOCK_HEIGHT + GAP)

/** Every cell of one mover, in the form of their kind. `number` counts through all sheets. */
export const blockCells = (subject: Subject, number: number, top: number): readonly Cell[] => {
  const { kind, personNo: owner, aliasHistory } = subject.record
  const aliases = aliasHistory.map(tellAlias).join('　')
  return [
    {
      ...placeOf({ x: 0, row: 0, w: INDEX, rows: ROWS, labelW: 0, size: 10 }, top),
      owner: null, field: 'number', label: '', tone: 'index', text: String(number),
    },
    ...(kind === 'foreign' ? FOREIGN : JAPANESE).map((slot): Cell => ({
      ...placeOf(slot, top), owner, field: slot.field, label: labelOf(slot.field),
      ...valueOf(slot.field, subject, shown),
    })),
    {
      ...placeOf({ ...FULL, row: 13 }, top), owner, field: 'aliasHistory', label: '通称の履歴',
      ...(aliases === '' ? { tone: 'unused', text: '' } : { tone: 'value', text: aliases }),
    },
  ]
}

const placeOf = ({ x, row, w, rows = 1, labelW, size = SIZE }: Omit<Slot, 'field'>, top: number): Place =>
  ({ x: PAGE.left + x, y: top + row * ROW, w, h: rows * ROW, labelW, size })

/** The line around one mover. */
export const blockFrame = (top: number) => ({ x: PAGE.left, y: top, w: PAGE.textWidth, h: BLOCK_HEIGHT })

/** The code of one mover, at the right of their fields. */
export const codeAt = (rows: readonly string[], top: number): Code =>
  ({ x: PAGE.left + PAGE.textWidth - CODE + 1, y: top + (BLOCK_HEIGHT - CODE + 2) / 2, side: CODE - 2, rows })
