/**
 * What a whole row must say: items never blank by its kind and status, names in their form, the right municipality.
 * [STD 1.1.6]
 */
import { compareDays, type CivilDay } from '../law/calendar.ts'
import { nameFaults, type NameItem } from '../record/character-faults.ts'
import { findReason, REASONS, type Reason } from '../record/reason.ts'
import { foldRelationship, HEAD, readRelationship } from '../record/relationship.ts'
import { recordWords } from '../frame/record-words.ja.ts'
import { impreciseDate } from './fields.ts'
import { tell, type RowReading } from './reading.ts'
import { fill, WORDS } from './words.ja.ts'

/** The office a file is imported into. */
export type Office = {
  readonly mode: 'demo' | 'production'
  readonly prefecture: string
  readonly municipality: string
  readonly municipalityCode: string
  readonly today: CivilDay
  /** Codes of the town-block master and how their addresses are written. */
  readonly townBlocks: ReadonlyMap<string, 'residential-indication' | 'lot-number'>
}

type RowRule = (row: RowReading, office: Office) => void

/** A demonstration takes in imaginary people alone, and a register none of them. */
const isOfThisOffice: RowRule = (row, { mode, municipalityCode }) => {
  if (row.municipalityCode !== municipalityCode) {
    tell(row, '団体コード', row.municipalityCode, fill(WORDS.municipalityCode, { right: municipalityCode }))
  }
  if (mode === 'demo' && !row.isSample) tell(row, '見本', '', WORDS.notSample)
  if (mode === 'production' && row.isSample) tell(row, '見本', '見本', WORDS.sampleInProduction)
}

/** Who has left may have lived in a municipality that was merged into this one. */
const livesHere: RowRule = (row, { prefecture, municipality, townBlocks }) => {
  const { draft } = row
  const isElsewhere = draft.prefecture !== prefecture || draft.municipality !== municipality
  if (draft.status === 'current' && isElsewhere) {
    tell(
      row,
      '市区町村',
      draft.prefecture + draft.municipality,
      fill(WORDS.otherMunicipality, { right: prefecture + municipality }),
    )
  }
  if (draft.townBlockCode !== null && !townBlocks.has(draft.townBlockCode)) {
    tell(row, '町字コード', draft.townBlockCode, WORDS.townBlock)
  }
}

/** In 和暦 for Japanese nationals, Gregorian for foreign residents. [STD 1.1.9] */
const wasBorn: RowRule = (row, { today }) => {
  const { birthText, draft } = row
  if (birthText === '') return
  const read = impreciseDate(birthText, draft.kind === 'foreign' ? 'gregorian' : 'era')
  if (!read.ok) return tell(row, '生年月日', birthText, WORDS.notDate)
  if (read.warning !== undefined) tell(row, '生年月日', birthText, fill(WORDS.otherEra, { right: read.date.text }))
  if (compareDays(read.date.sortOn, today) > 0) tell(row, '生年月日', birthText, WORDS.future)
  draft.birthDate = read.date
}

const wasDoneBefore: RowRule = (row, { today }) => {
  if (compareDays(row.draft.processedOn, today) > 0) tell(row, '処理日', row.draft.processedOn, WORDS.future)
}

const NAME_TITLES: readonly (readonly [NameItem, string])[] = [
  ['fullName', '氏名'], ['fullNameKana', '氏名の振り仮名'], ['kanjiName', '氏名（漢字）'], ['alphabetName', '氏名（アルファベット）'],
  ['formerSurname', '旧氏'], ['formerSurnameKana', '旧氏の振り仮名'], ['alias', '通称'], ['aliasKana', '通称の振り仮名'],
]

/** A foreign resident's name printed first may be left to the names in letters and kanji. */
const isNamed: RowRule = (row) => {
  const { draft } = row
  if (draft.fullName === '' && draft.kind === 'foreign') draft.fullName = draft.alphabetName ?? draft.kanjiName ?? ''
  if (draft.fullName === '') tell(row, '氏名', '', WORDS.blank)
  if (row.isJudged) return
  for (const [item, title] of NAME_TITLES) {
    if (draft[item] === null) continue
    for (const { code, values } of nameFaults('', item, draft)) {
      tell(row, title, draft[item], fill(recordWords[code]?.says ?? code, values ?? {}))
    }
  }
}

const isRelated: RowRule = (row) => {
  const { draft } = row
  if (draft.relationshipToHead === '') return
  const read = readRelationship(draft.relationshipToHead)
  if (!read.ok || read.text !== draft.relationshipToHead) {
    const instead = read.ok ? [foldRelationship(draft.relationshipToHead)] : read.instead
    const told = instead.length === 0 ? '' : `「${instead.join('」「')}」と書きます。`
    return tell(row, '世帯主との続柄', draft.relationshipToHead, fill(WORDS.relationship, { instead: told }))
  }
  draft.isHead = draft.relationshipToHead === HEAD
  if (!draft.isHead) return
  draft.headName ??= draft.fullName
  if (draft.headName !== draft.fullName) tell(row, '世帯主の氏名', draft.headName, WORDS.headName)
}

