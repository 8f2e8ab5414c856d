/** Move-ins as a table: families of the imaginary town, and what the office has to say to each. */
import type { Example } from '../../../frame/example.ts'
import type { Answers, KnownHousehold, KnownPerson, StandingBlock } from '../../../frame/question.ts'
import { civilDay } from '../../../law/calendar.ts'
import { exactDate } from '../../../law/imprecise-date.ts'
import { firstRecord } from '../../../record/change.ts'
import type { PersonInput } from '../../../record/notification.ts'
import { lookAlikeName } from '../../../record/name-key.ts'
import { office, on } from '../../every-event/examples.ts'
import type { MoveIn } from './notification.ts'

const NUMBER_OF_HANAKO = '00000000-0000-4000-8000-0000000000a1'
const CODE_OF_HANAKO = '00000000-0000-4000-8000-0000000000b1'

/** Somebody typed in with everything a Japanese resident must have, and nothing more. */
export const person: PersonInput = {
  personNo: null, kind: 'japanese', fullName: '海野　花子', fullNameKana: 'ウミノ　ハナコ', fullNameKanaConfirmed: true,
  kanjiName: null, alphabetName: null, formerSurname: null, formerSurnameKana: null, alias: null, aliasKana: null,
  aliasRecordedOn: null, aliasRecordedMunicipality: null, aliasHistory: [],
  birthDate: exactDate(civilDay('1990-05-04')), sex: 'female', relationshipToHead: '世帯主',
  registeredDomicile: '架空県朧月町大字霞１００番地', familyRegisterHead: '海野　花子',
  individualNumber: { numberId: NUMBER_OF_HANAKO }, residentCode: { numberId: CODE_OF_HANAKO },
  nationalityCode: null, nationality: null, foreignCategory: null, statusOfResidence: null, periodOfStay: null,
  periodExpiresOn: null, residenceCardNo: null, sprCertificateNo: null, landingPeriod: null, provisionalStayPeriod: null,
  becameForeignResidentOn: null,
  nationalHealth: false, lateElderly: false, careInsurance: false, pensionNo: null, pensionClass: null, childAllowance: false,
  remark: null,
}

/** Somebody else of the same family: no numbers on their papers. */
const kin = (items: Partial<PersonInput>): PersonInput => ({ ...person, individualNumber: null, residentCode: null, ...items })

export const husband = kin({
  fullName: '海野　太郎', fullNameKana: 'ウミノ　タロウ', sex: 'male', relationshipToHead: '夫', birthDate: exactDate(civilDay('1988-02-03')),
})
export const child = kin({
  fullName: '海野　つばさ', fullNameKana: 'ウミノ　ツバサ', sex: 'male', relationshipToHead: '子', birthDate: exactDate(civilDay('2020-09-09')),
})
const newborn = kin({
  fullName: '海野　みなと', fullNameKana: 'ウミノ　ミナト', sex: 'male', relationshipToHead: '子', birthDate: exactDate(civilDay('2026-04-10')),
})

/** A resident from abroad, under 法30条の45. */
export const maria = kin({
  kind: 'foreign', fullName: 'KAKUU MARIA', fullNameKana: null, fullNameKanaConfirmed: false, alphabetName: 'KAKUU MARIA',
  sex: 'female', registeredDomicile: null, familyRegisterHead: null,
  birthDate: exactDate(civilDay('1992-11-12'), 'gregorian'), nationalityCode: 'BRA', nationality: 'ブラジル',
  foreignCategory: 'mid-long-term', statusOfResidence: '定住者', periodOfStay: '３年', periodExpiresOn: '2028-01-31',
  residenceCardNo: 'AB12345678CD',
})

