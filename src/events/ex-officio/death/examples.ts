/** Deaths as a table: in the 霧山 family, of somebody alone, of one who is not there any more. */
import type { Example } from '../../../frame/example.ts'
import type { Answers } from '../../../frame/question.ts'
import { civilDay } from '../../../law/calendar.ts'
import { exactDate } from '../../../law/imprecise-date.ts'
import {
  asking, block, familyOfThree, household, known, neighbour, oboro, office, on, resident, saku, shizuku,
} from '../../every-event/examples.ts'
import type { Death } from './notification.ts'

const died = (day: string) => exactDate(civilDay(day))

/** 雫 died on 9 April; told on the 7th day, that of the death counted. */
export const ofShizuku: Death = {
  source: 'notification', notifiedOn: '2026-04-15', exOfficioNo: '令8-職2', lateReason: null,
  diedOn: died('2026-04-09'), knownOn: '', movers: [{ personNo: shizuku.personNo }],
}
export const ofSaku: Death = { ...ofShizuku, movers: [{ personNo: saku.personNo }] }
export const ofNeighbour: Death = { ...ofShizuku, movers: [{ personNo: neighbour.personNo }] }

export const family = asking([shizuku])
export const headOf = (members: typeof familyOfThree | readonly [typeof saku, typeof oboro]) => asking([saku], members)
export const leaving = {
  ...shizuku, historyNo: 2, plannedMoveOutOn: civilDay('2026-04-30'), plannedDestination: '架空県星見市月影町１番地',
}
const gone = { ...shizuku, status: 'moved-out' as const, historyNo: 2 }
const dead = { ...shizuku, status: 'deceased' as const, historyNo: 2 }
const movedLately = { ...shizuku, historyNo: 2, eventOn: died('2026-04-12') }
const newborn = resident(2000064, {
  fullName: '霧山　蒼', isHead: false, relationshipToHead: '子', orderInHousehold: 4, birthDate: died('2026-04-09'),
})
const luisa = resident(2000056, {
  kind: 'foreign', fullName: 'KAKUU LUISA', headName: 'KAKUU LUISA', householdNo: 6000044, registeredDomicile: null,
  familyRegisterHead: null, becameResidentOn: null, becameForeignResidentOn: died('2020-04-01'),
  foreignCategory: 'mid-long-term', nationality: 'ブラジル', residenceCardNo: 'AB12345678CD',
})
export const ofLuisa: Death = { ...ofShizuku, movers: [{ personNo: luisa.personNo }] }
export const luisaAlone = asking([luisa], [luisa])
const closed: Answers = {
  ...asking([dead]), persons: [known(dead, [block('none', 'error')])],
  households: [{ ...household(familyOfThree), blocks: [block('none', 'error')] }],
}

const diedAbout = (text: string, kind: 'about' | 'unknown' | 'range', sortOn: string): Death =>
  ({ ...ofShizuku, diedOn: { kind, text, sortOn } })

