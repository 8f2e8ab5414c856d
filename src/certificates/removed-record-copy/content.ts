/** The copy as it will be set: 個人票 with 統合記載欄 whole, and what became of the person first in it. [STD 20.1.3] */
import type { CopyMark, OpenedNumbers, Paper } from '../../frame/document.ts'
import type { NumberId } from '../../record/resident.ts'
import { composePaper, paperOf } from '../every-certificate/compose.ts'
import type { SheetDraft } from '../every-certificate/draft.ts'
import { REMOVED_TEXT_ITEMS, type CopyItem } from '../every-certificate/item-titles.ts'
import type { PaperContent } from '../every-certificate/paper.ts'
import { draftSingle } from '../every-certificate/single-sheets.ts'
import { itemsOf, numbersOf, showingOf, subjectOf } from '../every-certificate/subjects.ts'
import { findRemoved, type RemovedRecordFacts } from './facts.ts'
import { removalNotes } from './removal-notes.ts'
import { asItemRequest, type RemovedRecordCopyRequest } from './request.ts'

/** Every sheet in order; none where there is no such record. */
export const draftSheets = (
  request: RemovedRecordCopyRequest, facts: RemovedRecordFacts, numbers?: OpenedNumbers,
): readonly SheetDraft[] => {
  const record = findRemoved(request, facts)
  if (record === undefined) return []
  const { past, itemSets, wording } = facts.found
  const asked = asItemRequest(request)
  const subject = subjectOf(record, past, asked, numbers)
  const shows = showingOf(asked, itemSets, REMOVED_TEXT_ITEMS)
  return draftSingle(subject, shows, wording, shows('removal', subject) ? removalNotes(record, past) : [])
}

/** The whole paper. `numbers` hold the digits of `numbersToOpen`; a preview prints asterisks and needs none. */
export const content = (
  request: RemovedRecordCopyRequest, facts: RemovedRecordFacts, mark: CopyMark, numbers: OpenedNumbers,
): Paper => paperOf(compose(request, facts, mark, numbers))

/** What the layout is given. */
export const compose = (
  request: RemovedRecordCopyRequest, facts: RemovedRecordFacts, mark: CopyMark, numbers: OpenedNumbers,
): PaperContent => {
  const { wording } = facts.found
  return composePaper({
    form: wording['form-single'],
    stamp: request.publicUse ? wording['public-use'] : '',
    attestation: wording.attestation,
    drafts: draftSheets(request, facts, mark === 'preview' ? undefined : numbers),
    order: [request.personNo],
  }, facts, mark)
}

/** Numbers to be opened for this paper. */
export const numbersToOpen = (
  request: RemovedRecordCopyRequest, facts: RemovedRecordFacts,
): readonly NumberId[] => {
  const record = findRemoved(request, facts)
  return record === undefined ? [] : numbersOf(asItemRequest(request), [record])
}

/** The items of the paper, for the history of issues. [STD 1.3.8] */
export const printedItems = (
  request: RemovedRecordCopyRequest, { found }: RemovedRecordFacts,
): readonly CopyItem[] => itemsOf(asItemRequest(request), found.itemSets, REMOVED_TEXT_ITEMS)
