/** Who is printed and what of them is shown: the request, the item sets and the opened numbers, brought together. */
import type { OpenedNumbers } from '../../frame/document.ts'
import type { NumberId, PersonNo, ResidentRecord } from '../../record/resident.ts'
import type { Showing } from './fields.ts'
import type { ItemRequest } from './item-rules.ts'
import { shownItems, WITHOUT_NUMBERS, type ItemSets } from './item-sets.ts'
import { NUMBER_ITEMS, type CopyItem, type NumberItem, type TextItem } from './item-titles.ts'
import type { Past } from './past.ts'
import type { Subject } from './readings.ts'

/** Stands for a number that nobody has opened: on a preview, and while a request is only being weighed. */
export const UNOPENED = '＊＊＊＊＊＊＊＊＊＊＊＊'

/** One person of the paper. Without `numbers` asterisks stand for digits; with them none may be missing. */
export const subjectOf = (
  record: ResidentRecord, past: Past, request: ItemRequest, numbers?: OpenedNumbers,
): Subject => ({
  record,
  past,
  individualNumber: isAsked(request, 'individualNumber', record) ? digitsOf(record.individualNumberId, numbers) : null,
  residentCode: isAsked(request, 'residentCode', record) ? digitsOf(record.residentCodeId, numbers) : null,
})

/** The digits of a number, asterisks while nobody opened any, nothing where there is no number. Throws on a gap. */
export const digitsOf = (id: NumberId | null, numbers: OpenedNumbers | undefined): string | null => {
  if (id === null) return null
  if (numbers === undefined) return UNOPENED
  const digits = numbers[id]
  if (digits === undefined) throw new TypeError('a number to be printed was not opened')
  return digits
}

type Numbered = { readonly personNo: PersonNo }

/** Numbers are asked for person by person, and never by those who may not receive one. */
const isAsked = (request: ItemRequest, item: NumberItem, { personNo }: Numbered): boolean =>
  !WITHOUT_NUMBERS.includes(request.requester.category) && askedFor(request, item).includes(personNo)

const askedFor = (request: ItemRequest, item: NumberItem): readonly number[] =>
  item === 'individualNumber' ? request.individualNumberOf : request.residentCodeOf

/** Numbers to be opened for a paper: those of printed persons that were asked for and may be given. */
export const numbersOf = (request: ItemRequest, printed: readonly ResidentRecord[]): readonly NumberId[] =>
  printed.flatMap((record) => [
    isAsked(request, 'individualNumber', record) ? record.individualNumberId : null,
    isAsked(request, 'residentCode', record) ? record.residentCodeId : null,
  ]).filter((id) => id !== null)

/** Which items of which person stand on the paper, of those that this kind of paper has. */
export const showingOf = (request: ItemRequest, sets: ItemSets, items: readonly TextItem[]): Showing => {
  const shown = new Set<TextItem>(shownOf(request, sets, items))
  return (item, { record }) => item === 'individualNumber' || item === 'residentCode'
    ? isAsked(request, item, record) : shown.has(item)
}

/** The items of the paper, for the history of issues. [STD 1.3.8] */
export const itemsOf = (request: ItemRequest, sets: ItemSets, items: readonly TextItem[]): readonly CopyItem[] => [
  ...shownOf(request, sets, items),
  ...NUMBER_ITEMS.filter((item) => request.members.some((personNo) => isAsked(request, item, { personNo }))),
]

const shownOf = (request: ItemRequest, sets: ItemSets, items: readonly TextItem[]): readonly TextItem[] => {
  const shown = shownItems(sets, request.requester.category, request.asked, request.leftOut)
  return items.filter((item) => shown.has(item))
}
