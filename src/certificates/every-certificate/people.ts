/** A household of an imaginary town, its mayor, and an office where everything is in order: for tables and tests. */
import type { OfficeDay, StandingBlock } from '../../frame/question.ts'
import { civilDay } from '../../law/calendar.ts'
import { exactDate } from '../../law/imprecise-date.ts'
import { resident } from '../../record/examples.ts'
import type { ResidentRecord } from '../../record/resident.ts'
import { specimenSeal } from '../specimen-seal.ts'
import type { Attestor } from './attestor.ts'
import type { OfficeFound } from './settings.ts'
import { USUAL_EXEMPTIONS } from './texts.ts'

/** Number of the household. */
export const HOUSEHOLD = 1000001

/** Name of the head. */
export const HEAD = '海野　太郎'
const number = (n: number): string => `00000000-0000-7000-8000-00000000000${n}`

const member = (n: number, items: Partial<ResidentRecord>): ResidentRecord => ({
  ...resident(1000011 + n * 10, { orderInHousehold: n + 1, isHead: n === 0, headName: HEAD }),
  fullNameKanaConfirmed: true, moveInNotifiedOn: civilDay('2026-04-02'), previousAddress: '架空県雲居村大字峰１番地', ...items,
})

/** The head, with both numbers. */
export const taro = member(0, { individualNumberId: number(1), residentCodeId: number(2), katagaki: 'うみべ荘201号室' })

/** His wife, who keeps her former surname, written with a variation sequence. */
export const hanako = member(1, {
  fullName: '海野　花子', fullNameKana: 'ウミノ　ハナコ', sex: 'female', relationshipToHead: '妻',
  birthDate: exactDate(civilDay('1972-12-31')), formerSurname: '葛\u{e0102}城', formerSurnameKana: 'カツラギ',
  formerSurnameKanaConfirmed: true, individualNumberId: number(3), residentCodeId: number(4), katagaki: 'うみべ荘201号室',
})

/** Their child, born here: no previous address, kana not yet confirmed. */
export const tsubasa = member(2, {
  fullName: '海野　つばさ', fullNameKana: 'ウミノ　ツバサ', fullNameKanaConfirmed: false, relationshipToHead: '子',
  birthDate: exactDate(civilDay('2026-04-01')), previousAddress: null,
  becameResidentOn: exactDate(civilDay('2026-04-01')), addressFixedOn: exactDate(civilDay('2026-04-01')),
  katagaki: 'うみべ荘201号室',
})

/** A wife from abroad, mid-long-term, with an alias that had a predecessor. */
export const maria = member(3, {
  kind: 'foreign', fullName: 'MARIA SAMPLE', alphabetName: 'MARIA SAMPLE', kanjiName: null, fullNameKana: null,
  fullNameKanaConfirmed: false, sex: 'female', relationshipToHead: '妻',
  birthDate: exactDate(civilDay('1990-05-01'), 'gregorian'), registeredDomicile: null, familyRegisterHead: null,
  becameResidentOn: null, becameForeignResidentOn: exactDate(civilDay('2026-03-20')), nationality: 'ブラジル',
  nationalityCode: 'BRA', foreignCategory: 'mid-long-term', statusOfResidence: '日本人の配偶者等', periodOfStay: '3年',
  periodExpiresOn: civilDay('2029-03-19'), residenceCardNo: 'AB12345678CD', alias: '海野　マリア',
  aliasHistory: [
    {
      alias: '浜辺　マリア', recordedOn: civilDay('2020-04-01'), recordedMunicipality: '雲居村',
      deletedOn: civilDay('2024-04-01'), deletedMunicipality: '雲居村',
    },
    {
      alias: '海野　マリア', recordedOn: civilDay('2026-04-02'), recordedMunicipality: '海辺市',
      deletedOn: null, deletedMunicipality: null,
    },
  ],
  katagaki: 'うみべ荘201号室',
})

/** His mother: a birth date no calendar holds. */
export const tsuru = member(4, {
  fullName: '海野　つる', fullNameKana: 'ウミノ　ツル', sex: 'female', relationshipToHead: '母',
  birthDate: { kind: 'unknown', text: '昭和25年 月日不詳', sortOn: civilDay('1950-01-01') }, katagaki: 'うみべ荘201号室',
})

/** A lodger with a name in a rare shape. */
export const lodger = member(5, {
  fullName: '辻\u{e0102}　渚', fullNameKana: 'ツジ　ナギサ', relationshipToHead: '同居人', familyRegisterHead: '辻\u{e0102}　渚',
  birthDate: exactDate(civilDay('1999-09-09')), katagaki: 'うみべ荘201号室',
})

/** Six people: two sheets. */
export const six: readonly ResidentRecord[] = [taro, hanako, tsubasa, maria, tsuru, lodger]

/** The mayor of the town, with a seal that says what it is. */
export const mayor: Attestor = {
  role: 'mayor', title: '海辺市長', name: '見本　一郎', seal: specimenSeal(), startsOn: civilDay('2020-04-01'), endsOn: null,
}

/** What the area answers of every paper. */
export const officeFound: OfficeFound = {
  rules: { fee: { yen: 300, provision: '手数料条例別表' }, exemptions: USUAL_EXEMPTIONS },
  attestors: [mayor],
  device: { terminalNo: '本庁1', printerNo: 'プリンタ001', isKnown: true, nextSerial: 11 },
  cashClosed: false, blocks: [], replaced: null, request: null,
}

/** The office on 21 November 2026. */
export const officeDay = (municipalityCode = '990019'): OfficeDay => ({
  today: civilDay('2026-11-21'), now: '2026-11-21T01:00:00.000Z', officialHolidays: [], prefecture: '架空県',
  municipality: '海辺市', municipalityCode, residentCodeStock: 0, residentCodeStockThreshold: 0,
})

/** A block on certificates. */
export const block = (level: 'error' | 'alert'): StandingBlock => ({
  blockNo: 1, kind: 'other', personNo: hanako.personNo, householdNo: null,
  levels: { entry: 'none', certificate: level, inquiry: 'none' }, startsOn: civilDay('2026-04-01'), endsOn: null,
})