/** Moved on 1 April, notified on the 14th day after. */
export const hanako: MoveIn = {
  from: 'domestic', movedOn: '2026-04-01', notifiedOn: '2026-04-15',
  proof: { kind: 'paper-certificate', cardShown: false, plannedMoveOutOn: '2026-04-01', reason: null },
  address: { oazaAza: '朧一丁目', townBlockCode: '0000001', addressKind: 'residential-indication', lot: '2番3号', katagaki: null },
  previous: { address: '架空県星見市月影町１番地', addressCode: null, unnotified: false, lastRegisteredAddress: null },
  household: { to: 'new', householdNo: null, headConsents: false, headComesLater: false },
  movers: [person],
  lateReason: null,
}

const family: MoveIn = { ...hanako, movers: [person, husband, child] }

const before = (relationshipToHead: string, items: Partial<PersonInput> = {}) => {
  const { sex, ...rest } = { ...person, ...items }
  return firstRecord(2000013, {
    kind: 'japanese', fullName: rest.fullName, birthDate: exactDate(civilDay('1990-05-04')), sex: sex ?? 'female',
    registeredDomicile: rest.registeredDomicile, familyRegisterHead: rest.familyRegisterHead,
    residentCodeId: CODE_OF_HANAKO, individualNumberId: NUMBER_OF_HANAKO,
    householdNo: 6000010, isHead: relationshipToHead === '世帯主', headName: rest.fullName, relationshipToHead, orderInHousehold: 1,
    prefecture: '架空県', municipality: '朧月町', oazaAza: '朧一丁目', townBlockCode: '0000001', addressKind: 'residential-indication',
    lot: '2番3号', addressFixedOn: exactDate(civilDay('2018-04-01')), becameResidentOn: exactDate(civilDay('2018-04-01')),
  }, {
    reason: 'domestic-move-in', eventOn: exactDate(civilDay('2018-04-01')), processedOn: civilDay('2018-04-02'),
    inputPlace: '本庁町民課', inputTerminal: 'mado-1', caseId: null,
  }).record
}

/** 花子 as she lived here until 2024. */
const removedHanako: KnownPerson = {
  record: { ...before('世帯主'), status: 'moved-out', historyNo: 2, eventOn: exactDate(civilDay('2024-03-31')) }, blocks: [], claimedBy: null,
}
const here = before('世帯主', { fullName: '森野　実' })
const house = (items: Partial<KnownHousehold> = {}): KnownHousehold =>
  ({ householdNo: 6000010, revision: 3, members: [here], blocks: [], ...items })

const block = (
  entry: StandingBlock['levels']['entry'], inquiry: StandingBlock['levels']['inquiry'] = 'none',
): StandingBlock => ({
  blockNo: 1, kind: 'support-measure', personNo: here.personNo, householdNo: null,
  levels: { entry, certificate: 'error', inquiry }, startsOn: civilDay('2026-01-01'), endsOn: civilDay('2026-12-31'),
})

const joining: MoveIn = {
  ...hanako, movers: [{ ...person, relationshipToHead: '妹' }],
  household: { to: 'join', householdNo: 6000010, headConsents: true, headComesLater: false },
}
const joinable: Answers = { ...office, households: [house()], reserved: { ...office.reserved, householdNos: [] } }

const alike = (status: 'current' | 'moved-out') =>
  [{ nameKey: lookAlikeName(person.fullName), sex: 'female' as const, birthOn: '1990-05-04', personNo: 2000013, status }]

const removed = [{ numberId: CODE_OF_HANAKO, personNo: 2000013, status: 'moved-out' as const }]
const live = [{ numberId: NUMBER_OF_HANAKO, personNo: 2000099, status: 'current' as const }]

