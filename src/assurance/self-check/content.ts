/** What stands on the sheet: the build, the open exceptions, the counts, then every clause with what speaks for it. */
import type { Paper } from '../../frame/document.ts'
import { acrossSheets } from '../../frame/office-paper.ts'
import type { OfficeDay } from '../../frame/question.ts'
import { formatEra } from '../../law/era.ts'
import { findClauseOfDuty, TECHNICAL_STANDARD, type Chapter } from '../../law/technical-standard.ts'
import { layOut, type Block, type SheetCell } from '../../papers/sheets.ts'
import { EXCEPTION_TITLES, groundOf, STATE_TITLES } from '../check-words.ts'
import { countedStates, type CheckedDuty, type DutyState, type SelfCheck } from '../checked.ts'

/** @param number null where it is only looked at on the screen */
export const contentOf = (checked: SelfCheck, office: OfficeDay, number: string | null): Paper => layOut({
  title: '自己点検票',
  stamp: '',
  watermark: acrossSheets(office, number),
  foot: `${number ?? '画面確認（番号なし）'}　告示第15号 第2から第10まで`,
  blocks: [...head(checked, office), ...TECHNICAL_STANDARD.flatMap((chapter) => chapterBlocks(chapter, checked))],
})

const cell = (w: number, text: string, tone: SheetCell['tone'] = 'value'): SheetCell => ({ w, text, tone })
const label = (w: number, text: string): SheetCell => cell(w, text, 'label')
const line = (item: string, text: string): Block => ({ is: 'row', cells: [label(40, item), cell(136, text)] })

const STATES: readonly DutyState[] = ['locked', 'evidence', 'missing', 'not-applicable']
const MODES = { demo: '見本', production: '本番' } as const

const head = ({ build, exceptions, duties }: SelfCheck, office: OfficeDay): readonly Block[] => {
  const counted = countedStates(duties)
  return [
    line('市区町村', `${office.prefecture}${office.municipality}`),
    line('点検日', formatEra(office.today)),
    line('ビルド', `${build.hash}\n${MODES[build.mode]}`),
    line('集計', STATES.map((state) => `${STATE_TITLES[state]}　${counted[state]}`).join('　／　')),
    line('緩めている点', exceptions.length === 0 ? 'なし' : exceptions.map((one) => EXCEPTION_TITLES[one]).join('\n')),
    {
      is: 'words',
      text: '「守っている」は、それを示す試験がこのビルドで通り、要る設定が整っていること。「証跡あり」は、見直しの期限内の証跡が'
        + '台帳にあること。',
    },
  ]
}

const chapterBlocks = ({ number, title }: Chapter, { duties }: SelfCheck): readonly Block[] => [
  { is: 'heading', text: `第${number}　${title}` },
  { is: 'row', cells: [label(19, '項目'), label(57, '求められること'), label(22, '状態'), label(78, '示すもの')] },
  ...duties.filter(({ clause }) => findClauseOfDuty(clause)?.id.startsWith(`${number}-`) === true).map(dutyRow),
]

const dutyRow = (duty: CheckedDuty): Block => ({
  is: 'row',
  cells: [
    cell(19, duty.clause.split(':')[0] ?? ''), cell(57, duty.title),
    cell(22, STATE_TITLES[duty.state], duty.state === 'missing' ? 'label' : 'index'),
    cell(78, groundOf(duty)),
  ],
})
