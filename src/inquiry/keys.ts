/**
 * What the search knows of one row of a resident's record: the card a result list shows, and every key it is found
 * by.
 */
import { bareKey, foldedKey, lookAlikeName, splitName } from '../record/name-key.ts'
import type { ResidentRecord } from '../record/resident.ts'
import { addressKey } from './address-key.ts'
import { givenOf, looseOf, strictKana } from './kana-key.ts'
import { pairsOf } from './pairs.ts'

export const NAME_KINDS = ['full', 'kanji', 'alphabet', 'former', 'alias'] as const
export type NameKind = (typeof NAME_KINDS)[number]

/** A written name, current or past on this sheet. */
export type WrittenKey = {
  readonly kind: NameKind
  readonly current: boolean
  readonly written: string
  readonly bare: string
  readonly folded: string
  readonly given: string | null
  /** Hashes as an array of PostgreSQL, '{1,2}'. */
  readonly pairs: string
  /** Where its bearer stands in a name list. */
  readonly sort_key: string
}

/** One loose key of a reading. */
export type KanaKey = {
  readonly kind: NameKind
  readonly current: boolean
  readonly reading: string
  readonly strict: string
  readonly loose: string
  readonly given: string | null
}

/** One address of a sheet. */
export type AddressKey = { readonly key: string; readonly pairs: string }

/** Items that may be searched for being unset. [STD 2.1.3] */
export const EMPTY_ITEMS = [
  'fullNameKana', 'kanjiName', 'alphabetName', 'formerSurname', 'alias', 'katagaki', 'addressCode', 'townBlockCode',
  'individualNumber', 'residentCode', 'residenceCardNo', 'sprCertificateNo', 'registeredDomicile',
] as const
export type EmptyItem = (typeof EMPTY_ITEMS)[number]

/** One element of the argument of `inquiry.write_keys`; columns of inquiry.card, and the keys in three lists. */
export type SearchKeyRow = {
  readonly person_no: number
  readonly sheet_no: number
  readonly history_no: number
  readonly household_no: number
  readonly status: string
  readonly kind: string
  readonly sex: string
  readonly name: string
  readonly folded: string
  readonly kana: string | null
  readonly other_names: string | null
  readonly birth_text: string
  readonly birth_on: string
  readonly relationship: string
  readonly address: string
  readonly town_block_code: string | null
  readonly lot: string
  readonly katagaki: string | null
  readonly address_code: string | null
  readonly removal_reason: string | null
  readonly residence_card_no: string | null
  readonly spr_certificate_no: string | null
  readonly individual_number_id: string | null
  readonly resident_code_id: string | null
  /** One bit for each unset item, in the order of EMPTY_ITEMS. */
  readonly empty_items: number
  readonly written: readonly WrittenKey[]
  readonly kanas: readonly KanaKey[]
  readonly address_keys: readonly AddressKey[]
}

/** The key of record.look_alike: folded name, sex and birth. */
export const lookAlikeKey = ({ fullName, sex, birthDate }: ResidentRecord): string =>
  `${lookAlikeName(fullName)}|${sex}|${birthDate.sortOn}`

/** One row for the given version. Keys of older versions stay where they are, as past ones: the writer sees to that. */
export const searchKeys = (record: ResidentRecord): readonly SearchKeyRow[] => {
  const kanas = kanasOf(record)
  const written = writtenOf(record, kanas[0]?.loose)
  return [{
    person_no: record.personNo,
    sheet_no: record.sheetNo,
    history_no: record.historyNo,
    household_no: record.householdNo,
    status: record.status,
    kind: record.kind,
    sex: record.sex,
    name: record.fullName,
    folded: written[0]?.folded ?? '',
    kana: record.fullNameKana ?? record.aliasKana,
    other_names: otherNames(record),
    birth_text: record.birthDate.text,
    birth_on: record.birthDate.sortOn,
    relationship: record.relationshipToHead,
    address: addressText(record),
    town_block_code: record.townBlockCode,
    lot: record.lot,
    katagaki: record.katagaki,
    address_code: record.addressCode,
    removal_reason: record.removalReason,
    residence_card_no: record.residenceCardNo,
    spr_certificate_no: record.sprCertificateNo,
    individual_number_id: record.individualNumberId,
    resident_code_id: record.residentCodeId,
    empty_items: emptyBitsOf(record),
    written,
    kanas,
    address_keys: [addressOf(addressKey(`${record.municipality}${addressText(record)}`))],
  }]
}

