/** Household changes as a table: the 霧山 family and their neighbour on the same lot. */
import type { Example } from '../../../frame/example.ts'
import type { Answers } from '../../../frame/question.ts'
import { civilDay } from '../../../law/calendar.ts'
import { exactDate } from '../../../law/imprecise-date.ts'
import {
  asking, block, familyOfThree, household, known, neighbour, oboro, office, on, resident, saku, shizuku,
} from '../../every-event/examples.ts'
import type { HouseholdChange } from './notification.ts'

/** 朔's mother, who lives by herself on the same lot. */
export const mother = resident(2000056, {
  fullName: '霧山　汐', sex: 'female', birthDate: exactDate(civilDay('1955-01-02')), headName: '霧山　汐',
  householdNo: 6000036, familyRegisterHead: '霧山　汐',
})
const foreignHead = resident(2000064, {
  kind: 'foreign', fullName: 'KAKUU LUIS', headName: 'KAKUU LUIS', registeredDomicile: null, familyRegisterHead: null,
  becameResidentOn: null, becameForeignResidentOn: exactDate(civilDay('2020-04-01')), householdNo: 6000044,
})
const foreignGuest = resident(2000072, {
  kind: 'foreign', fullName: 'KAKUU ANA', sex: 'female', headName: 'KAKUU LUIS', isHead: false, orderInHousehold: 2,
  relationshipToHead: '同居人', registeredDomicile: null, familyRegisterHead: null, becameResidentOn: null,
  becameForeignResidentOn: exactDate(civilDay('2020-04-01')), householdNo: 6000044,
})

const as = ({ personNo }: { readonly personNo: number }, relationshipToHead: string) => ({ personNo, relationshipToHead })

const filing: HouseholdChange = {
  change: 'head-change', ground: 'notification', exOfficioNo: null, changedOn: '2026-04-10',
  notifiedOn: '2026-04-15', toHouseholdNo: null, headConsents: false, movers: [], staying: [], lateReason: null,
}

/** 朧 becomes the head. */
export const headChange: HouseholdChange =
  { ...filing, movers: [as(saku, '夫'), as(oboro, '世帯主'), as(shizuku, '子')] }
/** 雫 founds a household of her own. */
export const split: HouseholdChange = { ...filing, change: 'household-split', movers: [as(shizuku, '世帯主')] }
/** The head founds a household of his own; 朧 heads those who stay. */
export const headSplits: HouseholdChange = {
  ...filing, change: 'household-split', movers: [as(saku, '世帯主')], staying: [as(oboro, '世帯主'), as(shizuku, '子')],
}
/** 汐 comes into her son's household with all that she is. */
export const merge: HouseholdChange = {
  ...filing, change: 'household-merge', toHouseholdNo: saku.householdNo, headConsents: true, movers: [as(mother, '母')],
}
/** 雫 goes to live with her grandmother on the same lot. */
export const change: HouseholdChange = {
  ...filing, change: 'household-change', toHouseholdNo: mother.householdNo, headConsents: true,
  movers: [as(shizuku, '子の子')],
}

export const family = asking(familyOfThree)
export const withMother: Answers = {
  ...office, persons: [...familyOfThree, mother].map((record) => known(record)),
  households: [household(familyOfThree), household([mother])],
}
const withNeighbour: Answers = { ...withMother, households: [household(familyOfThree), household([neighbour])] }
const foreigners: Answers = asking([foreignHead, foreignGuest], [foreignHead, foreignGuest])
const removed = { ...shizuku, status: 'moved-out' as const, historyNo: 2 }
const hidden: Answers = {
  ...office, persons: familyOfThree.map((record) => known(record, [block('error')])),
  households: [household(familyOfThree, { blocks: [block('error')] })],
}

