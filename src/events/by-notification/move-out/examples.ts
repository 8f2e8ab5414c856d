/** Move-outs as a table: the 霧山 family leaves the town, or a part of it. */
import type { Example } from '../../../frame/example.ts'
import type { Answers } from '../../../frame/question.ts'
import { civilDay } from '../../../law/calendar.ts'
import { exactDate } from '../../../law/imprecise-date.ts'
import {
  asking, block, familyOfThree, household, known, neighbour, oboro, office, on, saku, shizuku,
} from '../../every-event/examples.ts'
import type { MoveOut } from './notification.ts'

/** The whole family is to leave at the end of the month. */
export const whole: MoveOut = {
  plannedOn: '2026-04-30',
  notifiedOn: '2026-04-15',
  destination: { to: 'domestic', address: '架空県星見市月影町１番地', code: null, country: null },
  cardUsed: false,
  movers: familyOfThree.map(({ personNo }) => ({ personNo })),
  exOfficioNo: null,
}

/** 朧 leaves by herself. */
export const alone: MoveOut = { ...whole, movers: [{ personNo: oboro.personNo }] }

/** 朔, the head, leaves the others. */
export const headAlone: MoveOut = { ...whole, movers: [{ personNo: saku.personNo }] }

/** The whole family goes abroad. */
export const overseas: MoveOut = {
  ...whole, destination: { to: 'abroad', address: '架空の街１', code: null, country: 'ドイツ' },
}

/** Told on the day of leaving, when nothing is left to plan. */
export const today: MoveOut = { ...whole, plannedOn: '2026-04-15' }

/** Told on the fifteenth day after it; the office removes them by itself. */
export const late: MoveOut = { ...whole, plannedOn: '2026-03-31', exOfficioNo: '令8-職12' }

export const family = asking(familyOfThree)
export const ofOboro = asking([oboro])
export const ofSaku = asking([saku])
const leaving = {
  ...oboro, historyNo: 2, plannedMoveOutOn: civilDay('2026-04-20'), eventOn: exactDate(civilDay('2026-04-20')),
}
const movedLately = { ...oboro, historyNo: 2, eventOn: exactDate(civilDay('2026-04-10')) }
const closed = { ...household(familyOfThree), blocks: [block('none', 'error')] }
const to = (destination: Partial<MoveOut['destination']>): MoveOut['destination'] =>
  ({ ...whole.destination, ...destination })

export const examples: readonly Example<MoveOut, Answers>[] = [
  { title: '世帯全員の転出、あらかじめ届け出る', given: family, when: whole, then: [] },
  { title: '転出の当日の届出', given: family, when: today, then: [] },
  { title: '転出した日から14日目の届出', given: on('2026-04-14', family), when: { ...late, exOfficioNo: null, notifiedOn: '2026-04-14' }, then: [] },
  { title: '15日目は届出ではなく、職権で消除する', given: family, when: late, then: ['move-out/ex-officio'] },
  { title: '14日目が休日なら、翌日の届出も期間内', given: on('2026-05-07', family), when: { ...whole, plannedOn: '2026-04-22', notifiedOn: '2026-05-07' }, then: [] },
  { title: '職権記録書の番号がない', given: family, when: { ...late, exOfficioNo: null }, then: ['!event/no-ex-officio-record', 'move-out/ex-officio'] },
  { title: '職権の消除に特例は使えない', given: family, when: { ...late, cardUsed: true }, then: ['!move-out/card-late', 'move-out/ex-officio'] },
  { title: '特例の転出', given: family, when: { ...whole, cardUsed: true }, then: [] },
  { title: '国外への転出', given: family, when: overseas, then: [] },
  { title: '国外に特例は使えない', given: family, when: { ...overseas, cardUsed: true }, then: ['!move-out/card-abroad'] },
  { title: '国外なのに国がない', given: family, when: { ...overseas, destination: to({ to: 'abroad' }) }, then: ['!event/blank'] },
  { title: '転出先は市区町村だけでもよい', given: family, when: { ...whole, destination: to({ address: '架空県星見市', code: '990027' }) }, then: [] },
  { title: '転出先が空欄', given: family, when: { ...whole, destination: to({ address: '' }) }, then: ['!event/blank'] },
  { title: '転出先のコードの検査数字が違う', given: family, when: { ...whole, destination: to({ code: '990028' }) }, then: ['!move-out/destination-code'] },
  { title: '転出先がこの町の中', given: family, when: { ...whole, destination: to({ address: '架空県朧月町朧一丁目2番3号' }) }, then: ['!move-out/same-town'] },
  { title: '特別養子縁組に伴い、転出先を記載しない', given: asking([shizuku]), when: { ...whole, destination: to({ to: 'untold', address: '' }), movers: [{ personNo: shizuku.personNo }] }, then: ['move-out/untold'] },
  { title: '一部の転出、世帯主が残る', given: ofOboro, when: alone, then: [] },
  { title: '世帯主が去り二人残る', given: ofSaku, when: headAlone, then: ['event/head-leaves'] },
  { title: '世帯主が去り一人残る', given: asking([saku], [saku, oboro]), when: headAlone, then: [] },
  { title: '転出の予定がもうある人', given: asking([leaving], [saku, leaving, shizuku]), when: alone, then: ['event/move-out-planned'] },
  { title: '前の異動より前の日', given: asking([movedLately], [saku, movedLately, shizuku]), when: { ...alone, plannedOn: '2026-04-05' }, then: ['event/back-dated'] },
  { title: '除票になった人', given: asking([{ ...oboro, status: 'moved-out', historyNo: 2 }]), when: alone, then: ['!event/not-current'] },
  { title: '二つの世帯から', given: { ...asking([oboro, neighbour]), households: [household(familyOfThree), household([neighbour])] }, when: { ...alone, movers: [{ personNo: oboro.personNo }, { personNo: neighbour.personNo }] }, then: ['!event/several-households'] },
  { title: '誰も選ばず、日も入れていない', given: office, when: { ...whole, plannedOn: '', notifiedOn: '2026-04-16', movers: [{ personNo: null }] }, then: ['!event/blank', '!event/future-notified', '!event/blank'] },
  { title: '支援措置の入力抑止', given: { ...ofOboro, persons: [known(oboro, [block('none', 'error')])], households: [closed] }, when: alone, then: ['!event/blocked-error'] },
  { title: '入力に注意する抑止', given: { ...ofOboro, persons: [known(oboro, [block('alert')])] }, when: alone, then: ['event/blocked-alert'] },
]
