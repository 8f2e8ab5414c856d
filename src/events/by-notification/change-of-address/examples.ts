/** Changes of address as a table: the 霧山 family moves, or a part of it. */
import type { Example } from '../../../frame/example.ts'
import type { Answers } from '../../../frame/question.ts'
import { civilDay } from '../../../law/calendar.ts'
import { exactDate } from '../../../law/imprecise-date.ts'
import {
  asking, block, household, familyOfThree, known, neighbour, oboro, office, on, saku, shizuku,
} from '../../every-event/examples.ts'
import type { ChangeOfAddress } from './notification.ts'

/** The whole family moves to 朧一丁目2番3号. */
export const whole: ChangeOfAddress = {
  movedOn: '2026-04-01',
  notifiedOn: '2026-04-15',
  address: {
    oazaAza: '朧一丁目', townBlockCode: '0000001', addressKind: 'residential-indication', lot: '2番3号', katagaki: null,
  },
  household: { to: 'new', householdNo: null, headConsents: false, headComesLater: false },
  movers: familyOfThree.map(({ personNo, relationshipToHead }) => ({ personNo, relationshipToHead })),
  lateReason: null,
}

/** 朧 leaves by herself, and heads a household of her own. */
export const alone: ChangeOfAddress = {
  ...whole, movers: [{ personNo: oboro.personNo, relationshipToHead: '世帯主' }],
}

/** 朔 leaves the others. */
export const headAlone: ChangeOfAddress = {
  ...whole, movers: [{ personNo: saku.personNo, relationshipToHead: '世帯主' }],
}

/** 朧 moves in with 湖野 澪. */
export const joining: ChangeOfAddress = {
  ...alone, movers: [{ personNo: oboro.personNo, relationshipToHead: '同居人' }],
  household: { to: 'join', householdNo: neighbour.householdNo, headConsents: true, headComesLater: false },
}

export const family = asking(familyOfThree)
export const ofOboro = asking([oboro])
export const withNeighbour: Answers = { ...ofOboro, households: [household(familyOfThree), household([neighbour])] }
const removed = { ...oboro, status: 'moved-out' as const, historyNo: 2 }
const leaving = { ...oboro, historyNo: 2, plannedMoveOutOn: civilDay('2026-04-30'), eventOn: exactDate(civilDay('2026-04-30')) }
const movedLately = { ...oboro, historyNo: 2, eventOn: exactDate(civilDay('2026-04-10')) }
const closed = { ...household(familyOfThree), blocks: [block('none', 'error')] }

export const examples: readonly Example<ChangeOfAddress, Answers>[] = [
  { title: '世帯全員の転居、14日目の届出', given: family, when: whole, then: [] },
  { title: '15日目の届出も受理し、期間経過を記録する', given: on('2026-04-16', family), when: { ...whole, notifiedOn: '2026-04-16' }, then: ['event/late'] },
  { title: '転居届はあらかじめ出せない', given: family, when: { ...whole, movedOn: '2026-04-20' }, then: ['!event/future-event', '!event/in-advance'] },
  { title: '一部の転居、世帯主が残る', given: ofOboro, when: alone, then: [] },
  { title: '世帯主が去り二人残る', given: asking([saku]), when: headAlone, then: ['event/head-leaves'] },
  { title: '世帯主が去り一人残る（残る人が世帯主になる）', given: asking([saku], [saku, oboro]), when: headAlone, then: [] },
  { title: '既存の世帯に同居人として入る', given: withNeighbour, when: joining, then: [] },
  { title: '入る世帯の住所と違う', given: withNeighbour, when: { ...joining, address: { ...joining.address, lot: '9番' } }, then: ['!event/other-address'] },
  { title: '入る世帯に世帯主がいるのに世帯主として入る', given: withNeighbour, when: { ...joining, movers: alone.movers }, then: ['!event/two-heads'] },
  { title: '自分の世帯には入れない', given: ofOboro, when: { ...joining, address: { ...joining.address, oazaAza: '霞二丁目', lot: '5番6号' }, household: { ...joining.household, householdNo: 6000010 } }, then: ['!change-of-address/there-already', 'change-of-address/same-place'] },
  { title: '方書まで同じ住所', given: { ...family, addresses: [] }, when: { ...whole, address: { ...whole.address, oazaAza: '霞二丁目', townBlockCode: null, lot: '5番6号' } }, then: ['change-of-address/same-place', 'change-of-address/same-place', 'change-of-address/same-place', 'event/address-not-in-master'] },
  { title: '同じ地番の別の部屋', given: family, when: { ...whole, address: { ...whole.address, oazaAza: '霞二丁目', lot: '5番6号', katagaki: '霞荘２０２' } }, then: [] },
  { title: '誰も選んでいない', given: office, when: { ...whole, movers: [{ personNo: null, relationshipToHead: '' }] }, then: ['!event/blank', '!event/blank', '!event/no-head'] },
  { title: '除票になった人', given: asking([removed]), when: alone, then: ['!event/not-current'] },
  { title: '選んだ人がいない', given: asking([], []), when: alone, then: ['!event/no-such-person'] },
  { title: '同じ人を二度', given: ofOboro, when: { ...alone, movers: [...alone.movers, { personNo: oboro.personNo, relationshipToHead: '子' }] }, then: ['!event/chosen-twice'] },
  { title: '二つの世帯から', given: { ...asking([oboro, neighbour]), households: [household(familyOfThree), household([neighbour])] }, when: { ...alone, movers: [...alone.movers, { personNo: neighbour.personNo, relationshipToHead: '同居人' }] }, then: ['!event/several-households', 'change-of-address/same-place'] },
  { title: '転出の予定がある人', given: asking([leaving], [saku, leaving, shizuku]), when: alone, then: ['event/move-out-planned'] },
  { title: '前の異動より前の日', given: asking([movedLately], [saku, movedLately, shizuku]), when: alone, then: ['event/back-dated'] },
  { title: '孫は続柄に使えない', given: withNeighbour, when: { ...joining, movers: [{ personNo: oboro.personNo, relationshipToHead: '孫' }] }, then: ['!event/relationship'] },
  { title: '15歳未満だけで世帯を作る', given: asking([shizuku]), when: { ...alone, movers: [{ personNo: shizuku.personNo, relationshipToHead: '世帯主' }] }, then: ['event/young-head'] },
  { title: '支援措置の照会抑止：何が合わないかも答えない', given: { ...ofOboro, persons: [known(oboro, [block('none', 'error')])], households: [closed] }, when: { ...alone, movers: [{ personNo: oboro.personNo, relationshipToHead: '世帯主' }] }, then: ['!event/blocked-error'] },
  { title: '理由が二つあれば二つとも告げる', given: asking([removed]), when: { ...alone, notifiedOn: '2026-04-16' }, then: ['!event/future-notified', '!event/not-current', 'event/late'] },
]
