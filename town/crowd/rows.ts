/** Writes households of the crowd as rows of an import file. */
import { writeCsv } from '../../src/exchange/csv.ts'
import { COLUMNS } from '../../src/import/columns.ts'
import type { CivilDay } from '../../src/law/calendar.ts'
import { formatEra, formatGregorian } from '../../src/law/era.ts'
import { individualNumberCheckDigit, residentCodeCheckDigit, withCheckDigit } from '../../src/record/numbers.ts'
import { OFFICE } from '../office.ts'
import type { ForeignName, Household, JapaneseName, Leaving, Person } from './family.ts'
import type { Place } from './places.ts'

type Fields = Readonly<Record<string, string>>

/** Runs on over the whole town. */
export type Numbering = { person: number; household: number; individual: number; code: number }

/** A seed has numbers of its own, so that two towns may be taken in one after the other. */
export const numberingOf = (seed: number): Numbering => ({
  person: 10_000_000 + seed * 10_000_000, household: 50_000_000 + seed * 10_000_000,
  individual: 10_000_000_000 + seed * 10_000_000, code: 1_000_000_000 + seed * 10_000_000,
})

/** Seeds with numbers of their own. */
export const LAST_SEED = 799

/** How the columns begin that a generated file leaves out. */
const LEFT_OUT = [
  '申出日', '請求日', '通知日', '留意事項', '旧氏', '通称', '最終登録', '上陸', '仮滞在', '旧外登法', '特別永住', '転入前住所の',
  '国民年金', '転出先住所（確定）', '転出年月日', '転入通知', '改製日', '備考', '氏名（漢字）', '成年被後見人', '国籍・地域コード',
]
const TITLES = COLUMNS.map(({ title }) => title).filter((title) => !LEFT_OUT.some((start) => title.startsWith(start)))

/** The first line of the file. */
export const headerText = (): string => writeCsv([TITLES])

/** The rows of one household, with its history where it has moved inside the town. */
export const householdText = (household: Household, numbering: Numbering): string => {
  const householdNo = String(nextOf(numbering, 'household'))
  const head = household.members[0]
  if (head === undefined) return ''
  const rows = household.members.flatMap((person, at) => rowsOf(person, {
    household, householdNo, headName: nameOf(head), order: String(at + 1),
    personNo: String(nextOf(numbering, 'person')),
    individualNumber: numberOf(numbering.individual++, 11, individualNumberCheckDigit),
    residentCode: numberOf(numbering.code++, 10, residentCodeCheckDigit),
  }))
  return writeCsv(rows.map((row) => TITLES.map((title) => row[title] ?? '')))
}

const nextOf = (numbering: Numbering, which: 'person' | 'household'): number => {
  for (;;) {
    const number = withCheckDigit(numbering[which])
    numbering[which] += 1
    if (number !== undefined) return number
  }
}

const numberOf = (running: number, length: number, checkDigit: (digits: string) => number): string => {
  const digits = String(running).padStart(length, '0')
  return `${digits}${checkDigit(digits)}`
}

const nameOf = ({ name }: Person): string => ('letters' in name ? name.letters : `${name.surname[0]}　${name.given[0]}`)

type Numbered = {
  readonly household: Household
  readonly householdNo: string
  readonly headName: string
  readonly order: string
  readonly personNo: string
  readonly individualNumber: string
  readonly residentCode: string
}

const rowsOf = (person: Person, numbered: Numbered): readonly Fields[] => {
  const { household: { place, moved, left } } = numbered
  const lived = placeFields(moved?.from ?? place, person.cameOn)
  const first = { ...whoFields(person, numbered), ...cameFields(person), ...lived, 住民状態: '住民' }
  if (left !== undefined) return [first, { ...first, 履歴番号: '2', ...leftFields(left) }]
  if (moved === undefined) return [first]
  const { on } = moved
  const event = { 履歴番号: '2', 異動事由: '転居', 異動日: formatEra(on), 届出日: on, 処理日: on }
  return [first, { ...first, ...placeFields(place, on), ...event }]
}

const whoFields = (person: Person, numbered: Numbered): Fields => ({
  団体コード: OFFICE.municipalityCode, 見本: '見本', 宛名番号: numbered.personNo, 履歴番号: '1', 住民票の別: '1',
  入力場所: '本庁町民課', 入力端末: 'mado-2',
  性別: person.sex === 'male' ? '男' : '女', 個人番号: numbered.individualNumber, 住民票コード: numbered.residentCode,
  世帯番号: numbered.householdNo, 世帯主の氏名: numbered.headName, 世帯主との続柄: person.relationship, 世帯員の並び順: numbered.order,
  ...('letters' in person.name ? foreignFields(person, person.name) : japaneseFields(person, person.name, numbered)),
})

const japaneseFields = (person: Person, { surname, given }: JapaneseName, { headName }: Numbered): Fields => ({
  住民種別: '日本人住民', 氏名: `${surname[0]}　${given[0]}`, 氏名の振り仮名: `${surname[1]}　${given[1]}`, 氏名の振り仮名の確認: '有',
  生年月日: person.isBirthVague ? `${formatEra(person.bornOn).replace(/\d+月.*$/, '')} 月日不詳` : formatEra(person.bornOn),
  本籍: `架空県朧月町大字霞${Number(person.bornOn.slice(8)) * 7}番地`, 筆頭者: headName,
  選挙人名簿への登録の有無: person.bornOn < '2007-04-02' ? '有' : '無',
})

const foreignFields = (person: Person, { letters, nationality }: ForeignName): Fields => ({
  住民種別: '外国人住民', 氏名: letters, '氏名（アルファベット）': letters, 生年月日: formatGregorian(person.bornOn), '国籍・地域': nationality,
  外国人住民となった年月日: formatEra(person.cameOn), 法第30条の45の表の区分: '中長期在留者', 在留資格: '永住者', 在留期間: '無期限',
  在留カードの番号: `KA${person.bornOn.replaceAll('-', '')}UU`, 住居地の届出の有無: '有',
})

/** Born here, or come from another town of the same imaginary prefecture. */
const cameFields = ({ cameOn, bornOn, name }: Person): Fields => {
  const isBirth = cameOn === bornOn
  const day = formatEra(cameOn)
  return {
    異動事由: isBirth ? '出生' : '国内転入', 異動日: day, 届出日: cameOn, 処理日: cameOn, 届出の年月日: cameOn,
    住民となった年月日: 'letters' in name ? '' : day, 転入前住所: isBirth ? '' : `架空県星見市月影町${Number(bornOn.slice(5, 7))}番地`,
  }
}

const placeFields = ({ block, lot, katagaki }: Place, since: CivilDay): Fields => ({
  都道府県: OFFICE.prefecture, 市区町村: OFFICE.municipality, 町字: block.oazaAza, 町字コード: block.townBlockCode,
  '住居表示・地番の別': block.addressKind === 'lot-number' ? '地番' : '住居表示', 番地: lot, 方書: katagaki ?? '',
  住所の郵便番号: block.postalCode, 住所コード: block.addressCode, 住所を定めた年月日: formatEra(since),
})

const leftFields = ({ status, reason, on, to }: Leaving): Fields => ({
  住民状態: status, 異動事由: reason, 異動日: formatEra(on), 届出日: on, 処理日: on,
  消除事由: reason, 消除日: on, 事由の生じた年月日: formatEra(on),
  ...(to === null ? {} : { 転出予定年月日: on, '転出先住所（予定）': to }),
})
