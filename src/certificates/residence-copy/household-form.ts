/** 世帯連記式: the head of the sheet and up to four persons below it, each in the form of their own kind. [STD 20.1.2] */
import { printAddress } from '../../record/address.ts'
import type { Cell, Place } from '../every-certificate/cell.ts'
import { PAGE } from '../every-certificate/paper.ts'
import { headValue, labelOf, valueOf, type CopyField, type Showing } from '../every-certificate/fields.ts'
import type { Subject } from '../every-certificate/readings.ts'

export const PERSONS_A_SHEET = 4
const ROW = 4
const ROWS = 12
export const BLOCK_HEIGHT = ROW * ROWS
const HEAD = { y: 25.5, address: 9, head: 6.5 } as const
const FIRST_BLOCK = 43
const GAP = 1.7
const INDEX = 7
const SIZE = 8.5
const LABEL = 24
const RIGHT_LABEL = 29

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

const FULL = { x: INDEX, w: PAGE.textWidth - INDEX, labelW: LABEL } as const
const LEFT = { x: INDEX, w: 107, labelW: LABEL } as const
const RIGHT = { x: INDEX + LEFT.w, w: FULL.w - LEFT.w, labelW: RIGHT_LABEL } as const

const OF_EVERYBODY: readonly Slot[] = [
  { field: 'nameKana', ...LEFT, row: 0 },
  { field: 'individualNumber', ...RIGHT, row: 0 },
  { field: 'name', ...LEFT, row: 1, rows: 2, size: 14 },
  { field: 'residentCode', ...RIGHT, row: 1 },
  { field: 'addressFixedOn', ...RIGHT, row: 3 },
  { field: 'moveInNotifiedOn', ...RIGHT, row: 4 },
  { field: 'birthDate', x: LEFT.x, w: 58, labelW: LABEL, row: 5 },
  { field: 'sex', x: LEFT.x + 58, w: 15, labelW: 9, row: 5 },
  { field: 'relationship', x: LEFT.x + 73, w: 34, labelW: 9, row: 5 },
  { field: 'previousAddress', ...FULL, row: 7 },
]

const JAPANESE: readonly Slot[] = [
  ...OF_EVERYBODY,
  { field: 'becameResidentOn', ...RIGHT, row: 2 },
  { field: 'formerSurnameKana', ...LEFT, row: 3 },
  { field: 'formerSurname', ...LEFT, row: 4 },
  { field: 'familyRegisterHead', ...RIGHT, row: 5 },
  { field: 'registeredDomicile', ...FULL, row: 6 },
]

const FOREIGN: readonly Slot[] = [
  ...OF_EVERYBODY,
  { field: 'becameForeignResidentOn', ...RIGHT, row: 2 },
  { field: 'alias', ...LEFT, row: 3, rows: 2, size: 11 },
  { field: 'nationality', ...RIGHT, row: 5 },
  { field: 'foreignCategory', x: LEFT.x, w: LEFT.w, labelW: 32, row: 6 },
  { field: 'cardNo', ...RIGHT, row: 6 },
  { field: 'statusOfResidence', x: LEFT.x, w: 68, labelW: LABEL, row: 8 },
  { field: 'periodOfStay', x: LEFT.x + 68, w: 39, labelW: 17, row: 8 },
  { field: 'periodExpiresOn', ...RIGHT, row: 8 },
]

/** The row for a move inside the municipality, and the rows that stand empty in either form. */
const CHANGE_ROW = { japanese: 8, foreign: 9 } as const
const EMPTY_ROWS = { japanese: [9], foreign: [] } as const

/** Address and head, one for the whole sheet: who lives in a household has both in common with the others. */
export const headCells = (first: Subject, shows: Showing, noHead: string): readonly Cell[] => {
  const { record } = first
  const address: Place = { x: PAGE.left, y: HEAD.y, w: PAGE.textWidth, h: HEAD.address, labelW: LABEL, size: 11.5 }
  const head: Place = { ...address, y: HEAD.y + HEAD.address, h: HEAD.head, size: 11 }
  return [
    { ...address, owner: record.personNo, field: 'address', label: '住所', tone: 'value', text: printAddress(record) },
    { ...head, owner: null, field: 'headName', label: '世帯主', ...headValue(first, shows, noHead) },
  ]
}

export const headFrame = { x: PAGE.left, y: HEAD.y, w: PAGE.textWidth, h: HEAD.address + HEAD.head }

/** Top of the n-th block of a sheet, from 0. */
export const blockTop = (place: number): number => FIRST_BLOCK + place * (BLOCK_HEIGHT + GAP)

/** A person's place: `number` counts through all sheets, `note` is what 統合記載欄 says, if anything. */
type Block = { readonly number: number; readonly top: number; readonly note: string }

/** Every cell of one person, in the form of their kind. */
export const blockCells = (subject: Subject, shows: Showing, { number, top, note }: Block): readonly Cell[] => {
  const { kind, personNo: owner } = subject.record
  const cell = (slot: Slot): Cell => ({
    ...placeOf(slot, top), owner, field: slot.field, label: labelOf(slot.field), ...valueOf(slot.field, subject, shows),
  })
  const change = CHANGE_ROW[kind]
  const isChangeShown = shows('addressBeforeChange', subject)
  return [
    { ...placeOf(NUMBER, top), owner: null, field: 'number', label: '', tone: 'index', text: String(number) },
    ...(kind === 'foreign' ? FOREIGN : JAPANESE).map(cell),
    ...(isChangeShown ? [cell({ field: 'addressBeforeChange', ...FULL, row: change })] : emptyCells(change, top)),
    ...EMPTY_ROWS[kind].flatMap((row) => emptyCells(row, top)),
    {
      ...placeOf(NOTES, top), owner, field: 'notes', label: '統合記載欄',
      tone: note === '' ? 'unused' : 'value', text: note,
    },
  ]
}

const NUMBER = { x: 0, row: 0, w: INDEX, rows: ROWS, labelW: 0, size: 10 } as const
const NOTES = { ...FULL, row: 10, rows: 2 } as const

const placeOf = ({ x, row, w, rows = 1, labelW, size = SIZE }: Omit<Slot, 'field'>, top: number): Place =>
  ({ x: PAGE.left + x, y: top + row * ROW, w, h: rows * ROW, labelW, size })

const emptyCells = (row: number, top: number): readonly Cell[] => [FULL.x, FULL.x + FULL.w / 2].map((x) => ({
  ...placeOf({ x, row, w: FULL.w / 2, labelW: 0 }, top),
  owner: null, field: 'unused', label: '', tone: 'unused', text: '',
}))

/** The line around one person. */
export const blockFrame = (top: number) => ({ x: PAGE.left, y: top, w: PAGE.textWidth, h: BLOCK_HEIGHT })