export const examples: readonly Example<HouseholdChange, Answers>[] = [
  { title: '世帯主変更：全員の続柄を入れ直す', given: family, when: headChange, then: [] },
  { title: '世帯主変更に漏れた世帯員がいる', given: family, when: { ...headChange, movers: headChange.movers.slice(0, 2) }, then: ['!household-change/member-missing'] },
  { title: '世帯主が変わらない世帯主変更', given: family, when: { ...headChange, movers: [as(saku, '世帯主'), as(oboro, '妻'), as(shizuku, '子')] }, then: ['!household-change/same-head'] },
  { title: '世帯主が二人', given: family, when: { ...headChange, movers: [as(saku, '世帯主'), as(oboro, '世帯主'), as(shizuku, '子')] }, then: ['!event/two-heads', '!household-change/same-head'] },
  { title: '世帯主がいない', given: family, when: { ...headChange, movers: [as(saku, '夫'), as(oboro, '妻'), as(shizuku, '子')] }, then: ['!household-change/no-head', 'event/two-spouses'] },
  { title: '夫が女性になる続柄は確かめる', given: family, when: { ...headChange, movers: [as(saku, '妻'), as(oboro, '世帯主'), as(shizuku, '子')] }, then: ['event/spouse-sex'] },
  { title: '子が親より年上になる続柄は確かめる', given: family, when: { ...headChange, movers: [as(saku, '子'), as(oboro, '子'), as(shizuku, '世帯主')] }, then: ['event/generation', 'event/generation'] },
  { title: '職権の世帯主変更に職権記録書がない', given: family, when: { ...headChange, ground: 'ex-officio' }, then: ['!event/no-ex-officio-record'] },
  { title: '職権の世帯主変更は期間を問わない', given: family, when: { ...headChange, ground: 'ex-officio', exOfficioNo: '職-7', changedOn: '2026-01-05' }, then: [] },
  { title: '15日目の届出', given: on('2026-04-27', family), when: { ...headChange, notifiedOn: '2026-04-27' }, then: ['event/late'] },
  { title: '世帯分離：子が新しい世帯を作る', given: family, when: split, then: [] },
  { title: '世帯主が去り、残る世帯員の続柄を入れた', given: family, when: headSplits, then: ['household-change/couple'] },
  { title: '世帯主が去り、残る二人の世帯主が決まらない', given: family, when: { ...headSplits, staying: [] }, then: ['event/head-leaves', 'household-change/couple'] },
  { title: '残る世帯員の一部だけ続柄を入れた', given: family, when: { ...headSplits, staying: [as(oboro, '世帯主')] }, then: ['!household-change/staying-missing', 'household-change/couple'] },
  { title: '残る世帯員に世帯主がいない', given: family, when: { ...headSplits, staying: [as(oboro, '妻'), as(shizuku, '孫')] }, then: ['!household-change/no-head', '!event/relationship', 'household-change/couple'] },
  { title: '異動者を残る世帯員に入れた', given: family, when: { ...split, staying: [as(shizuku, '世帯主')] }, then: ['!household-change/not-staying', '!household-change/staying-missing'] },
  { title: '残る世帯員が空', given: family, when: { ...split, staying: [{ personNo: null, relationshipToHead: '' }] }, then: ['!event/blank', '!household-change/no-head', '!event/blank', '!household-change/staying-missing'] },
  { title: '世帯分離で全員を選んだ', given: family, when: { ...split, movers: headChange.movers }, then: ['!household-change/nobody-stays'] },
  { title: '夫婦を分ける世帯分離は確かめる', given: family, when: { ...split, movers: [as(oboro, '世帯主')] }, then: ['household-change/couple'] },
  { title: '世帯合併：母の世帯が息子の世帯に入る', given: withMother, when: merge, then: [] },
  { title: '入る世帯に妻がもう一人', given: withMother, when: { ...merge, movers: [as(mother, '妻')] }, then: ['event/two-spouses'] },
  { title: '世帯主の同意を確かめていない', given: withMother, when: { ...merge, headConsents: false }, then: ['event/no-consent'] },
  { title: '世帯合併なのに一部', given: withMother, when: { ...change, change: 'household-merge' }, then: ['!household-change/not-whole'] },
  { title: '入る世帯を選んでいない', given: withMother, when: { ...merge, toHouseholdNo: null }, then: ['!event/blank'] },
  { title: '入る世帯がない', given: { ...withMother, households: [household([mother])] }, when: merge, then: ['!event/no-household'] },
  { title: '入る世帯の世帯主と二人になる', given: withMother, when: { ...merge, movers: [as(mother, '世帯主')] }, then: ['!event/two-heads'] },
  { title: '世帯変更：孫が祖母の世帯に入る', given: withMother, when: change, then: [] },
  { title: '今いる世帯には入れない', given: withMother, when: { ...change, toHouseholdNo: saku.householdNo }, then: ['!household-change/there-already'] },
  { title: '別の地番の世帯には世帯変更で入れない', given: withNeighbour, when: { ...change, toHouseholdNo: neighbour.householdNo }, then: ['!household-change/other-place'] },
  { title: '外国人の世帯主との続柄は文書で確かめる', given: foreigners, when: { ...headChange, movers: [as(foreignHead, '縁故者'), as(foreignGuest, '世帯主')] }, then: [] },
  { title: '外国人の世帯主の妻となる', given: foreigners, when: { ...headChange, movers: [as(foreignHead, '夫'), as(foreignGuest, '世帯主')] }, then: ['household-change/kinship-papers'] },
  { title: '除票になった人', given: asking([removed]), when: split, then: ['!event/not-current'] },
  { title: '抑止された世帯：ほかの何も答えない', given: hidden, when: { ...headChange, movers: headChange.movers.slice(0, 2) }, then: ['!event/blocked-error'] },
]
