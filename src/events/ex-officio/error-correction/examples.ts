/** Error corrections as a table: names, days, an address, a foreign resident's items, a record that is removed. */
import type { Example } from '../../../frame/example.ts'
import type { Answers } from '../../../frame/question.ts'
import { civilDay } from '../../../law/calendar.ts'
import { exactDate } from '../../../law/imprecise-date.ts'
import {
  asking, block, familyOfThree, household, known, oboro, office, resident, saku, shizuku,
} from '../../every-event/examples.ts'
import type { ErrorCorrection } from './notification.ts'

type Line = ErrorCorrection['corrections'][number]

/** 雫 is written 霧山 雫; the family register says 霧山 しずく. */
export const name: ErrorCorrection = {
  ground: 'ex-officio', correctedOn: '2026-04-15', appliedOn: '', exOfficioNo: '令8-職3',
  evidence: '戸籍の全部事項証明書と照合した', resident: { personNo: shizuku.personNo },
  corrections: [{ item: 'fullName', was: '霧山　雫', to: '霧山　しずく' }],
  address: { oazaAza: '', townBlockCode: null, addressKind: 'residential-indication', lot: '', katagaki: null },
  note: '',
}

export const ofShizuku = asking([shizuku])
export const ofSaku = asking([saku])

/** The head's name was wrong. */
export const headName: ErrorCorrection = {
  ...name, resident: { personNo: saku.personNo }, corrections: [{ item: 'fullName', was: '霧山　朔', to: '霧山　朔郎' }],
}

/** The household has lived in another house of the block all the time. */
export const address: ErrorCorrection = {
  ...name, corrections: [], address: {
    oazaAza: '朧一丁目', townBlockCode: '0000001', addressKind: 'residential-indication', lot: '2番3号', katagaki: '霞荘１０１',
  },
}

const removed = { ...shizuku, status: 'moved-out' as const, historyNo: 2 }
export const ofRemoved = asking([removed], [])

/** The only thing that can be written on a removed record. */
export const noteOnly: ErrorCorrection = { ...name, corrections: [], note: '氏名「霧山　雫」は誤記。正しくは「霧山　しずく」。' }

const luisa = resident(2000056, {
  kind: 'foreign', fullName: 'KAKUU LUISA', fullNameKana: null, alphabetName: 'KAKUU LUISA', sex: 'female',
  headName: 'KAKUU LUISA', householdNo: 6000044, birthDate: exactDate(civilDay('1995-01-02'), 'gregorian'),
  registeredDomicile: null, familyRegisterHead: null, becameResidentOn: null,
  becameForeignResidentOn: exactDate(civilDay('2020-04-01')), foreignCategory: 'mid-long-term', nationality: 'ブラジル',
  residenceCardNo: 'AB12345678CD', periodExpiresOn: civilDay('2027-01-31'),
})
const ofLuisa = asking([luisa], [luisa])
const luisas = (...corrections: readonly Line[]): ErrorCorrection =>
  ({ ...name, resident: { personNo: luisa.personNo }, corrections: [...corrections] })

const lines = (...corrections: readonly Line[]): ErrorCorrection => ({ ...name, corrections: [...corrections] })
const ofOboro = asking([oboro])
const oboros = (...corrections: readonly Line[]): ErrorCorrection =>
  ({ ...name, resident: { personNo: oboro.personNo }, corrections: [...corrections] })

const closed: Answers = {
  ...ofRemoved, persons: [known(removed, [block('none', 'error')])],
  households: [{ ...household(familyOfThree), blocks: [block('none', 'error')] }],
}

