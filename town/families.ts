/** The families of the imaginary town, as their notifications say it: plainly fictional, chosen for what they show. */
import { blank } from '../src/events/by-notification/move-in/face.ts'
import type { MoveIn } from '../src/events/by-notification/move-in/notification.ts'
import { civilDay } from '../src/law/calendar.ts'
import { exactDate, type ImpreciseDate } from '../src/law/imprecise-date.ts'
import { NOBODY_YET } from '../src/record/nobody-yet.ts'
import type { PersonInput } from '../src/record/notification.ts'
import { TOWN_BLOCKS } from './office.ts'

/** What the papers say of a member; all else is blank. */
export type FamilyMember = Partial<PersonInput> & { readonly fullName: string; readonly relationshipToHead: string }

/** One household that moves in together. */
export type Family = {
  /** Which of the town's blocks, from 0. */
  readonly block: number
  readonly lot: string
  readonly katagaki?: string
  readonly movedOn: string
  readonly from: string
  readonly members: readonly FamilyMember[]
}

const bornAbroad = (day: string): ImpreciseDate => exactDate(civilDay(day), 'gregorian')

type Birth = string | NonNullable<PersonInput['birthDate']>
type Told = readonly [name: string, kana: string, relationship: string, sex: 'male' | 'female', born: Birth]

/** Japanese members who share one 本籍 and 筆頭者. */
const japanese = (domicile: string, register: string, told: readonly Told[]): readonly FamilyMember[] =>
  told.map(([fullName, fullNameKana, relationshipToHead, sex, born]) => ({
    fullName, fullNameKana, fullNameKanaConfirmed: true, relationshipToHead, sex,
    birthDate: typeof born === 'string' ? exactDate(civilDay(born)) : born,
    registeredDomicile: domicile, familyRegisterHead: register,
  }))

type ForeignItems = Omit<FamilyMember, 'fullName'>

const foreign = (fullName: string, items: ForeignItems): FamilyMember =>
  ({ fullName, kind: 'foreign', alphabetName: fullName, foreignCategory: 'mid-long-term', ...items })

const HOME = '架空県朧月町大字霞'