export const examples: readonly Example<Death, Answers>[] = [
  { title: '7日目（死亡の日を数える）の届出は期間内', given: family, when: ofShizuku, then: [] },
  { title: '8日目の届出も受理し、期間経過を記録する', given: on('2026-04-16', family), when: { ...ofShizuku, notifiedOn: '2026-04-16' }, then: ['event/late'] },
  { title: '死亡を知った日から数える', given: on('2026-04-16', family), when: { ...ofShizuku, notifiedOn: '2026-04-16', knownOn: '2026-04-10' }, then: [] },
  { title: '7日目が日曜なら月曜まで期間内', given: on('2026-04-20', family), when: { ...ofShizuku, diedOn: died('2026-04-13'), notifiedOn: '2026-04-20' }, then: [] },
  { title: 'ほかの市区町村からの通知は、遅くても期間を問わない', given: on('2026-05-20', family), when: { ...ofShizuku, source: 'notice', notifiedOn: '2026-05-19' }, then: [] },
  { title: '令和8年4月9日頃の死亡', given: family, when: diedAbout('令和8年4月9日頃', 'about', '2026-04-09'), then: [] },
  { title: '推定される日から日までの間の死亡', given: on('2026-04-16', family), when: { ...diedAbout('令和8年4月2日頃から9日頃までの間', 'range', '2026-04-02'), knownOn: '2026-04-15', notifiedOn: '2026-04-16' }, then: [] },
  { title: '死亡の日が全く分からない', given: family, when: diedAbout('年月日不詳', 'unknown', '1873-01-01'), then: [] },
  { title: '死亡の日が空欄', given: family, when: { ...ofShizuku, diedOn: null }, then: ['!event/blank'] },
  { title: '読めない死亡の日', given: family, when: { ...ofShizuku, diedOn: { kind: 'exact', text: '先週', sortOn: '2026-04-09' } }, then: ['!event/not-a-day'] },
  { title: '明日の死亡', given: family, when: { ...ofShizuku, diedOn: died('2026-04-16') }, then: ['!event/future-event', '!event/in-advance'] },
  { title: '死亡の日より前の届出', given: family, when: { ...ofShizuku, notifiedOn: '2026-04-08' }, then: ['!event/in-advance'] },
  { title: '知った日が死亡の日より前', given: family, when: { ...ofShizuku, knownOn: '2026-04-08' }, then: ['!death/known-on', 'event/late'] },
  { title: '知った日が届出の日より後', given: on('2026-04-16', family), when: { ...ofShizuku, knownOn: '2026-04-16' }, then: ['!death/known-on'] },
  { title: '知った日が暦にない', given: family, when: { ...ofShizuku, knownOn: '2026-04-31' }, then: ['!event/not-a-day'] },
  { title: '職権記録書がない', given: family, when: { ...ofShizuku, exOfficioNo: ' ' }, then: ['!event/no-ex-officio-record'] },
  { title: '生まれる前の死亡', given: family, when: { ...ofShizuku, diedOn: died('2015-07-07') }, then: ['!death/before-birth', 'event/late', 'event/back-dated'] },
  { title: '生まれる前の年の、日の不詳な死亡', given: family, when: diedAbout('平成20年頃', 'about', '2008-01-01'), then: ['!death/before-birth', 'event/late', 'event/back-dated'] },
  { title: '生まれた日の死亡', given: asking([newborn], [...familyOfThree, newborn]), when: { ...ofShizuku, movers: [{ personNo: newborn.personNo }] }, then: [] },
  { title: '世帯主が亡くなり、二人残る', given: headOf(familyOfThree), when: ofSaku, then: ['event/head-leaves'] },
  { title: '世帯主が亡くなり、一人残る（残る人が世帯主になる）', given: headOf([saku, oboro]), when: ofSaku, then: [] },
  { title: '独りで暮らす人の死亡', given: asking([neighbour], [neighbour]), when: ofNeighbour, then: [] },
  { title: '夫婦が同じ日に亡くなった', given: asking([saku, oboro]), when: { ...ofSaku, movers: [{ personNo: saku.personNo }, { personNo: oboro.personNo }] }, then: [] },
  { title: '二つの世帯の二人は、別々に受け付ける', given: { ...asking([shizuku, neighbour]), households: [household(familyOfThree), household([neighbour])] }, when: { ...ofShizuku, movers: [{ personNo: shizuku.personNo }, { personNo: neighbour.personNo }] }, then: ['!event/several-households'] },
  { title: '転出の予定があった人', given: asking([leaving], [saku, oboro, leaving]), when: ofShizuku, then: ['death/move-out-planned'] },
  { title: '前の異動より前の死亡', given: asking([movedLately], [saku, oboro, movedLately]), when: ofShizuku, then: ['event/back-dated'] },
  { title: 'もう転出した人', given: asking([gone], []), when: ofShizuku, then: ['!event/not-current'] },
  { title: 'もう死亡により除票になった人', given: asking([dead], []), when: ofShizuku, then: ['!event/not-current'] },
  { title: '誰も選んでいない', given: office, when: { ...ofShizuku, movers: [{ personNo: null }] }, then: ['!event/blank'] },
  { title: '選んだ人がいない', given: asking([], []), when: ofShizuku, then: ['!event/no-such-person'] },
  { title: '外国人住民の死亡', given: luisaAlone, when: ofLuisa, then: [] },
  { title: '支援措置の照会抑止：何が合わないかも答えない', given: closed, when: ofShizuku, then: ['!event/blocked-error'] },
  { title: '理由が二つあれば二つとも告げる', given: asking([dead], []), when: { ...ofShizuku, diedOn: died('2026-04-16') }, then: ['!event/future-event', '!event/in-advance', '!event/not-current'] },
]
