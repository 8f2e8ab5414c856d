/** Who is printed on a copy of a household's records, and what of them is shown. */
import type { OpenedNumbers } from '../../frame/document.ts'
import type { NumberId, PersonNo } from '../../record/resident.ts'
import type { Showing } from '../every-certificate/fields.ts'
import { TEXT_ITEMS, type CopyItem } from '../every-certificate/item-titles.ts'
import { noPast, type Past } from '../every-certificate/past.ts'
import type { Subject } from '../every-certificate/readings.ts'
import { itemsOf, numbersOf, showingOf, subjectOf } from '../every-certificate/subjects.ts'
import { printedMembers, type ResidenceCopyFacts } from './facts.ts'
import type { ResidenceCopyRequest } from './request.ts'

/** The persons of the paper, in order. Without `numbers` asterisks stand for digits; with them none may be missing. */
export const subjectsOf = (
  request: ResidenceCopyRequest, facts: ResidenceCopyFacts, numbers?: OpenedNumbers,
): readonly Subject[] => printedMembers(request, facts).map((record) =>
  subjectOf(record, pastOf(record.personNo, facts), request, numbers))

const pastOf = (person: PersonNo, { found }: ResidenceCopyFacts): Past =>
  found.past.find(({ personNo }) => personNo === person) ?? noPast(person)

/** Numbers to be opened for this paper: those of printed persons that were asked for and may be given. */
export const numbersToOpen = (request: ResidenceCopyRequest, facts: ResidenceCopyFacts): readonly NumberId[] =>
  numbersOf(request, printedMembers(request, facts))

/** Which items of which person stand on the paper. */
export const showing = (request: ResidenceCopyRequest, { found }: ResidenceCopyFacts): Showing =>
  showingOf(request, found.itemSets, TEXT_ITEMS)

/** The items of the paper, for the history of issues. [STD 1.3.8] */
export const printedItems = (request: ResidenceCopyRequest, { found }: ResidenceCopyFacts): readonly CopyItem[] =>
  itemsOf(request, found.itemSets, TEXT_ITEMS)