export const FAMILIES: readonly Family[] = [
  {
    block: 0, lot: '2番3号', movedOn: '2019-04-01', from: '架空県星見市月影町１番地',
    members: japanese(`${HOME}１００番地`, '海野　太郎', [
      ['海野　太郎', 'ウミノ　タロウ', '世帯主', 'male', '1958-03-19'],
      ['海野　波子', 'ウミノ　ナミコ', '妻', 'female', '1960-12-31'],
      ['海野　岬', 'ウミノ　ミサキ', '子', 'female', '1990-05-04'],
      ['海野　湊', 'ウミノ　ミナト', '子', 'male', '1985-08-08'],
      ['海野　汐', 'ウミノ　シオ', '子の妻', 'female', '1987-01-02'],
      ['海野　つばさ', 'ウミノ　ツバサ', '子の子', 'male', '2019-02-03'],
      ['海野　磯', 'ウミノ　イソ', '母', 'female', '1931-11-30'],
    ]),
  },
  {
    block: 1, lot: '5番12号', katagaki: '朧ハイツ２０１', movedOn: '2021-06-10', from: '架空県雲居村大字峰２番地',
    members: japanese(`${HOME}２１番地`, '葛\u{E0102}原　昴', [
      ['葛\u{E0102}原　昴', 'クズハラ　スバル', '世帯主', 'male', '1979-07-07'],
      ['葛\u{E0102}原　織', 'クズハラ　オリ', '妻', 'female', '1981-07-07'],
    ]),
  },
  {
    block: 1, lot: '5番12号', katagaki: '朧ハイツ３０５', movedOn: '2023-09-01', from: '架空県星見市銀河一丁目１番１号',
    members: japanese('なし', '辻\u{E0102}　一番星', [
      ['辻\u{E0102}　一番星', 'ツジ　イチバンボシ', '世帯主', 'female', '2001-01-01'],
    ]),
  },
  {
    block: 4, lot: '1番1号', movedOn: '2018-05-05', from: '国外（架空の国）',
    members: [
      ...japanese(`${HOME}３番地`, '月野　朔', [['月野　朔', 'ツキノ　サク', '世帯主', 'male', '1988-08-18']]),
      foreign('KAKUU MARIA LUNA', {
        relationshipToHead: '妻', sex: 'female', birthDate: bornAbroad('1990-10-10'),
        nationality: 'ブラジル', nationalityCode: 'BRA', statusOfResidence: '日本人の配偶者等',
        periodOfStay: '３年', periodExpiresOn: '2028-05-05', residenceCardNo: 'AB12345678CD',
        alias: '月野　マリア', aliasKana: 'ツキノ　マリア', aliasRecordedOn: '2018-05-06',
        aliasRecordedMunicipality: '架空県朧月町',
      }),
      ...japanese(`${HOME}３番地`, '月野　朔', [['月野　望', 'ツキノ　ノゾミ', '子', 'female', '2020-03-03']]),
    ],
  },
  {
    block: 5, lot: '8番2号', movedOn: '2022-04-03', from: '国外（架空の国）',
    members: [foreign('TEST TARO ALEXANDER BARTHOLOMEW CHRISTOPHER MAXIMILIAN', {
      relationshipToHead: '世帯主', sex: 'male', birthDate: bornAbroad('1975-02-28'),
      nationality: 'ドイツ', nationalityCode: 'DEU', statusOfResidence: '技術・人文知識・国際業務',
      periodOfStay: '５年', periodExpiresOn: '2027-04-02', residenceCardNo: 'EF23456789GH',
    })],
  },
  {
    block: 8, lot: '14番5号', movedOn: '2015-03-28', from: '架空県星見市月影町９番地',
    members: japanese(`${HOME}７７番地`, '斎藤　丈', [
      ['斎藤　丈', 'サイトウ　タケ', '世帯主', 'male', '1950-01-15'],
      ['斎藤　菊', 'サイトウ　キク', '妻', 'female', '1952-09-09'],
    ]),
  },
  {
    block: 9, lot: '1234番地5', movedOn: '2012-10-01', from: '架空県雲居村大字峰７番地',
    members: japanese(`${HOME}１２３４番地`, '渡邉\u{E010F}　野末', [
      ['渡邉\u{E010F}　野末', 'ワタナベ　ノズエ', '世帯主', 'male', '1944-04-04'],
      ['渡邉\u{E010F}　稲', 'ワタナベ　イネ', '妻', 'female', '1947-11-23'],
      ['渡邉\u{E010F}　実', 'ワタナベ　ミノル', '子', 'male', '1972-06-06'],
    ]),
  },
  {
    block: 2, lot: '3番9号', movedOn: '2024-02-29', from: '架空県星見市銀河二丁目２番２号',
    members: japanese(`${HOME}８番地`, '風野　颯', [
      ['風野　颯', 'カゼノ　ハヤテ', '世帯主', 'male', '1996-02-29'],
      ['風野　凪', 'カゼノ　ナギ', '妻', 'female', '1997-07-20'],
      ['風野　颪', 'カゼノ　オロシ', '子', 'male', '2023-12-25'],
    ]),
  },
  {
    block: 3, lot: '6番6号', movedOn: '2020-08-15', from: '架空県雲居村大字峰１番地',
    members: japanese(`${HOME}９番地`, '森野　楓', [
      ['森野　楓', 'モリノ　カエデ', '世帯主', 'female', '1968-11-03'],
      ['森野　檀', 'モリノ　マユミ', '同居人', 'female', '1969-10-10'],
    ]),
  },
  {
    block: 10, lot: '777番地', movedOn: '2010-01-04', from: '架空県星見市月影町３番地',
    members: japanese(`${HOME}７７７番地`, '星野　古', [
      ['星野　古', 'ホシノ　フル', '世帯主', 'female', { kind: 'unknown', text: '昭和13年 月日不詳', sortOn: '1938-01-01' }],
    ]),
  },
  {
    block: 11, lot: '2番2号', movedOn: '2025-03-30', from: '架空県星見市月影町１０番地',
    members: japanese(`${HOME}１１番地`, '雪野　六花', [
      ['雪野　六花', 'ユキノ　リッカ', '世帯主', 'female', '1992-12-24'],
      ['雪野　霰', 'ユキノ　アラレ', '子', 'female', '2016-02-14'],
    ]),
  },
  {
    block: 12, lot: '4番1号', movedOn: '2017-07-01', from: '架空県雲居村大字峰３番地',
    members: japanese(`${HOME}１２番地`, '雲野　流', [
      ['雲野　流', 'クモノ　ナガレ', '世帯主', 'male', '1970-05-05'],
      ['雲野　霞', 'クモノ　カスミ', '妻', 'female', '1971-03-03'],
      ['雲野　霧', 'クモノ　キリ', '子', 'male', '2000-10-01'],
      ['雲野　霙', 'クモノ　ミゾレ', '子', 'female', '2003-01-20'],
    ]),
  },
]

/** The notification of a family, as a form sends it. */
export const notificationOf = ({ block, lot, katagaki, movedOn, from, members }: Family): MoveIn => {
  const place = TOWN_BLOCKS[block]
  if (place === undefined) throw new Error(`the town has no block ${block}`)
  const { oazaAza, townBlockCode, addressKind } = place
  const isFromAbroad = from.startsWith('国外')
  return {
    ...blank,
    from: isFromAbroad ? 'abroad' : 'domestic',
    movedOn,
    notifiedOn: movedOn,
    proof: { ...blank.proof, kind: isFromAbroad ? 'passport' : 'paper-certificate' },
    address: { oazaAza, townBlockCode, addressKind, lot, katagaki: katagaki ?? null },
    previous: { ...blank.previous, address: from },
    movers: members.map((member) => ({ ...NOBODY_YET, ...member })),
  }
}
