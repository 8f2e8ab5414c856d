/** Births as a table: a child of the 霧山 family, twins, a child of foreign parents, and what stands in the way. */
import type { Example } from '../../../frame/example.ts'
import type { Answers } from '../../../frame/question.ts'
import { civilDay } from '../../../law/calendar.ts'
import { exactDate } from '../../../law/imprecise-date.ts'
import { lookAlikeName } from '../../../record/name-key.ts'
import {
  asking, block, familyOfThree, household, known, neighbour, oboro, office, on, resident, saku, shizuku,
} from '../../every-event/examples.ts'
import type { Birth, Newborn } from './notification.ts'

/** A son, born on 2 April. */
export const ao: Newborn = {
  kind: 'japanese', fullName: '霧山　蒼', fullNameKana: 'キリヤマ　アオ', kanjiName: null, alphabetName: null,
  birthDate: exactDate(civilDay('2026-04-02')), sex: 'male', relationshipToHead: '子', registeredDomicile: null,
  familyRegisterHead: null, nationalityCode: null, nationality: null, remark: null,
}

/** Told on the 14th day, the day of birth counted. */
export const told: Birth = {
  source: 'notification', notifiedOn: '2026-04-15', exOfficioNo: '令8-職1', lateReason: null, bornIn: 'japan',
  parent: { personNo: oboro.personNo, sameFamilyRegister: true }, movers: [ao],
}

export const twins: Birth = {
  ...told, movers: [ao, { ...ao, fullName: '霧山　碧', fullNameKana: 'キリヤマ　ミドリ', sex: 'female' }],
}

export const family = asking([oboro])

/** A mother from abroad, who heads her own household. */
export const luisa = resident(2000056, {
  kind: 'foreign', fullName: 'KAKUU LUISA', fullNameKana: null, alphabetName: 'KAKUU LUISA', sex: 'female',
  headName: 'KAKUU LUISA', householdNo: 6000044, birthDate: exactDate(civilDay('1995-01-02'), 'gregorian'),
  registeredDomicile: null, familyRegisterHead: null, becameResidentOn: null,
  becameForeignResidentOn: exactDate(civilDay('2020-04-01')), foreignCategory: 'mid-long-term', nationality: 'ブラジル',
  residenceCardNo: 'AB12345678CD',
})
export const ofLuisa = asking([luisa], [luisa])

export const foreignChild: Newborn = {
  ...ao, kind: 'foreign', fullName: 'KAKUU LEO', fullNameKana: null, alphabetName: 'KAKUU LEO', nationality: 'ブラジル',
  birthDate: exactDate(civilDay('2026-04-02'), 'gregorian'),
}
export const abroadParents: Birth = {
  ...told, parent: { personNo: luisa.personNo, sameFamilyRegister: false }, movers: [foreignChild],
}

const died = { ...oboro, status: 'deceased' as const, historyNo: 2 }
const left = { ...oboro, status: 'moved-out' as const, historyNo: 2 }
const leaving = { ...oboro, historyNo: 2, plannedMoveOutOn: civilDay('2026-04-30') }
const moved = { ...oboro, historyNo: 2, addressFixedOn: exactDate(civilDay('2026-04-10')) }
const came = { ...oboro, becameResidentOn: exactDate(civilDay('2026-04-05')), addressFixedOn: exactDate(civilDay('2026-04-05')) }

const child = (items: Partial<Newborn>): Birth => ({ ...told, movers: [{ ...ao, ...items }] })

const alike = {
  nameKey: lookAlikeName(ao.fullName), sex: 'male' as const, birthOn: '2026-04-02', personNo: 2000099,
  status: 'current' as const,
}
const closed: Answers = {
  ...family, persons: [known(oboro, [block('none', 'error')])],
  households: [{ ...household(familyOfThree), blocks: [block('none', 'error')] }],
}

