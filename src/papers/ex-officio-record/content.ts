/** What stands on the sheet: the ground, what is recorded, before and after, and who had a hand in it. Pure. */
import type { Paper } from '../../frame/document.ts'
import { acrossSheets, type DraftedCase, type PrintFacts } from '../../frame/office-paper.ts'
import { isCivilDay } from '../../law/calendar.ts'
import { formatEra } from '../../law/era.ts'
import type { ResidentChange } from '../../record/change.ts'
import { reasonTitle } from '../../record/reason.ts'
import { comparedLines } from '../record-lines.ts'
import { GROUND_TITLES, type RecordFound } from '../record-facts.ts'
import { layOut, type Block, type SheetCell } from '../sheets.ts'

type Sheet = NonNullable<NonNullable<RecordFound>['record']>

/** @param number null where it is only looked at on the screen */
export const contentOf = (facts: PrintFacts<RecordFound>, sheet: Sheet, number: string | null): Paper => {
  const { drafted, found } = facts
  if (drafted === null || found === null) throw new TypeError('a sheet is of a case with a draft')
  return layOut({
    title: '職権記録書',
    stamp: '',
    watermark: acrossSheets(facts.office, number),
    foot: `${sheet.recordNo}　${drafted.state === 'final' ? '本登録済み' : '決裁前'}`,
    blocks: [
      ...head(sheet, drafted), ...hands(found), ...drafted.changes.flatMap((change) => recorded(change, drafted)),
    ],
  })
}

const cell = (w: number, text: string, tone: SheetCell['tone'] = 'value'): SheetCell => ({ w, text, tone })
const label = (w: number, text: string): SheetCell => cell(w, text, 'label')
const line = (item: string, text: string): Block => ({ is: 'row', cells: [label(40, item), cell(136, text)] })
const orBlank = (text: string): SheetCell => cell(62, text === '' ? '－' : text, text === '' ? 'blank' : 'value')

const head = (sheet: Sheet, { receiptNo, day, title }: DraftedCase): readonly Block[] => [
  line('職権記録書の番号', sheet.recordNo),
  line('受付番号・受付日', `${receiptNo}　${isCivilDay(day) ? formatEra(day) : day}`),
  line('異動の種別', title),
  line('職権による理由', `${GROUND_TITLES[sheet.ground]}　${sheet.note}`),
  line('作成', `${formatEra(sheet.openedOn)}　${sheet.openedBy}`),
]

/** Before the decision the fields are there to be signed in. */
const hands = ({ enteredBy, checkedBy, approvedBy, approvedOn }: NonNullable<RecordFound>): readonly Block[] => [
  { is: 'heading', text: '処理した者' },
  {
    is: 'row',
    cells: [
      label(18, '入力'), cell(40, enteredBy ?? '\n'), label(18, '照合'), cell(40, checkedBy ?? '\n'),
      label(18, '決裁'), cell(42, decision(approvedBy, approvedOn)),
    ],
  },
]

const decision = (by: string | null, on: NonNullable<RecordFound>['approvedOn']): string =>
  by === null || on === null ? '\n' : `${by}\n${formatEra(on)}`

const happened = ({ reason, eventOn }: ResidentChange['record']): string => `${reasonTitle(reason)}　${eventOn.text}`

/** Only what changes: the rest is in the register. Of a new record, every item. */
const recorded = ({ record, previousHistoryNo }: ResidentChange, { before, state }: DraftedCase): readonly Block[] => {
  const was = previousHistoryNo === 0 ? null : before.find(({ personNo }) => personNo === record.personNo) ?? null
  const isNewHousehold = state !== 'final' && !before.some(({ householdNo }) => householdNo === record.householdNo)
  const lines = comparedLines(was, record, isNewHousehold).filter(({ isChanged }) => isChanged)
  return [
    { is: 'heading', text: `${record.fullName}　${record.birthDate.text}生　（${happened(record)}）` },
    { is: 'row', cells: [label(52, '職権により記録等を行う事項'), label(62, '記録等の前'), label(62, '記録等の後')] },
    ...lines.map(({ label: item, before: from, after: to }): Block =>
      ({ is: 'row', cells: [label(52, item), orBlank(from), orBlank(to)] })),
  ]
}