export const examples: readonly Example<ErrorCorrection, Answers>[] = [
  { title: '氏名の誤記', given: ofShizuku, when: name, then: [] },
  { title: '世帯主の氏名の誤記', given: ofSaku, when: headName, then: [] },
  { title: '生年月日は、和暦でも西暦でも読む', given: ofShizuku, when: lines({ item: 'birthDate', was: 'H27.7.8', to: '2015-07-18' }), then: [] },
  { title: '昭和25年月日不詳の生年月日（戸籍のとおり）', given: ofSaku, when: { ...headName, corrections: [{ item: 'birthDate', was: '昭和59年6月1日', to: '昭和25年 月日不詳' }] }, then: [] },
  { title: '平成11年2月29日の生年月日（戸籍のとおり）', given: ofShizuku, when: lines({ item: 'birthDate', was: '平成27年7月8日', to: '平成11年2月29日' }), then: [] },
  { title: '暦にない届出の年月日', given: ofShizuku, when: lines({ item: 'moveInNotifiedOn', was: '令和2年4月2日', to: '令和2年4月31日' }), then: ['!error-correction/unreadable'] },
  { title: '不詳の届出の年月日', given: ofShizuku, when: lines({ item: 'moveInNotifiedOn', was: '令和2年4月2日', to: '令和2年4月頃' }), then: ['!error-correction/unreadable'] },
  { title: '読めない性別', given: ofShizuku, when: lines({ item: 'sex', was: '女', to: '女性' }), then: ['!error-correction/unreadable'] },
  { title: '本籍と筆頭者を一度に', given: ofShizuku, when: lines({ item: 'registeredDomicile', was: '架空県朧月町大字霞２００番地', to: '架空県朧月町大字霞２０１番地' }, { item: 'familyRegisterHead', was: '霧山　朔', to: '霧山　汐' }), then: [] },
  { title: '本籍は空欄にできない', given: ofShizuku, when: lines({ item: 'registeredDomicile', was: '架空県朧月町大字霞２００番地', to: '' }), then: ['!event/blank'] },
  { title: '転入前住所を空欄に、備考を書き加える', given: asking([{ ...shizuku, previousAddress: '不明' }]), when: lines({ item: 'previousAddress', was: '不明', to: '' }, { item: 'remark', was: '', to: '出生地は国外' }), then: [] },
  { title: '「誤」が今の記載と違う', given: ofShizuku, when: lines({ item: 'fullName', was: '霧山　零', to: '霧山　しずく' }), then: ['!error-correction/stands-otherwise'] },
  { title: '空欄でない項目の「誤」が空欄', given: ofShizuku, when: lines({ item: 'birthDate', was: '', to: '平成27年7月18日' }), then: ['!error-correction/stands-otherwise'] },
  { title: '今の記載と同じ', given: ofShizuku, when: lines({ item: 'fullName', was: '霧山　雫', to: '霧山　雫' }), then: ['!error-correction/same'] },
  { title: '同じ項目を二度', given: ofShizuku, when: { ...name, corrections: [...name.corrections, ...name.corrections] }, then: ['!error-correction/twice'] },
  { title: '氏と名の間に空白がない', given: ofShizuku, when: lines({ item: 'fullName', was: '霧山　雫', to: '霧山しずく' }), then: ['!text/no-space-in-name'] },
  { title: '印字できない文字', given: ofShizuku, when: lines({ item: 'familyRegisterHead', was: '霧山　朔', to: '霧山　\u{e000}' }), then: ['!text/private-use'] },
  { title: '外国人だけの項目を日本人に', given: ofShizuku, when: lines({ item: 'nationality', was: '', to: 'ブラジル' }), then: ['!error-correction/other-kind'] },
  { title: '日本人だけの項目を外国人に', given: ofLuisa, when: luisas({ item: 'registeredDomicile', was: '', to: '架空県朧月町大字霞１番地' }), then: ['!error-correction/other-kind'] },
  { title: '外国人の生年月日は西暦', given: ofLuisa, when: luisas({ item: 'birthDate', was: '1995年1月2日', to: '1995年2月1日' }), then: [] },
  { title: '在留カードの番号と満了の日', given: ofLuisa, when: luisas({ item: 'residenceCardNo', was: 'ab12345678cd', to: 'AB12345687CD' }, { item: 'periodExpiresOn', was: '2027年1月31日', to: '2028-01-31' }), then: [] },
  { title: '在留カードの番号の形が違う', given: ofLuisa, when: luisas({ item: 'residenceCardNo', was: 'AB12345678CD', to: '12345678' }), then: ['!event/card-number'] },
  { title: '中長期在留者の在留カードの番号は空欄にできない', given: ofLuisa, when: luisas({ item: 'residenceCardNo', was: 'AB12345678CD', to: '' }), then: ['!error-correction/category-needs'] },
  { title: '特別永住者には証明書の番号が要る', given: ofLuisa, when: luisas({ item: 'foreignCategory', was: '中長期在留者', to: '特別永住者' }), then: ['!error-correction/category-needs'] },
  { title: '区分と番号を併せて直す', given: ofLuisa, when: luisas({ item: 'foreignCategory', was: '中長期在留者', to: '特別永住者' }, { item: 'sprCertificateNo', was: '', to: 'EF12345678GH' }), then: [] },
  { title: '続柄の誤記', given: ofShizuku, when: lines({ item: 'relationshipToHead', was: '子', to: '妻の子' }), then: [] },
  { title: '孫は続柄に使えない', given: ofShizuku, when: lines({ item: 'relationshipToHead', was: '子', to: '孫' }), then: ['!event/relationship'] },
  { title: '世帯主への変更は誤記修正では直せない', given: ofShizuku, when: lines({ item: 'relationshipToHead', was: '子', to: '世帯主' }), then: ['!error-correction/head'] },
  { title: '性別を直すと続柄と合わない', given: ofOboro, when: oboros({ item: 'sex', was: '女', to: '男' }), then: ['event/spouse-sex'] },
  { title: '子が世帯主より年上になる', given: ofShizuku, when: lines({ item: 'birthDate', was: '平成27年7月8日', to: '昭和27年7月8日' }), then: ['event/generation'] },
  { title: '明日生まれたことになる', given: ofShizuku, when: lines({ item: 'birthDate', was: '平成27年7月8日', to: '令和8年4月16日' }), then: ['!event/future-birth'] },
  { title: '住所を定めた日が明日になる', given: ofShizuku, when: lines({ item: 'addressFixedOn', was: '令和2年4月1日', to: '令和8年4月16日' }), then: ['!error-correction/future-day'] },
  { title: '世帯の住所の誤記', given: ofShizuku, when: address, then: [] },
  { title: '番地のない住所', given: ofShizuku, when: { ...address, address: { ...address.address, lot: '' } }, then: ['!event/blank'] },
  { title: '町字マスタにない住所', given: { ...ofShizuku, addresses: [] }, when: { ...address, address: { ...address.address, townBlockCode: null } }, then: ['event/address-not-in-master'] },
  { title: '今の住所と同じ', given: ofShizuku, when: { ...address, address: { oazaAza: '霞二丁目', townBlockCode: '0000002', addressKind: 'residential-indication', lot: '5番6号', katagaki: '' } }, then: ['!error-correction/same'] },
  { title: '振り仮名の確認済の印', given: ofShizuku, when: lines({ item: 'fullNameKanaConfirmed', was: '済', to: '未' }), then: [] },
  { title: '申出による修正には申出日が要る', given: ofShizuku, when: { ...name, ground: 'application' }, then: ['!event/blank'] },
  { title: '申出による修正', given: ofShizuku, when: { ...name, ground: 'application', appliedOn: '2026-04-14' }, then: [] },
  { title: '前の異動より前の日の修正', given: ofShizuku, when: { ...name, correctedOn: '2020-03-31' }, then: ['event/back-dated'] },
  { title: '明日の修正', given: ofShizuku, when: { ...name, correctedOn: '2026-04-16' }, then: ['!event/future-event'] },
  { title: '職権記録書も根拠もない', given: ofShizuku, when: { ...name, exOfficioNo: null, evidence: '' }, then: ['!event/no-ex-officio-record', '!event/blank'] },
  { title: '何も直さない', given: ofShizuku, when: { ...name, corrections: [{ item: null, was: '', to: '' }] }, then: ['!error-correction/nothing'] },
  { title: '項目を選んでいない行', given: ofShizuku, when: lines({ item: null, was: '霧山　雫', to: '霧山　しずく' }), then: ['!event/blank'] },
  { title: '誰も選んでいない', given: office, when: { ...name, resident: { personNo: null } }, then: ['!event/blank'] },
  { title: '選んだ人がいない', given: asking([], []), when: name, then: ['!event/no-such-person'] },
  { title: '除票には留意事項だけを書ける', given: ofRemoved, when: noteOnly, then: [] },
  { title: '除票の氏名は直せない', given: ofRemoved, when: { ...name, note: noteOnly.note }, then: ['!error-correction/removed'] },
  { title: '除票の住所は直せず、留意事項もない：二つとも告げる', given: ofRemoved, when: address, then: ['!error-correction/removed', '!event/blank'] },
  { title: '現在の住民にも留意事項だけを書ける', given: ofShizuku, when: noteOnly, then: [] },
  { title: '支援措置の照会抑止：何が合わないかも答えない', given: closed, when: name, then: ['!event/blocked-error'] },
]
