/**
 * How the fields of an import file are read: each kind of column puts its value into the row, or tells why it cannot.
 */
import { isCivilDay, type CivilDay } from '../law/calendar.ts'
import { parseEraDate } from '../law/era.ts'
import { parseImpreciseDate, type CalendarStyle, type ImpreciseReading } from '../law/imprecise-date.ts'
import { hasUnreadable, uncovered } from '../record/characters.ts'
import { characterFaults } from '../record/character-faults.ts'
import {
  foldNumber,
  isAddressCode,
  isIndividualNumber,
  isResidenceCardNo,
  isResidentCode,
  findPensionNo,
} from '../record/numbers.ts'
import type { ResidentRecord } from '../record/resident.ts'
import { resolveSequences } from '../record/sequences.ts'
import { recordWords } from '../frame/record-words.ja.ts'
import { masked, tell, type RowReading } from './reading.ts'
import { fill, WORDS } from './words.ja.ts'

/** Reads one field that is not blank. */
export type ReadField = (row: RowReading, text: string, title: string) => void

/** Items of the record whose value is of this type. */
type ItemOf<Value> = {
  [Item in keyof ResidentRecord]: [Value] extends [ResidentRecord[Item]]
    ? [ResidentRecord[Item]] extends [Value]
      ? Item
      : never
    : never
}[keyof ResidentRecord]

const LONGEST = 400

/** Any text the certificate's font can draw. */
export const text = (item: ItemOf<string> | ItemOf<string | null>): ReadField => (row, given, title) => {
  row.draft[item] = drawable(row, given, title)
}

/** A name: its form is judged with the whole row, its characters there too. */
export const name = (item: ItemOf<string> | ItemOf<string | null>): ReadField => (row, given, title) => {
  row.draft[item] = withoutOtherSequences(row, given, title)
}

/** The text as it may be kept. Every reason against its characters is told. */
const drawable = (row: RowReading, given: string, title: string): string => {
  const kept = withoutOtherSequences(row, given, title)
  if (row.isJudged) return kept
  if (kept.length > LONGEST) tell(row, title, given, WORDS.tooLong)
  for (const reason of characterReasons(kept)) tell(row, title, given, reason)
  return kept
}

/** Why characters of a text cannot be kept, in words. */
export const characterReasons = (given: string): readonly string[] =>
  uncovered(given).length === 0 && !hasUnreadable(given)
    ? []
    : characterFaults('', given).map(({ code, values }) => fill(recordWords[code]?.says ?? code, values ?? {}))

/** Adobe-Japan1 sequences become what the table says, and that is told; what it does not know is a fault. */
const withoutOtherSequences = (row: RowReading, given: string, title: string): string => {
  const resolved = resolveSequences(given)
  if (resolved.text !== given) {
    row.notices.push({
      line: row.line,
      column: title,
      value: given,
      reason: fill(WORDS.sequenceMapped, { right: resolved.text }),
    })
  }
  for (const { at } of resolved.undecided) tell(row, title, given, fill(WORDS.sequenceUndecided, { place: at + 1 }))
  return resolved.text
}

/** Numbers of persons and households, kept as an older system gave them, with or without a check digit. */
export const registerNo = (item: 'personNo' | 'householdNo'): ReadField => (row, given, title) => {
  if (/^[0-9]{1,15}$/.test(given) && Number(given) > 0) row.draft[item] = Number(given)
  else tell(row, title, given, WORDS.notNumber)
}

/** A counting number from 1. */
export const count = (item: 'historyNo' | 'sheetNo' | 'orderInHousehold'): ReadField => (row, given, title) => {
  if (/^[1-9]\d{0,4}$/.test(given)) row.draft[item] = Number(given)
  else tell(row, title, given, WORDS.notCount)
}

/** 暦上日, in any shape of an era date or as 2026-04-01. */
export const day = (item: ItemOf<CivilDay> | ItemOf<CivilDay | null>): ReadField => (row, given, title) => {
  const on = readDay(row, given, title)
  if (on !== undefined) row.draft[item] = on
}

const readDay = (row: RowReading, given: string, title: string): CivilDay | undefined => {
  if (isCivilDay(given)) return given
  const read = parseEraDate(given)
  if (!read.ok) tell(row, title, given, WORDS.notDay)
  else if (read.warning !== undefined) tell(row, title, given, fill(WORDS.otherEra, { right: read.text }))
  else return read.on
  return undefined
}

