/**
 * 転出証明書のデータ: what another town tells of people who move here, in a file, a QR code or a message.
 * One codec for all three: a header of the standard's item names and one row a mover. [令23条2項, STD 4.1.1.3, 10.8]
 */
import { isCivilDay } from '../law/calendar.ts'
import { FIRST_CIVIL_DAY } from '../law/era.ts'
import { parseImpreciseDate, type ImpreciseDate } from '../law/imprecise-date.ts'
import type { CertifiedMover, MovingOutCertificate } from '../record/certified-mover.ts'
import type { SecretNumber } from '../record/secret-number.ts'
import { readCsv, type CsvFault, writeCsv } from './csv.ts'

/** What is wrong with the data and where: the line from 1, the heading, the reason in the officer's words. */
export type CertificateFault = { readonly line: number; readonly column: string; readonly reason: string }

const COLUMNS = [
  '発行番号', '住所', '転出先', '転出の予定年月日', '氏名', '氏名の振り仮名', '出生の年月日', '男女の別', '日本人外国人の別', '続柄', '本籍', '筆頭者',
  '旧氏', '旧氏の振り仮名', '通称', '国籍・地域', '在留カード等の番号', '個人番号', '住民票コード', '国民健康保険', '後期高齢者医療', '介護保険',
  '基礎年金番号', '児童手当',
] as const
type Column = (typeof COLUMNS)[number]

const CSV_FAULTS: Readonly<Record<CsvFault['reason'], string>> = {
  'unclosed-quote': '引用符が閉じていません。',
  'text-after-quote': '閉じた引用符の後に文字が続いています。引用符の中の引用符は二つ重ねて書きます。',
}

/** Reads a certificate. Every faulty place is told; nothing is taken from a file with a fault. */
export const readCertificate = (
  text: string,
): { readonly certificate: MovingOutCertificate } | { readonly faults: readonly CertificateFault[] } => {
  const csv = readCsv(text)
  if ('fault' in csv) return { faults: [{ line: csv.fault.line, column: '', reason: CSV_FAULTS[csv.fault.reason] }] }
  const [header, ...rows] = csv.rows
  const missing = COLUMNS.filter((column) => !header?.fields.includes(column))
  if (header === undefined || missing.length > 0) {
    return { faults: missing.map((column) => ({ line: 1, column, reason: '見出しがありません。' })) }
  }
  const places = new Map(header.fields.map((name, at) => [name, at]))
  // Each mover has a code of their own: read one after another, they repeat the headings.
  const told = rows.filter(({ fields }) => fields.join() !== header.fields.join())
  const read = told.map(({ line, fields }) => readMover(line, (column) => fields[places.get(column) ?? -1] ?? ''))
  const faults = read.flatMap((row) => row.faults)
  const [first] = read
  if (first === undefined) return { faults: [{ line: 1, column: '氏名', reason: '異動者の行がありません。' }] }
  return faults.length > 0 ? { faults } : { certificate: { ...first.paper, movers: read.map(({ mover }) => mover) } }
}

type Get = (column: Column) => string

/** What every row repeats. */
type Paper = Omit<MovingOutCertificate, 'movers'>

const readMover = (line: number, get: Get) => {
  const faults: CertificateFault[] = []
  const fault = (column: Column, reason: string): void => { faults.push({ line, column, reason }) }
  if (get('氏名') === '') fault('氏名', '空欄です。')
  if (!isCivilDay(get('転出の予定年月日'))) fault('転出の予定年月日', '年月日（例：2026-04-01）ではありません。')
  if (!['男', '女'].includes(get('男女の別'))) fault('男女の別', '「男」か「女」を書いてください。')
  const calendar = get('日本人外国人の別') === '外国人' ? 'gregorian' : 'era'
  const birth = parseImpreciseDate(get('出生の年月日'), { calendar })
  if (!birth.ok) fault('出生の年月日', '年月日として読めません。')
  const paper: Paper = {
    reference: get('発行番号'), address: get('住所'), destination: get('転出先'), plannedMoveOutOn: get('転出の予定年月日'),
  }
  return { faults, paper, mover: moverOf(get, birth.ok ? birth.date : NO_DATE) }
}

