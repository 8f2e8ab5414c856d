/** 個人票: one person on a sheet, with room for the history and the items of other offices. [STD 20.1.1] */
import { breakLines } from './fit.ts'
import { printAddress } from '../../record/address.ts'
import type { Cell, Place } from './cell.ts'
import { PAGE, type FreeLine } from './paper.ts'
import { SINGLE_FORM_ITEMS } from './item-sets.ts'
import { headValue, labelOf, valueOf, type CopyField, type Showing } from './fields.ts'
import type { Subject } from './readings.ts'

const TOP = 27
const ROW = 7.4
const LABEL = 33
const SIZE = 11
const HALF = PAGE.textWidth / 2
/** Where the notes end and the attestation begins. */
const BOTTOM = 238

type Slot = {
  readonly field: CopyField | 'address' | 'headName' | 'unused'
  readonly x: number
  readonly w: number
  readonly labelW: number
  readonly size?: number
}
type Row = { readonly h: number; readonly slots: readonly Slot[] }

const full = (field: Slot['field'], h = ROW, size = SIZE): Row =>
  ({ h, slots: [{ field, x: 0, w: PAGE.textWidth, labelW: LABEL, size }] })

const halves = (left: CopyField, right: CopyField): Row => ({
  h: ROW,
  slots: [{ field: left, x: 0, w: HALF, labelW: LABEL }, { field: right, x: HALF, w: HALF, labelW: LABEL }],
})

const BIRTH: Row = {
  h: ROW,
  slots: [
    { field: 'birthDate', x: 0, w: HALF, labelW: LABEL },
    { field: 'sex', x: HALF, w: 29, labelW: 16 },
    { field: 'relationship', x: HALF + 29, w: HALF - 29, labelW: 16 },
  ],
}

const EXPIRY: Row = {
  h: ROW,
  slots: [{ field: 'periodExpiresOn', x: 0, w: HALF, labelW: LABEL }, { field: 'unused', x: HALF, w: HALF, labelW: 0 }],
}

const JAPANESE: readonly Row[] = [
  full('nameKana', 6.4, 9.5), full('name', 12, 19), halves('formerSurnameKana', 'formerSurname'), BIRTH,
  full('address', 10.5), full('headName'),
  halves('becameResidentOn', 'addressFixedOn'), halves('moveInNotifiedOn', 'individualNumber'),
  halves('familyRegisterHead', 'residentCode'), full('registeredDomicile'),
  full('previousAddress'), full('addressBeforeChange'),
]

const FOREIGN: readonly Row[] = [
  full('nameKana', 6.4, 9.5), full('name', 12, 19), full('alias', 9, 13), BIRTH,
  full('address', 10.5), full('headName'),
  halves('becameForeignResidentOn', 'addressFixedOn'), halves('moveInNotifiedOn', 'individualNumber'),
  halves('nationality', 'residentCode'), halves('foreignCategory', 'cardNo'),
  halves('statusOfResidence', 'periodOfStay'), EXPIRY,
  full('previousAddress'), full('addressBeforeChange'),
]

/** Items of other offices: their rows stand only where at least one is asked for. */
const WELFARE: readonly Row[] = [
  halves('elector', 'childAllowance'), halves('nationalHealth', 'lateElderly'), full('careInsurance'), full('pension'),
]

type Room = { readonly subject: Subject; readonly shows: Showing; readonly noHead: string }

/** All cells of one person's first sheet but the notes, and where they end. */
export const personCells = (room: Room): { readonly cells: readonly Cell[]; readonly end: number } => {
  const { subject, shows } = room
  const isWelfareAsked = SINGLE_FORM_ITEMS.slice(0, 6).some((item) => shows(item, subject))
  const rows = [...(subject.record.kind === 'foreign' ? FOREIGN : JAPANESE), ...(isWelfareAsked ? WELFARE : [])]
  const cells: Cell[] = []
  let y = TOP
  for (const { h, slots } of rows) {
    cells.push(...slots.map((slot) => cellOf(slot, { y, h }, room)))
    y += h
  }
  return { cells, end: y }
}

const cellOf = (slot: Slot, at: { readonly y: number; readonly h: number }, { subject, shows, noHead }: Room): Cell => {
  const place: Place = { ...at, x: PAGE.left + slot.x, w: slot.w, labelW: slot.labelW, size: slot.size ?? SIZE }
  const owner = subject.record.personNo
  if (slot.field === 'unused') return { ...place, owner: null, field: 'unused', label: '', tone: 'unused', text: '' }
  if (slot.field === 'address') {
    return { ...place, owner, field: 'address', label: '住所', tone: 'value', text: printAddress(subject.record) }
  }
  if (slot.field === 'headName') {
    return { ...place, owner: null, field: 'headName', label: '世帯主', ...headValue(subject, shows, noHead) }
  }
  return { ...place, owner, field: slot.field, label: labelOf(slot.field), ...valueOf(slot.field, subject, shows) }
}

/** The line around the fields. */
export const singleFrame = (end: number) => ({ x: PAGE.left, y: TOP, w: PAGE.textWidth, h: end - TOP })

const NOTES = { labelH: 6.4, size: 9, pitch: 4.7, padding: 2 } as const

/** 統合記載欄 from `top` to the bottom of the sheet: its lines, and those that must go on to the next one. */
export const layNotes = (notes: readonly string[], top: number, restEmpty: string): {
  readonly heading: Cell; readonly lines: readonly FreeLine[]; readonly rest: readonly string[]
} => {
  const holds = Math.floor((BOTTOM - top - NOTES.labelH - NOTES.padding) / NOTES.pitch)
  const isLast = notes.length < holds
  const here = isLast ? [...notes, restEmpty] : notes.slice(0, holds)
  return {
    heading: {
      x: PAGE.left, y: top, w: PAGE.textWidth, h: NOTES.labelH, labelW: PAGE.textWidth, size: SIZE,
      owner: null, field: 'notes', label: '統合記載欄', tone: 'value', text: '',
    },
    lines: here.map((text, at) => ({
      x: PAGE.left + NOTES.padding, w: PAGE.textWidth - 2 * NOTES.padding,
      y: top + NOTES.labelH + NOTES.padding + at * NOTES.pitch,
      size: NOTES.size, align: isLast && at === here.length - 1 ? 'center' : 'left', text,
    })),
    rest: isLast ? [] : notes.slice(holds),
  }
}

/** The line around the notes. */
export const notesFrame = (top: number) => ({ x: PAGE.left, y: top, w: PAGE.textWidth, h: BOTTOM - top })

/** Notes as lines no longer than the sheet is wide. */
export const wrapNotes = (notes: readonly string[]): readonly string[] =>
  notes.flatMap((note) => breakLines(note, PAGE.textWidth - 2 * NOTES.padding, NOTES.size))

/** Top of the notes on a sheet that goes on with them. */
export const CONTINUED_TOP = TOP