export const examples: readonly Example<Birth, Answers>[] = [
  { title: '14日目（生まれた日を数える）の届出は期間内', given: family, when: told, then: [] },
  { title: '15日目の届出も受理し、期間経過を記録する', given: on('2026-04-16', family), when: { ...told, notifiedOn: '2026-04-16' }, then: ['event/late'] },
  { title: '14日目が土曜なら月曜まで期間内', given: on('2026-04-20', family), when: { ...child({ birthDate: exactDate(civilDay('2026-04-05')) }), notifiedOn: '2026-04-20' }, then: [] },
  { title: 'ほかの市区町村からの通知は、遅くても期間を問わない', given: on('2026-05-20', family), when: { ...told, source: 'notice', notifiedOn: '2026-05-19' }, then: [] },
  { title: '双子', given: family, when: twins, then: [] },
  { title: '双子を同じ名で入力した', given: family, when: { ...told, movers: [ao, ao] }, then: ['!birth/same-name'] },
  { title: '生年月日の日が不詳', given: family, when: child({ birthDate: { kind: 'about', text: '令和8年4月頃', sortOn: '2026-04-01' } }), then: ['event/late'] },
  { title: '日が不詳なら、通知の日が前でもよい', given: family, when: { ...child({ birthDate: { kind: 'about', text: '令和8年4月2日頃', sortOn: '2026-04-02' } }), notifiedOn: '2026-04-01' }, then: [] },
  { title: '生まれる前の届出', given: family, when: { ...told, notifiedOn: '2026-04-01' }, then: ['!event/in-advance'] },
  { title: '届出日が明日', given: family, when: { ...told, notifiedOn: '2026-04-16' }, then: ['!event/future-notified', 'event/late'] },
  { title: '暦にない届出日', given: family, when: { ...told, notifiedOn: '2026-04-31' }, then: ['!event/not-a-day'] },
  { title: '職権記録書がない', given: family, when: { ...told, exOfficioNo: null }, then: ['!event/no-ex-officio-record'] },
  { title: '生まれるのが明日', given: family, when: child({ birthDate: exactDate(civilDay('2026-04-16')) }), then: ['!event/future-birth', '!event/in-advance'] },
  { title: '国外で生まれた', given: family, when: { ...told, bornIn: 'abroad' }, then: ['!birth/abroad'] },
  { title: '祖父が世帯主なら子の子', given: asking([oboro], familyOfThree), when: child({ relationshipToHead: '子の子' }), then: [] },
  { title: '孫は続柄に使えない', given: family, when: child({ relationshipToHead: '孫' }), then: ['!event/relationship'] },
  { title: '子は世帯主になれない', given: family, when: child({ relationshipToHead: '世帯主' }), then: ['!event/two-heads', 'event/young-head'] },
  { title: '親を選んでいない', given: asking([], []), when: { ...child({ registeredDomicile: '架空県朧月町大字霞２００番地', familyRegisterHead: '霧山　朔' }), parent: { personNo: null, sameFamilyRegister: false } }, then: ['!event/blank'] },
  { title: '選んだ親が見つからない', given: asking([], []), when: { ...child({ registeredDomicile: 'なし', familyRegisterHead: 'なし' }) }, then: ['!event/no-such-person'] },
  { title: '母は出産で死亡した：父の世帯に入れる', given: asking([died], []), when: told, then: ['!birth/parent-died'] },
  { title: '母が死亡し、父を選んだ', given: asking([saku], [saku, shizuku]), when: { ...told, parent: { personNo: saku.personNo, sameFamilyRegister: true } }, then: [] },
  { title: '親は今朝転出し、世帯がなくなった', given: asking([left], []), when: told, then: ['!birth/parent-gone'] },
  { title: '親の世帯が見つからない', given: asking([oboro], []), when: told, then: ['!event/no-household'] },
  { title: '親に転出の予定がある', given: asking([leaving], [saku, leaving, shizuku]), when: told, then: ['birth/parent-leaving'] },
  { title: '親が転入する前に生まれた', given: asking([came], [saku, came, shizuku]), when: told, then: ['!birth/before-move-in'] },
  { title: '生まれた後に世帯が転居した', given: asking([moved], [saku, moved, shizuku]), when: told, then: ['birth/moved-since'] },
  { title: '本籍と筆頭者が空欄', given: family, when: { ...told, parent: { ...told.parent, sameFamilyRegister: false } }, then: ['!event/blank', '!event/blank'] },
  { title: '外国人を親とする日本人の子は、本籍を入力する', given: ofLuisa, when: { ...told, parent: { personNo: luisa.personNo, sameFamilyRegister: true }, movers: [{ ...ao, registeredDomicile: '架空県朧月町大字霞３００番地', familyRegisterHead: '海野　太郎' }] }, then: [] },
  { title: '外国人の父母の子は経過滞在者', given: ofLuisa, when: abroadParents, then: [] },
  { title: '外国人の子に国籍がない', given: ofLuisa, when: { ...abroadParents, movers: [{ ...foreignChild, nationality: null }] }, then: ['!event/blank'] },
  { title: '経過滞在の60日を過ぎてからの通知', given: on('2026-06-02', ofLuisa), when: { ...abroadParents, source: 'notice', notifiedOn: '2026-06-01' }, then: ['birth/transition-over'] },
  { title: '日本人を親とする外国人の子', given: family, when: { ...told, movers: [foreignChild] }, then: ['birth/parent-japanese'] },
  { title: '振り仮名のない通知', given: family, when: child({ fullNameKana: '' }), then: ['birth/no-kana'] },
  { title: '振り仮名がひらがな', given: family, when: child({ fullNameKana: 'きりやま　あお' }), then: ['!text/not-kana'] },
  { title: '同じ出生を二度入力した', given: { ...family, lookAlikes: [alike] }, when: told, then: ['event/look-alike-here'] },
  { title: '住民票コードの残りが足りない', given: { ...family, reserved: { ...family.reserved, residentCodeIds: [] } }, when: told, then: ['!event/no-code-stock'] },
  { title: '世帯主が子より若い', given: asking([neighbour], [{ ...neighbour, birthDate: exactDate(civilDay('2026-04-03')) }]), when: { ...told, parent: { personNo: neighbour.personNo, sameFamilyRegister: true } }, then: ['event/generation'] },
  { title: '支援措置の照会抑止：何が合わないかも答えない', given: closed, when: { ...told, movers: [{ ...ao, registeredDomicile: 'なし', familyRegisterHead: 'なし' }] }, then: ['!event/blocked-error'] },
  { title: '理由が二つあれば二つとも告げる', given: asking([left], []), when: { ...told, exOfficioNo: '' , movers: [{ ...ao, registeredDomicile: 'なし', familyRegisterHead: 'なし' }] }, then: ['!event/no-ex-officio-record', '!birth/parent-gone'] },
  { title: '何も入力していない', given: office, when: { ...told, notifiedOn: '', exOfficioNo: null, parent: { personNo: null, sameFamilyRegister: true }, movers: [{ ...ao, fullName: '', birthDate: null, sex: null, relationshipToHead: '' }] }, then: ['!event/blank', '!event/no-ex-officio-record', '!event/blank', '!event/blank', '!event/blank', '!event/blank', '!event/blank', '!event/blank', '!event/blank'] },
]
