/** Reads a paper back for a test: its boxes in order, and what a field says of each person. */
import type { CopyMark, OpenedNumbers } from '../../frame/document.ts'
import { civilDay } from '../../law/calendar.ts'
import type { ResidentRecord } from '../../record/resident.ts'
import { TEXT_ITEMS } from '../every-certificate/item-titles.ts'
import type { Box, Sheet } from '../every-certificate/paper.ts'
import { compose } from './content.ts'
import type { HistoryRow, Past } from '../every-certificate/past.ts'
import { settle } from './facts.ts'
import { taro } from '../every-certificate/people.ts'
import { factsOf, requestFor, type Circumstances } from './people.ts'
import type { ResidenceCopyRequest } from './request.ts'

/** The mark of the eleventh copy of a day. */
export const mark: CopyMark = {
  issuedOn: civilDay('2026-11-21'), municipality: '海辺市', terminalNo: '本庁1', printerNo: 'プリンタ001', serial: 11,
}

/** Everything that can be asked for on a household form. */
export const HOUSEHOLD_ITEMS = TEXT_ITEMS.slice(0, TEXT_ITEMS.indexOf('elector'))

/** What differs from the plain request of an orderly office. */
export type Wanted = Partial<ResidenceCopyRequest> & {
  readonly circumstances?: Circumstances
  readonly mark?: CopyMark
  readonly numbers?: OpenedNumbers
}

/** The paper for these members. */
export const paperOf = (members: readonly ResidentRecord[], wanted: Wanted = {}) => {
  const { circumstances, mark: as = mark, numbers = {}, ...items } = wanted
  const content = compose(requestFor(members, items), settle(factsOf(members, circumstances)), as, numbers)
  return { pages: content.sheets.length, content }
}

/** The boxes of a sheet that hold a value. */
export const valuesOf = (sheet: Sheet | undefined): readonly Box[] =>
  (sheet?.boxes ?? []).filter(({ tone }) => tone !== 'label')

/** The same of all sheets. */
export const boxesOf = (members: readonly ResidentRecord[], wanted: Wanted = {}): readonly Box[] =>
  paperOf(members, wanted).content.sheets.flatMap(valuesOf)

/** What a field says, person by person. */
export const said = (boxes: readonly Box[], field: string): readonly string[] =>
  boxes.filter((box) => box.field === field).map(({ lines }) => lines.join(''))

/** The head's past, for the answer of the area. */
export const withPast = (items: Partial<Past>): Circumstances => ({
  found: { past: [{ personNo: taro.personNo, addressBefore: null, arrivedOn: null, history: [], ...items }] },
})

/** A row of the head's history. */
export const historyRow = (items: Partial<HistoryRow>): HistoryRow => ({
  historyNo: 1, reason: 'domestic-move-in', eventOn: taro.eventOn, notifiedOn: taro.notifiedOn,
  processedOn: taro.processedOn, changedItems: {}, cautionNote: null, ...items,
})