const addressOf = (key: string): AddressKey => ({ key, pairs: `{${pairsOf(key, 'pairs-only').join()}}` })

/** As it stands on the list: without prefecture and municipality, which are the office's own. */
const addressText = ({ oazaAza, lot, katagaki }: ResidentRecord): string =>
  `${oazaAza}${lot}${katagaki === null || katagaki === '' ? '' : `　${katagaki}`}`

/** Other names that stand now, told apart by what they are: 旧氏 潮、通称 海野　花. */
const otherNames = (record: ResidentRecord): string | null => {
  const { fullName, kanjiName, alphabetName, formerSurname, alias } = record
  const also = [kanjiName, alphabetName].filter((name) => name !== null && name !== '' && name !== fullName)
  const told = [...also, formerSurname === null ? null : `旧氏 ${formerSurname}`, alias === null ? null : `通称 ${alias}`]
  const text = told.filter((name) => name !== null).join('、')
  return text === '' ? null : text
}

/** The bits of these items. */
export const emptyBits = (items: readonly EmptyItem[]): number =>
  items.reduce((bits, item) => bits | (1 << EMPTY_ITEMS.indexOf(item)), 0)

const emptyBitsOf = (record: ResidentRecord): number =>
  EMPTY_ITEMS.reduce((bits, item, place) => (isEmpty(record, item) ? bits | (1 << place) : bits), 0)

const isEmpty = (record: ResidentRecord, item: EmptyItem): boolean => {
  const value = item === 'individualNumber' ? record.individualNumberId
    : item === 'residentCode' ? record.residentCodeId : record[item]
  return value === null || value === ''
}

type Named = readonly [NameKind, string | null, boolean]

const withGiven = (surname: string | null, fullName: string | null): string | null => {
  if (surname === null || surname === '') return null
  const given = fullName === null ? null : splitName(fullName).given
  return given === null ? surname : `${surname}　${given}`
}

/** 旧氏 is kept with the 名 it was used with, so that the whole old name finds its bearer. */
const writtenOf = (record: ResidentRecord, reading: string | undefined): WrittenKey[] => {
  const sortKey = reading ?? foldedKey(record.alphabetName ?? record.fullName)
  const names: readonly Named[] = [
    ['full', record.fullName, true],
    ['kanji', record.kanjiName, true],
    ['alphabet', record.alphabetName, true],
    ['former', withGiven(record.formerSurname, record.fullName), true],
    ['alias', record.alias, true],
    ...record.aliasHistory
      .filter(({ alias }) => alias !== record.alias)
      .map(({ alias }): Named => ['alias', alias, false]),
  ]
  return distinct(names).map(([kind, written, current]) => {
    const folded = foldedKey(written)
    const pairs = `{${pairsOf(folded, 'with-singles').join()}}`
    const bare = bareKey(written)
    return { kind, current, written, bare, folded, given: givenPart(written), pairs, sort_key: sortKey }
  })
}

const givenPart = (written: string): string | null => {
  const { given } = splitName(written)
  return given === null ? null : foldedKey(given)
}

const kanasOf = (record: ResidentRecord): KanaKey[] => {
  const readings: readonly Named[] = [
    ['full', record.fullNameKana, true], ['former', withGiven(record.formerSurnameKana, record.fullNameKana), true],
    ['alias', record.aliasKana, true],
  ]
  return distinct(readings).flatMap(([kind, reading, current]) => {
    const strict = strictKana(reading)
    return looseOf(strict).map((loose) => ({ kind, current, reading, strict, loose, given: givenOf(loose) }))
  })
}

/** Names that are there, each writing once: the alphabet name of a foreign resident mostly is the full name too. */
const distinct = (names: readonly Named[]): readonly There[] => {
  const there = names.filter(isThere)
  return there.length < 2 ? there : there.filter(([kind, name], at) =>
    !there.slice(0, at).some(([other, same]) => same === name && groupOf(other) === groupOf(kind)))
}

type There = readonly [NameKind, string, boolean]

const isThere = (named: Named): named is There => named[1] !== null && named[1].trim() !== ''

const groupOf = (kind: NameKind): NameKind => (kind === 'former' || kind === 'alias' ? kind : 'full')