/** A month, YYYY-MM. */
export const month = (item: 'childAllowanceFrom' | 'childAllowanceUntil'): ReadField => (row, given, title) => {
  if (isCivilDay(`${given}-01`)) row.draft[item] = given
  else tell(row, title, given, WORDS.notMonth)
}

type DateItem =
  'eventOn' | 'addressFixedOn' | 'becameResidentOn' | 'becameForeignResidentOn' | 'oldAlienRegistrationOn' | 'causeOn'

/** Dates of which 不詳日 is allowed; all of them in 和暦. [STD 1.1.8] */
export const date = (item: DateItem): ReadField => (row, given, title) => {
  const read = impreciseDate(given, 'era')
  if (!read.ok) tell(row, title, given, WORDS.notDate)
  else if (read.warning !== undefined) tell(row, title, given, fill(WORDS.otherEra, { right: read.date.text }))
  else row.draft[item] = read.date
}

/** Most rows of a town share their days. */
const READINGS_KEPT = 50_000
const readings = { era: new Map<string, ImpreciseReading>(), gregorian: new Map<string, ImpreciseReading>() }

/** `parseImpreciseDate`, remembered. */
export const impreciseDate = (given: string, calendar: CalendarStyle): ImpreciseReading => {
  const kept = readings[calendar]
  const known = kept.get(given)
  if (known !== undefined) return known
  const read = parseImpreciseDate(given, { calendar })
  if (kept.size >= READINGS_KEPT) kept.clear()
  kept.set(given, read)
  return read
}

/** 有 or 無; blank is 無. */
export const yesNo = (item: ItemOf<boolean>): ReadField => (row, given, title) => {
  if (given === '有' || given === '無') row.draft[item] = given === '有'
  else tell(row, title, given, WORDS.notYesNo)
}

/** One of a few words. */
export const choice =
  <Value,>(words: Readonly<Record<string, Value>>, put: (row: RowReading, value: Value) => void): ReadField =>
  (row, given, title) => {
    const value = words[given]
    if (value === undefined) tell(row, title, given, fill(WORDS.notListed, { list: Object.keys(words).join('・') }))
    else put(row, value)
  }

/** The two numbers that are sealed: digits here, the id of a sealed row in the record. */
export const secret = (kind: 'individualNumber' | 'residentCode'): ReadField => (row, given, title) => {
  const digits = foldNumber(given)
  const isGood = kind === 'individualNumber' ? isIndividualNumber(digits) : isResidentCode(digits)
  if (isGood) row[kind] = digits
  else tell(row, title, masked(given), WORDS[kind])
}

/** 在留カード番号 or 特別永住者証明書番号, folded to half width. */
export const cardNo = (item: 'residenceCardNo' | 'sprCertificateNo'): ReadField => (row, given, title) => {
  const folded = foldNumber(given)
  if (isResidenceCardNo(folded)) row.draft[item] = folded
  else tell(row, title, given, WORDS.residenceCardNo)
}

/** 基礎年金番号, kept with its hyphen. */
export const pensionNo: ReadField = (row, given, title) => {
  const found = findPensionNo(given)
  if (found === undefined) tell(row, title, given, WORDS.pensionNo)
  else row.draft.pensionNo = found
}

type AddressCodeItem = 'addressCode' | 'previousAddressCode' | 'plannedDestinationCode' | 'confirmedDestinationCode'

/** 住所コード of eleven digits. */
export const addressCode = (item: AddressCodeItem): ReadField => (row, given, title) => {
  if (isAddressCode(given)) row.draft[item] = given
  else tell(row, title, given, WORDS.addressCode)
}

/** 通称の記載・削除の履歴, spans between ；, parts between /. The last two parts are blank while the alias stands. */
export const aliasHistory: ReadField = (row, given, title) => {
  row.draft.aliasHistory = given.split(/[；;]/).flatMap((span) => {
    const [alias = '', recordedOn = '', recordedMunicipality = '', deletedOn = '', deletedMunicipality = ''] =
      span.split('/')
    const hasDays = isCivilDay(recordedOn) && (deletedOn === '' || isCivilDay(deletedOn))
    if (alias === '' || !hasDays) {
      tell(row, title, span, WORDS.aliasHistory)
      return []
    }
    return [{
      alias: drawable(row, alias, title), recordedOn, recordedMunicipality: drawable(row, recordedMunicipality, title),
      deletedOn: isCivilDay(deletedOn) ? deletedOn : null,
      deletedMunicipality: deletedMunicipality === '' ? null : drawable(row, deletedMunicipality, title),
    }]
  })
}
