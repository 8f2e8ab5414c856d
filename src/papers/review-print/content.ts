/** What stands on a review print: the notification as it was entered, then each record before and after. Pure. */
import type { Paper } from '../../frame/document.ts'
import { acrossSheets, type DraftedCase, type PrintFacts } from '../../frame/office-paper.ts'
import { formatEra } from '../../law/era.ts'
import { isCivilDay } from '../../law/calendar.ts'
import type { ResidentChange } from '../../record/change.ts'
import { reasonTitle } from '../../record/reason.ts'
import { printedValue } from '../printed.ts'
import { comparedLines, type ComparedLine } from '../record-lines.ts'
import { layOut, type Block, type SheetCell } from '../sheets.ts'
import type { ReviewFound } from './facts.ts'

const STAMP = '確認用'

/** @param number null where it is only looked at on the screen */
export const contentOf = (facts: PrintFacts<ReviewFound>, number: string | null): Paper => {
  const { drafted } = facts
  if (drafted === null) throw new TypeError('a review print is of a case with a draft')
  return layOut({
    title: '確認用帳票',
    stamp: STAMP,
    watermark: [acrossSheets(facts.office, number ?? STAMP), STAMP].filter((mark) => mark !== '').join('　'),
    foot: `${number ?? '画面確認（番号なし）'}　この帳票は証明書ではありません。照合の後、速やかに廃棄すること。`,
    blocks: [...head(drafted, facts), ...entered(drafted), ...drafted.changes.flatMap((one) => compared(one, drafted))],
  })
}

const cell = (w: number, text: string, tone: SheetCell['tone'] = 'value'): SheetCell => ({ w, text, tone })
const label = (w: number, text: string): SheetCell => cell(w, text, 'label')
const pair = (item: string, text: string): readonly SheetCell[] => [label(34, item), cell(54, text)]

const head = (
  { receiptNo, day, title, draftNo }: DraftedCase, { found, office }: PrintFacts<ReviewFound>,
): readonly Block[] => [
  { is: 'row', cells: [...pair('受付番号', receiptNo), ...pair('異動事由', title)] },
  { is: 'row', cells: [...pair('受付日', era(day)), ...pair('入力者', found.enteredBy ?? '')] },
  { is: 'row', cells: [...pair('仮登録', `第${draftNo}回`), ...pair('印刷日', formatEra(office.today))] },
  { is: 'words', text: '届出書と一項目ずつ見比べ、□ に印を付けること。● は変わる項目。' },
]

const era = (day: string): string => isCivilDay(day) ? formatEra(day) : day

/** Fields left blank are told too: the paper may say something there. */
const entered = ({ sections }: DraftedCase): readonly Block[] => sections.flatMap(({ title, fields }) => [
  { is: 'heading', text: `入力した内容　${title}` } satisfies Block,
  ...fields.map((field): Block => {
    const said = printedValue(field)
    return {
      is: 'row',
      cells: [
        cell(8, '□', 'index'), cell(52, field.field.label, 'label'),
        cell(116, said === '' ? '－' : said, said === '' ? 'blank' : 'value'),
      ],
    }
  }),
])

const compared = ({ record, previousHistoryNo }: ResidentChange, { before }: DraftedCase): readonly Block[] => {
  const was = previousHistoryNo === 0 ? null : before.find(({ personNo }) => personNo === record.personNo) ?? null
  const isNewHousehold = !before.some(({ householdNo }) => householdNo === record.householdNo)
  return [
    { is: 'heading', text: `住民票の記載　${record.fullName}　（${reasonTitle(record.reason)}）` },
    { is: 'row', cells: [cell(8, '', 'label'), label(40, '項目'), label(64, '異動前'), label(64, '異動後')] },
    ...comparedLines(was, record, isNewHousehold).map(lineRow),
  ]
}

const lineRow = ({ label: item, before, after, isChanged }: ComparedLine): Block => ({
  is: 'row',
  cells: [
    cell(8, isChanged ? '●' : '', 'index'), label(40, item),
    cell(64, before === '' ? '－' : before, before === '' ? 'blank' : 'value'),
    cell(64, after === '' ? '－' : after, after === '' ? 'blank' : 'value'),
  ],
})
