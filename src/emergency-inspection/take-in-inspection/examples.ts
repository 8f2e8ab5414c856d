/** What becomes of files that come in, as a table. */
import type { Write } from '../../frame/act.ts'
import type { Decision } from '../../frame/decision.ts'
import type { WorkbookRefusal } from '../../frame/workbook.ts'
import { perCell } from '../cells.ts'
import { campaign, found, inspection, officer } from '../example.ts'
import type { FileFault, SentRow } from '../file-fault.ts'
import type { InspectionFound, KnownInspection } from '../known.ts'
import { textsOf } from '../report-row.ts'
import { takeIn, type ReadFile } from './decide.ts'
import type { TakeInInspection } from './face.ts'

/** `rows`: whose row is kept, and whether it is good. */
export type TakeInExample = {
  readonly title: string
  readonly given: InspectionFound
  readonly when: TakeInInspection
  readonly file: ReadFile
  readonly then: readonly string[]
  readonly rows: readonly (readonly [code: string, good: boolean])[]
}

/** What the act comes to. */
export const decided = (when: TakeInInspection, file: ReadFile, given: InspectionFound): Decision<Write> =>
  takeIn.decide(when, () => file, given, officer)

const listed = [
  { officialOrder: 1, code: '990001', name: '架空市' }, { officialOrder: 2, code: '990019', name: '海辺市' },
]
const prefecture: KnownInspection =
  inspection([], { campaign: { ...campaign, body: 'prefecture', officialOrder: null }, listed })
const given = found(prefecture)
const when: TakeInInspection = { campaignNo: 1, fileName: '海辺市.xlsx', file: 'UEsDBA==' }

const row = (name: string, faults: readonly FileFault[] = [], officialOrder: number | null = null): SentRow => ({
  officialOrder, name, cell: 'A5', contracts: null, faults, texts: textsOf(() => ''),
  values: { c1: 0, c2: 0, c3: 0, v1: 0, v2: 0, v3: 0 },
})
const sent = (rows: readonly SentRow[], faults: readonly FileFault[] = []): ReadFile =>
  ({ ok: true, sha256: 'b'.repeat(64), sent: { rows, faults } })
const refusal = (what: WorkbookRefusal): TakeInExample => ({
  title: `開く前に止める：${what}`, given, when, file: { ok: false, refusal: what }, then: [`!take-in-inspection/${what}`],
  rows: [],
})
const before = (sha256: string): InspectionFound => found({
  ...prefecture, collected: [{
    code: '990019', takenNo: 1, fileName: '前.xlsx', sha256, faults: [],
    row: { officialOrder: 2, name: '海辺市', cells: perCell(() => 0), texts: textsOf(() => '') },
  }],
})

/** Every reason, and the ordinary cases. */
export const takeInExamples: readonly TakeInExample[] = [
  { title: '一団体の一行', given, when, file: sent([row('海辺市')]), then: [], rows: [['990019', true]] },
  {
    title: '二団体分をまとめたファイル', given, when, file: sent([row('架空市', [], 1), row('海辺　市', [], 2)]), then: [],
    rows: [['990001', true], ['990019', true]],
  },
  {
    title: '誤りのある行も、誤りと一緒に受け取る', given, when, file: sent([row('海辺市', [{ code: 'blank', cell: 'B5' }])]),
    then: [], rows: [['990019', false]],
  },
  {
    title: '計の違うファイルは、どの行も誤り', given, when,
    file: sent([row('海辺市')], [{ code: 'wrong-total', cell: 'B6', found: '3', wanted: '0' }]), then: [],
    rows: [['990019', false]],
  },
  { title: '建制順の番号が違う', given, when, file: sent([row('海辺市', [], 7)]), then: [], rows: [['990019', false]] },
  {
    title: '同じ団体が二度', given, when, file: sent([row('海辺市'), row('海辺市')]), then: [], rows: [['990019', false]],
  },
  {
    title: 'どの行も一覧にない', given, when, file: sent([row('遠方市')]), then: ['!take-in-inspection/fault'], rows: [],
  },
  {
    title: '様式でない', given, when, file: sent([], [{ code: 'no-table', cell: '' }]), then: ['!take-in-inspection/fault'],
    rows: [],
  },
  { title: '行がない', given, when, file: sent([]), then: ['!take-in-inspection/nobody'], rows: [] },
  {
    title: '数式が二つ', given, when,
    file: sent([row('海辺市')], [{ code: 'formula', cell: 'B5' }, { code: 'formula', cell: 'C5' }]),
    then: ['!take-in-inspection/formula', '!take-in-inspection/formula'], rows: [],
  },
  {
    title: '出し直し', given: before('a'.repeat(64)), when, file: sent([row('海辺市')]), then: ['take-in-inspection/replaces'],
    rows: [['990019', true]],
  },
  {
    title: '同じファイルをもう一度', given: before('b'.repeat(64)), when, file: sent([row('海辺市')]),
    then: ['!take-in-inspection/same-file'], rows: [],
  },
  {
    title: '市町村の一覧がない', given: found({ ...prefecture, listed: [] }), when, file: sent([row('海辺市')]),
    then: ['!take-in-inspection/no-list'], rows: [],
  },
  {
    title: '市町村の点検', given: found(), when, file: sent([row('海辺市')]),
    then: ['!take-in-inspection/not-a-prefecture'], rows: [],
  },
  { title: '点検がない', given: found(null), when, file: sent([row('海辺市')]), then: ['!take-in-inspection/unknown'], rows: [] },
  refusal('not-a-workbook'), refusal('too-large'), refusal('too-many-parts'), refusal('unpacks-too-large'),
  refusal('too-many-cells'), refusal('encrypted'), refusal('macros'), refusal('links'), refusal('broken'),
]
