/** 対象者リスト: whom the office asks to choose a head; for the desk, never sent. [STD 4.0.5] */
import { acrossSheets, type OfficePaper, type PrintFacts } from '../../frame/office-paper.ts'
import type { StandingBlock } from '../../frame/question.ts'
import { isCivilDay } from '../../law/calendar.ts'
import { formatEra } from '../../law/era.ts'
import { STD_HEAD_CHANGE_REQUEST } from '../../law/provision.ts'
import { layOut, type Block, type SheetCell } from '../../papers/sheets.ts'
import { chooseHeadListFace, type ChooseHeadList } from './face.ts'

/** One household without a head, and the letter it is owed. */
export type Headless = {
  readonly householdNo: number
  readonly addressee: string
  readonly personNo: number
  readonly members: number
  readonly owedOn: string
  readonly letterNo: string | null
  readonly persons: readonly number[]
  readonly blocks: readonly StandingBlock[]
}

/** What the area answers: those who still have no head, the oldest first. */
export type ListFound = { readonly households: readonly Headless[]; readonly nextSerial: number }

/** Nobody's address stands on it; whoever is hidden from the officer is told by the number alone. */
export const chooseHeadList: OfficePaper<ChooseHeadList, ListFound> = {
  ...chooseHeadListFace,
  basis: [STD_HEAD_CHANGE_REQUEST],
  ask: () => ({}),
  lookUp: () => ({ area: 'letters', what: 'headless', of: {} }),
  weigh: (_, { found }) => found.households.length > 0 ? []
    : [{ class: 'error', code: 'choose-head-list/nobody', basis: STD_HEAD_CHANGE_REQUEST }],
  subjects: (_, { found: { households } }) => ({
    persons: households.flatMap(({ persons }) => persons),
    households: households.map(({ householdNo }) => householdNo),
  }),
  number: (_, facts) => numberOf(facts),
  content: (_, { found, office }, number) => layOut({
    title: '世帯主変更依頼通知書 対象者リスト',
    stamp: '',
    watermark: acrossSheets(office, number),
    foot: `${number ?? '画面確認'}　${formatEra(office.today)}現在　${found.households.length}世帯`,
    blocks: [HEAD, ...found.households.map(rowOf)],
  }),
  writes: (_, { found, office }, { number, officer }) => [{
    area: 'letters', op: 'list', row: { number, serial: found.nextSerial, by: officer.operatorId, at: office.now },
  }],
}

/** 世-20261121-01. */
const numberOf = ({ found, office }: PrintFacts<ListFound>): string =>
  `世-${office.today.replaceAll('-', '')}-${String(found.nextSerial).padStart(2, '0')}`

const WIDTHS = [26, 30, 54, 18, 28, 20] as const

const cells = (texts: readonly string[], tone: SheetCell['tone']): Block =>
  ({ is: 'row', cells: texts.map((text, at) => ({ w: WIDTHS[at] ?? 20, text, tone })) })

const HEAD = cells(['世帯番号', '宛名番号', 'あて名', '世帯員', '世帯主がいなくなった日', '通知書'], 'label')

const rowOf = ({ householdNo, personNo, addressee, members, owedOn, letterNo, blocks }: Headless): Block => {
  const isHidden = blocks.some(({ levels }) => levels.inquiry === 'error')
  return cells([
    String(householdNo), String(personNo), isHidden ? '（表示を止めています）' : addressee, `${members}人`,
    isCivilDay(owedOn) ? formatEra(owedOn) : owedOn, letterNo === null ? '未' : '済',
  ], 'value')
}