const REASONS_BY_TITLE: ReadonlyMap<string, readonly Reason[]> =
  Map.groupBy<string, Reason>(REASONS, ({ title }) => title)

/** 改製 and 再製 stand in two groups: what became of the record tells which is meant. */
const hasReason: RowRule = (row) => {
  const { draft, reasonTitle } = row
  if (reasonTitle === '') return
  const known = REASONS_BY_TITLE.get(reasonTitle)
  if (known === undefined) return tell(row, '異動事由', reasonTitle, WORDS.reason)
  const [fits] = known.filter(({ group, only }) =>
    (only === undefined || only === draft.kind) && group !== (draft.status === 'current' ? 'removal' : 'entry'))
  if (fits === undefined) tell(row, '異動事由', reasonTitle, WORDS.reasonOfOther)
  else draft.reason = fits.id
}

const notBlank = (row: RowReading, title: string, value: unknown): void => {
  if (value === null || value === '') tell(row, title, '', WORDS.blank)
}

const isJapanese: RowRule = (row) => {
  const { draft } = row
  if (draft.kind !== 'japanese') return
  notBlank(row, '本籍', draft.registeredDomicile)
  notBlank(row, '筆頭者', draft.familyRegisterHead)
  notBlank(row, '住民となった年月日', draft.becameResidentOn)
  for (const [value, title] of [
    [draft.alias, '通称'],
    [draft.kanjiName, '氏名（漢字）'],
    [draft.alphabetName, '氏名（アルファベット）'],
    [draft.foreignCategory, '法第30条の45の表の区分'],
    [draft.residenceCardNo, '在留カードの番号'],
    [draft.sprCertificateNo, '特別永住者証明書の番号'],
  ] as const)
    if (value !== null) tell(row, title, value, WORDS.foreignOnly)
}

const NEEDED_BY_CATEGORY = {
  'mid-long-term': ['residenceCardNo', '在留カードの番号'],
  'special-permanent': ['sprCertificateNo', '特別永住者証明書の番号'],
  'temporary-refuge': ['landingPeriod', '上陸期間'],
  'provisional-stay': ['provisionalStayPeriod', '仮滞在期間'],
  'transitional-by-birth': undefined,
  'transitional-by-loss': undefined,
} as const

/** 住民となった年月日 does not exist for foreign residents; a number of theirs may be blank in a removed record. */
const isForeign: RowRule = (row) => {
  const { draft } = row
  if (draft.kind !== 'foreign') return
  notBlank(row, '国籍・地域', draft.nationality)
  notBlank(row, '外国人住民となった年月日', draft.becameForeignResidentOn)
  notBlank(row, '法第30条の45の表の区分', draft.foreignCategory)
  const needed = draft.foreignCategory === null ? undefined : NEEDED_BY_CATEGORY[draft.foreignCategory]
  if (needed !== undefined && draft.status === 'current') notBlank(row, needed[1], draft[needed[0]])
  for (const [value, title] of [
    [draft.registeredDomicile, '本籍'], [draft.familyRegisterHead, '筆頭者'], [draft.formerSurname, '旧氏'],
    [draft.becameResidentOn?.text ?? null, '住民となった年月日'],
  ] as const) if (value !== null) tell(row, title, value, WORDS.japaneseOnly)
}

const hasCode: RowRule = (row) => {
  const isAlreadyTold = row.faults.some(({ column }) => column === '住民票コード')
  if (row.draft.status === 'current' && !isAlreadyTold) notBlank(row, '住民票コード', row.residentCode)
}

const isRemoved: RowRule = (row) => {
  const { draft } = row
  if (draft.status !== 'current') {
    notBlank(row, '消除事由', draft.removalReason)
    notBlank(row, '消除日', draft.removedOn)
    return
  }
  if (draft.removalReason !== null) tell(row, '消除事由', draft.removalReason, WORDS.removalOfCurrent)
  if (draft.removedOn !== null) tell(row, '消除日', draft.removedOn, WORDS.removalOfCurrent)
}

const RULES: readonly RowRule[] = [
  isOfThisOffice,
  hasReason,
  wasDoneBefore,
  isNamed,
  wasBorn,
  isJapanese,
  isForeign,
  hasCode,
  isRelated,
  livesHere,
  isRemoved,
]

/** Tells everything that is wrong with the row as a whole, and completes what its columns only imply. */
export const applyRowRules = (row: RowReading, office: Office): void => {
  for (const rule of RULES) rule(row, office)
}

/** 異動事由 of a row as it is printed; for files made by this program. */
export const reasonTitleOf = (id: string): string => findReason(id)?.title ?? id
