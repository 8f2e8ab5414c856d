/** Who is printed and what of them is shown: the request, the item sets and the opened numbers, brought together. */
import type { OpenedNumbers } from '../../frame/document.ts'
import type { NumberId, PersonNo } from '../../record/resident.ts'
import { printedMembers, type Past, type ResidenceCopyFacts } from './facts.ts'
import type { Showing } from './fields.ts'
import { shownItems, WITHOUT_NUMBERS } from '../item-sets.ts'
import { NUMBER_ITEMS, type CopyItem, type NumberItem } from '../item-titles.ts'
import type { Subject } from './readings.ts'
import type { ResidenceCopyRequest } from './request.ts'

/** Stands for a number that nobody has opened: on a preview, and while a request is only being weighed. */
export const UNOPENED = '＊＊＊＊＊＊＊＊＊＊＊＊'

const NO_PAST: Omit<Past, 'personNo'> = { addressBefore: null, arrivedOn: null, history: [] }

/** The persons of the paper, in order. Without `numbers` asterisks stand for digits; with them none may be missing. */
export const subjectsOf = (
  request: ResidenceCopyRequest, facts: ResidenceCopyFacts, numbers?: OpenedNumbers,
): readonly Subject[] => printedMembers(request, facts).map((record) => ({
  record,
  past: pastOf(record.personNo, facts),
  individualNumber: isAsked(request, 'individualNumber', record) ? digitsOf(record.individualNumberId, numbers) : null,
  residentCode: isAsked(request, 'residentCode', record) ? digitsOf(record.residentCodeId, numbers) : null,
}))

const pastOf = (person: PersonNo, { found }: ResidenceCopyFacts): Past =>
  found.past.find(({ personNo }) => personNo === person) ?? { ...NO_PAST, personNo: person }

const digitsOf = (id: NumberId | null, numbers: OpenedNumbers | undefined): string | null => {
  if (id === null) return null
  if (numbers === undefined) return UNOPENED
  const digits = numbers[id]
  if (digits === undefined) throw new TypeError('a number to be printed was not opened')
  return digits
}

type Numbered = { readonly personNo: PersonNo }

/** Numbers are asked for person by person, and never by those who may not receive one. */
const isAsked = (request: ResidenceCopyRequest, item: NumberItem, { personNo }: Numbered): boolean =>
  !WITHOUT_NUMBERS.includes(request.requester.category) && askedFor(request, item).includes(personNo)

const askedFor = (request: ResidenceCopyRequest, item: NumberItem): readonly number[] =>
  item === 'individualNumber' ? request.individualNumberOf : request.residentCodeOf

/** Numbers to be opened for this paper: those of printed persons that were asked for and may be given. */
export const numbersToOpen = (request: ResidenceCopyRequest, facts: ResidenceCopyFacts): readonly NumberId[] =>
  printedMembers(request, facts).flatMap((record) => [
    isAsked(request, 'individualNumber', record) ? record.individualNumberId : null,
    isAsked(request, 'residentCode', record) ? record.residentCodeId : null,
  ]).filter((id) => id !== null)

/** Which items of which person stand on the paper. */
export const showing = (request: ResidenceCopyRequest, { found }: ResidenceCopyFacts): Showing => {
  const shown = shownItems(found.itemSets, request.requester.category, request.asked, request.leftOut)
  return (item, { record }) => item === 'individualNumber' || item === 'residentCode'
    ? isAsked(request, item, record) : shown.has(item)
}

/** The items of the paper, for the history of issues. [STD 1.3.8] */
export const printedItems = (request: ResidenceCopyRequest, { found }: ResidenceCopyFacts): readonly CopyItem[] => [
  ...shownItems(found.itemSets, request.requester.category, request.asked, request.leftOut),
  ...NUMBER_ITEMS.filter((item) => request.members.some((personNo) => isAsked(request, item, { personNo }))),
]