export const examples: readonly Example<MoveIn, Answers>[] = [
  { title: '14日目の届出は期間内', given: office, when: hanako, then: [] },
  { title: '15日目の届出も受理し、期間経過を記録する', given: on('2026-04-16'), when: { ...hanako, notifiedOn: '2026-04-16' }, then: ['event/late'] },
  { title: '14日目に受け、翌朝決裁しても期間内', given: on('2026-04-16'), when: hanako, then: [] },
  { title: '14日目が日曜なら翌開庁日まで期間内', given: on('2026-03-16'), when: { ...hanako, movedOn: '2026-03-01', notifiedOn: '2026-03-16' }, then: [] },
  { title: '日曜に延びた期間の翌日は期間経過', given: on('2026-03-17'), when: { ...hanako, movedOn: '2026-03-01', notifiedOn: '2026-03-17' }, then: ['event/late'] },
  { title: '祝日（昭和の日）に当たれば翌日まで', given: on('2026-04-30'), when: { ...hanako, movedOn: '2026-04-15', notifiedOn: '2026-04-30' }, then: [] },
  { title: '転入届はあらかじめ出せない', given: office, when: { ...hanako, movedOn: '2026-04-20' }, then: ['!event/future-event', '!event/in-advance'] },
  { title: '明日の届出日は書けない', given: office, when: { ...hanako, notifiedOn: '2026-04-16' }, then: ['!event/future-notified', 'event/late'] },
  { title: '平年の2月29日は届出日にできない', given: office, when: { ...hanako, movedOn: '2026-02-29' }, then: ['!event/not-a-day'] },
  {
    title: '戸籍が平年の2月29日の生年月日なら受け付ける', given: office,
    when: { ...hanako, movers: [{ ...person, birthDate: { kind: 'nonCalendar', text: '平成11年2月29日', sortOn: '1999-02-28' } }] }, then: [],
  },
  {
    title: '昭和25年月日不詳の生年月日を受け付ける', given: office,
    when: { ...hanako, movers: [{ ...person, birthDate: { kind: 'unknown', text: '昭和25年 月日不詳', sortOn: '1950-01-01' } }] }, then: [],
  },
  { title: '異動日と届出日が空なら二つとも告げる', given: office, when: { ...hanako, movedOn: '', notifiedOn: '' }, then: ['!event/blank', '!event/blank'] },
  {
    title: '転出証明書がなく理由もない', given: office,
    when: { ...hanako, proof: { ...hanako.proof, kind: 'none' } }, then: ['!move-in/no-proof'],
  },
  {
    title: '転出証明書がない理由を聞き取った', given: office,
    when: { ...hanako, proof: { ...hanako.proof, kind: 'none', reason: '紛失' } }, then: ['move-in/proof-missing'],
  },
  { title: '国外からは転出証明書が要らない', given: office, when: { ...hanako, from: 'abroad', proof: { ...hanako.proof, kind: 'passport' } }, then: [] },
  {
    title: '特例転入にはカードが要る', given: office,
    when: { ...hanako, proof: { ...hanako.proof, kind: 'message' } }, then: ['!move-in/no-card'],
  },
  {
    title: '特例転入は転出予定日から30日まで', given: office,
    when: { ...hanako, proof: { kind: 'message', cardShown: true, plannedMoveOutOn: '2026-03-10', reason: null } }, then: ['!move-in/card-term'],
  },
  {
    title: '未届転入には最終登録住所地が要る', given: office,
    when: { ...hanako, previous: { ...hanako.previous, unnotified: true } }, then: ['!move-in/no-last-registered'],
  },
  {
    title: '理由が二つあれば二つとも告げる', given: { ...office, persons: [{ ...removedHanako, record: { ...removedHanako.record, status: 'current' } }] },
    when: { ...hanako, proof: { ...hanako.proof, kind: 'none' }, movers: [{ ...person, personNo: 2000013 }] },
    then: ['!move-in/no-proof', '!move-in/already-recorded'],
  },
  { title: '家族三人が新しい世帯を作る', given: office, when: family, then: [] },
  {
    title: '生まれた子の届と同時の転入は、事由を転入とする', given: office,
    when: { ...family, movers: [person, husband, child, newborn] }, then: [],
  },
  {
    title: '世帯主が二人', given: office, when: { ...family, movers: [person, { ...husband, relationshipToHead: '世帯主' }] }, then: ['!event/two-heads'],
  },
  {
    title: '世帯主がいない', given: office, when: { ...family, movers: [husband, child] }, then: ['!event/no-head'],
  },
  {
    title: '世帯主が後から来る', given: office,
    when: { ...family, movers: [husband, child], household: { ...family.household, headComesLater: true } }, then: ['event/head-awaited'],
  },
  { title: '孫は続柄に使えない', given: office, when: { ...family, movers: [person, { ...child, relationshipToHead: '孫' }] }, then: ['!event/relationship'] },
  { title: '子の子は使える', given: office, when: { ...family, movers: [person, { ...child, relationshipToHead: '子の子' }] }, then: [] },
  {
    title: '世帯主より年上の子', given: office,
    when: { ...family, movers: [{ ...person, birthDate: exactDate(civilDay('2005-01-01')) }, { ...child, birthDate: exactDate(civilDay('2000-01-01')) }] },
    then: ['event/generation'],
  },
  {
    title: '15歳未満の世帯主', given: office,
    when: { ...hanako, movers: [{ ...person, birthDate: exactDate(civilDay('2014-01-01')) }] }, then: ['event/young-head'],
  },
  { title: '世帯主と妻が二人', given: office, when: { ...family, movers: [{ ...person, sex: 'male' }, kin({ relationshipToHead: '妻' }), kin({ relationshipToHead: '妻（未届）' })] }, then: ['event/two-spouses'] },
  { title: '夫と記録する女性は確認する', given: office, when: { ...family, movers: [person, { ...husband, sex: 'female' }] }, then: ['event/spouse-sex'] },
  { title: '既存の世帯に妹として入る', given: joinable, when: joining, then: [] },
  { title: '世帯主の同意を確かめていない', given: joinable, when: { ...joining, household: { ...joining.household, headConsents: false } }, then: ['event/no-consent'] },
  { title: '入る世帯がない', given: { ...joinable, households: [] }, when: joining, then: ['!event/no-household'] },
  { title: '入る世帯の住所と違う', given: joinable, when: { ...joining, address: { ...joining.address, lot: '9番9号' } }, then: ['!event/other-address'] },
  { title: '方書だけ違うのは比べない', given: joinable, when: { ...joining, address: { ...joining.address, katagaki: '朧荘２０１' } }, then: [] },
  { title: '世帯主のいる世帯に世帯主として入る', given: joinable, when: { ...joining, movers: [person] }, then: ['!event/two-heads'] },
  { title: '入る世帯に入力の抑止がある', given: { ...joinable, households: [house({ blocks: [block('error')] })] }, when: joining, then: ['!event/blocked-error'] },
  { title: '入る世帯に注意の抑止がある', given: { ...joinable, households: [house({ blocks: [block('alert')] })] }, when: joining, then: ['event/blocked-alert'] },
  {
    title: '入る世帯の照会が止められている：住所や世帯員が合うかどうかも答えない',
    given: { ...joinable, households: [house({ blocks: [block('none', 'error')] })] },
    when: { ...joining, address: { ...joining.address, lot: '9番9号' } }, then: ['!event/blocked-error'],
  },
  { title: '住民票コードが除票と一致すれば再転入', given: { ...office, holders: removed }, when: hanako, then: ['!move-in/re-entrant'] },
  {
    title: '再転入として選べば同じ宛名番号で入る', given: { ...office, holders: removed, persons: [removedHanako] },
    when: { ...hanako, movers: [{ ...person, personNo: 2000013 }] }, then: [],
  },
  { title: '個人番号が現に住民である別人のもの', given: { ...office, holders: live }, when: hanako, then: ['!move-in/number-in-use'] },
  { title: '在留カード番号が除票と一致すれば再転入', given: { ...office, cardHolders: [{ residenceCardNo: 'AB12345678CD', personNo: 2000013, status: 'moved-out' }] }, when: { ...hanako, movers: [{ ...maria, relationshipToHead: '世帯主' }] }, then: ['!move-in/re-entrant'] },
  { title: '氏名・性別・生年月日だけ同じ除票は職員が選ぶ', given: { ...office, lookAlikes: alike('moved-out') }, when: hanako, then: ['event/look-alike'] },
  { title: '同じ三情報の住民が現にいる', given: { ...office, lookAlikes: alike('current') }, when: hanako, then: ['event/look-alike-here'] },
  { title: '選んだ人がいない', given: office, when: { ...hanako, movers: [{ ...person, personNo: 9999999 }] }, then: ['!event/no-such-person'] },
  {
    title: '前の異動より前の日の再転入', given: { ...on('2024-03-20'), holders: removed, persons: [removedHanako] },
    when: { ...hanako, movedOn: '2024-03-15', notifiedOn: '2024-03-20', movers: [{ ...person, personNo: 2000013 }] }, then: ['event/back-dated'],
  },
  { title: '同じ番号の異動者が二人', given: office, when: { ...family, movers: [person, { ...person, relationshipToHead: '子' }] }, then: ['!move-in/same-number'] },
  { title: '住民票コードの在庫がない', given: { ...office, reserved: { ...office.reserved, residentCodeIds: [] } }, when: family, then: ['!event/no-code-stock'] },
  { title: '住民票コードの残りが少ない', given: { ...office, office: { ...office.office, residentCodeStock: 10 } }, when: family, then: ['event/code-stock-low'] },
  { title: '外国人住民が夫の国へ移る', given: office, when: { ...family, movers: [{ ...maria, relationshipToHead: '世帯主' }] }, then: [] },
  { title: '国籍の違う家族が一つの世帯を作る', given: office, when: { ...family, movers: [{ ...person, sex: 'male' }, { ...maria, relationshipToHead: '妻' }] }, then: [] },
  { title: '在留カードの番号の形が違う', given: office, when: { ...hanako, movers: [{ ...maria, relationshipToHead: '世帯主', residenceCardNo: 'A1' }] }, then: ['!event/card-number'] },
  { title: '中長期在留者は在留カードの番号が要る', given: office, when: { ...hanako, movers: [{ ...maria, relationshipToHead: '世帯主', residenceCardNo: null }] }, then: ['!event/blank'] },
  { title: '在留期間が過ぎている', given: office, when: { ...hanako, movers: [{ ...maria, relationshipToHead: '世帯主', periodExpiresOn: '2026-01-31' }] }, then: ['event/period-expired'] },
  { title: '生年月日が明日', given: office, when: { ...family, movers: [person, { ...newborn, birthDate: exactDate(civilDay('2026-04-16')) }] }, then: ['!event/future-birth'] },
  { title: '生年月日として読めない', given: office, when: { ...family, movers: [person, { ...newborn, birthDate: { kind: 'exact', text: 'いつか', sortOn: '2026-04-01' } }] }, then: ['!event/not-a-birth-date'] },
  { title: '本籍と筆頭者が空', given: office, when: { ...hanako, movers: [{ ...person, registeredDomicile: '', familyRegisterHead: null }] }, then: ['!event/blank', '!event/blank'] },
  { title: '町字マスタにない住所', given: { ...office, addresses: [] }, when: { ...hanako, address: { ...hanako.address, townBlockCode: null } }, then: ['event/address-not-in-master'] },
  { title: '庁舎や旅館の所在地', given: { ...office, addresses: office.addresses.map((place) => ({ ...place, discouraged: true })) }, when: hanako, then: ['event/discouraged-address'] },
  { title: '同じ住所に世帯が多い', given: { ...office, addresses: office.addresses.map((place) => ({ ...place, householdsThere: 4 })) }, when: hanako, then: ['event/many-households'] },
  { title: '読み取れない文字は仮登録まで', given: office, when: { ...hanako, movers: [{ ...person, fullName: '海〓　花子' }] }, then: ['!text/unreadable'] },
  { title: '筆記の異なる葛（Adobe-Japan1の字形指定）は受け付けない', given: office, when: { ...hanako, movers: [{ ...person, fullName: '葛\u{E0100}野　花子' }] }, then: ['!text/other-sequence'] },
  { title: '文字情報基盤の字形指定は受け付ける', given: office, when: { ...hanako, movers: [{ ...person, fullName: '葛\u{E0102}野　花子' }] }, then: [] },
]