/** Stands where the date could not be read; a file with a fault is never taken. */
const NO_DATE: ImpreciseDate = { kind: 'unknown', text: '年月日不詳', sortOn: FIRST_CIVIL_DAY }

const moverOf = (get: Get, birthDate: ImpreciseDate): CertifiedMover => ({
  fullName: get('氏名'),
  fullNameKana: textOrNull(get('氏名の振り仮名')),
  birthDate,
  sex: get('男女の別') === '女' ? 'female' : 'male',
  kind: get('日本人外国人の別') === '外国人' ? 'foreign' : 'japanese',
  relationshipToHead: get('続柄'),
  registeredDomicile: textOrNull(get('本籍')),
  familyRegisterHead: textOrNull(get('筆頭者')),
  formerSurname: textOrNull(get('旧氏')),
  formerSurnameKana: textOrNull(get('旧氏の振り仮名')),
  alias: textOrNull(get('通称')),
  nationality: textOrNull(get('国籍・地域')),
  residenceCardNo: textOrNull(get('在留カード等の番号')),
  individualNumber: digitsOrNull(get('個人番号')),
  residentCode: digitsOrNull(get('住民票コード')),
  nationalHealth: get('国民健康保険') === '有',
  lateElderly: get('後期高齢者医療') === '有',
  careInsurance: get('介護保険') === '有',
  pensionNo: textOrNull(get('基礎年金番号')),
  childAllowance: get('児童手当') === '有',
})

const textOrNull = (text: string): string | null => (text === '' ? null : text)
const digitsOrNull = (text: string): { readonly digits: string } | null => (text === '' ? null : { digits: text })

/** The same certificate as CSV; what `readCertificate` reads back unchanged. */
export const writeCertificate = ({ movers, ...paper }: MovingOutCertificate): string =>
  writeCsv([COLUMNS, ...movers.map((mover) => COLUMNS.map((column) => fieldsOf(mover, paper)[column]))])

const fieldsOf = (mover: CertifiedMover, paper: Paper): Readonly<Record<Column, string>> => ({
  発行番号: paper.reference,
  住所: paper.address,
  転出先: paper.destination,
  転出の予定年月日: paper.plannedMoveOutOn,
  氏名: mover.fullName,
  氏名の振り仮名: mover.fullNameKana ?? '',
  出生の年月日: mover.birthDate.text,
  男女の別: mover.sex === 'female' ? '女' : '男',
  日本人外国人の別: mover.kind === 'foreign' ? '外国人' : '日本人',
  続柄: mover.relationshipToHead,
  本籍: mover.registeredDomicile ?? '',
  筆頭者: mover.familyRegisterHead ?? '',
  旧氏: mover.formerSurname ?? '',
  旧氏の振り仮名: mover.formerSurnameKana ?? '',
  通称: mover.alias ?? '',
  '国籍・地域': mover.nationality ?? '',
  在留カード等の番号: mover.residenceCardNo ?? '',
  個人番号: digitsOf(mover.individualNumber),
  住民票コード: digitsOf(mover.residentCode),
  国民健康保険: yesOrNo(mover.nationalHealth),
  後期高齢者医療: yesOrNo(mover.lateElderly),
  介護保険: yesOrNo(mover.careInsurance),
  基礎年金番号: mover.pensionNo ?? '',
  児童手当: yesOrNo(mover.childAllowance),
})

/** A sealed number is not written: who may write it opens it first. */
const digitsOf = (number: SecretNumber | null): string => (number !== null && 'digits' in number ? number.digits : '')

const yesOrNo = (yes: boolean): string => (yes ? '有' : '無')
