/**
 * One resident's record (住民票) as a full snapshot: every item of 法7条 and 法30条の45, and what the standard adds.
 * A row of `record.resident_version` is this value with its keys in snake_case; no row leaves anything out.
 * [STD 1.1.1, 1.1.2, 1.2.1]
 */
import type { CivilDay } from '../law/calendar.ts'
import type { ImpreciseDate } from '../law/imprecise-date.ts'

/** 宛名番号 and 世帯番号, check digit included. */
export type PersonNo = number
export type HouseholdNo = number
/** Names a number that lives sealed in one place; never the number itself. */
export type NumberId = string

export const STATUSES = ['current', 'moved-out', 'deceased', 'removed', 'remade', 'cancelled'] as const
export type ResidentStatus = (typeof STATUSES)[number]

/** 男女の別, as the record writes it. [法7条3号] */
export type Sex = 'male' | 'female'

/** 法30条の45の表の区分. */
export const FOREIGN_CATEGORIES = [
  'mid-long-term', 'special-permanent', 'temporary-refuge', 'provisional-stay',
  'transitional-by-birth', 'transitional-by-loss',
] as const
export type ForeignCategory = (typeof FOREIGN_CATEGORIES)[number]

/** Which record of which person, and what the event was. */
export type EventItems = {
  readonly personNo: PersonNo
  /** 履歴番号: from 1, +1 each event, running on over sheets. */
  readonly historyNo: number
  /** Which 住民票 of this person: 改製, 帰化 and 再転入 make a new one. */
  readonly sheetNo: number
  readonly status: ResidentStatus
  readonly kind: 'japanese' | 'foreign'
  /** 異動事由, one of record/reason.ts. */
  readonly reason: string
  readonly eventOn: ImpreciseDate
  readonly notifiedOn: CivilDay | null
  /** 申出日, 請求日, 通知日: only where the event has them. */
  readonly appliedOn: CivilDay | null
  readonly requestedOn: CivilDay | null
  readonly noticedOn: CivilDay | null
  /** 処理日: set by the system, never by a person. [STD 4.0.3] */
  readonly processedOn: CivilDay
  readonly inputPlace: string
  readonly inputTerminal: string
  readonly caseId: string | null
  /** 留意事項 (B): tied to this row. [STD 1.1.14] */
  readonly cautionNote: string | null
  /** What this event changed: item → [from, to]. */
  readonly changedItems: Readonly<Record<string, readonly [unknown, unknown]>>
}

/** Every name the person goes by; a reading is confirmed or only supposed. [STD 1.1.2] */
export type NameItems = {
  /** 氏名, as written; of a foreign resident the name printed first. Never normalised. */
  readonly fullName: string
  readonly fullNameKana: string | null
  readonly fullNameKanaConfirmed: boolean
  readonly kanjiName: string | null
  readonly alphabetName: string | null
  readonly formerSurname: string | null
  readonly formerSurnameKana: string | null
  readonly formerSurnameKanaConfirmed: boolean
  readonly alias: string | null
  readonly aliasKana: string | null
  readonly aliasKanaConfirmed: boolean
  readonly aliasRecordedOn: CivilDay | null
  readonly aliasRecordedMunicipality: string | null
  readonly aliasRecordedMunicipalityCode: string | null
  /** 通称の記載・削除の履歴, carried from town to town. */
  readonly aliasHistory: readonly AliasSpan[]
}

/** One alias from the day it was recorded to the day it was deleted, and where. [令30条の16] */
export type AliasSpan = {
  readonly alias: string
  readonly recordedOn: CivilDay
  readonly recordedMunicipality: string
  readonly deletedOn: CivilDay | null
  readonly deletedMunicipality: string | null
}

/** Who they are beside their names: birth, sex, family register, numbers. [法7条2号, 3号, 5号, 8号の2, 13号] */
export type PersonItems = {
  readonly birthDate: ImpreciseDate
  readonly sex: Sex
  /** 本籍・筆頭者: never blank for a Japanese national (なし, 不明 allowed), null for a foreign resident. */
  readonly registeredDomicile: string | null
  readonly familyRegisterHead: string | null
  readonly individualNumberId: NumberId | null
  readonly residentCodeId: NumberId | null
  readonly adultWard: boolean
}

/** The household they belong to and their place in it. [法7条4号] */
export type HouseholdItems = {
  readonly householdNo: HouseholdNo
  readonly isHead: boolean
  /** 世帯主の氏名; null while the household has none (世帯主未設定). */
  readonly headName: string | null
  /** 続柄, by the grammar of record/relationship.ts; '世帯主' for the head. */
  readonly relationshipToHead: string
  readonly orderInHousehold: number
}

/** Where they live, since when; as written, and by the codes of the masters where those have it. [法7条7号] */
export type AddressItems = {
  readonly prefecture: string
  readonly municipality: string
  /** 町字, e.g. 桜台一丁目, and its key in the town-block master; null for text outside the master. */
  readonly oazaAza: string
  readonly townBlockCode: string | null
  readonly addressKind: 'residential-indication' | 'lot-number'
  /** 番地・住居番号: 2番3号, 1234番地5. */
  readonly lot: string
  readonly katagaki: string | null
  readonly postalCode: string | null
  readonly addressCode: string | null
  readonly addressFixedOn: ImpreciseDate
}

/** How they came to live in the municipality, and where from. [法7条6号, 8号] */
export type ArrivalItems = {
  /** 住民となった年月日; null for foreign residents. */
  readonly becameResidentOn: ImpreciseDate | null
  /** 届出の年月日 of 法7条8号; unchanged by a move inside the town. */
  readonly moveInNotifiedOn: CivilDay | null
  readonly previousAddress: string | null
  readonly previousAddressCode: string | null
  readonly previousPostalCode: string | null
  readonly lastRegisteredAddress: string | null
}

/** What is recorded of foreign residents and of nobody else. [法30条の45] */
export type ForeignItems = {
  readonly nationalityCode: string | null
  readonly nationality: string | null
  readonly becameForeignResidentOn: ImpreciseDate | null
  readonly foreignCategory: ForeignCategory | null
  readonly statusOfResidence: string | null
  readonly periodOfStay: string | null
  readonly periodExpiresOn: CivilDay | null
  readonly residenceCardNo: string | null
  readonly sprCertificateNo: string | null
  readonly landingPeriod: string | null
  readonly provisionalStayPeriod: string | null
  readonly oldAlienRegistrationOn: ImpreciseDate | null
  readonly residenceNotified: boolean
  readonly landingPermitMoveIn: boolean
}

/** Mirrored from other offices, the latest value only. [STD 7.2.2] */
export type MirroredItems = {
  readonly elector: boolean
  readonly nationalHealthSince: CivilDay | null
  readonly nationalHealthUntil: CivilDay | null
  readonly lateElderlySince: CivilDay | null
  readonly lateElderlyUntil: CivilDay | null
  readonly careInsuranceSince: CivilDay | null
  readonly careInsuranceUntil: CivilDay | null
  readonly pensionNo: string | null
  readonly pensionClass: string | null
  readonly pensionClassChangedOn: CivilDay | null
  readonly pensionSince: CivilDay | null
  readonly pensionUntil: CivilDay | null
  /** 児童手当 支給開始・終了年月, YYYY-MM. */
  readonly childAllowanceFrom: string | null
  readonly childAllowanceUntil: string | null
}

/** 除票固有の記載事項 and what belongs to them. [STD 1.1.5] */
export type RemovalItems = {
  readonly removalReason: string | null
  readonly removedOn: CivilDay | null
  readonly causeOn: ImpreciseDate | null
  readonly plannedMoveOutOn: CivilDay | null
  readonly plannedDestination: string | null
  readonly plannedDestinationCode: string | null
  readonly confirmedMoveOutOn: CivilDay | null
  readonly confirmedDestination: string | null
  readonly confirmedDestinationCode: string | null
  readonly moveInNoticeOn: CivilDay | null
  readonly remadeOn: CivilDay | null
  /** 備考 (C): typed, tied to no row. */
  readonly remark: string | null
}

/** 住民票, one snapshot. */
export type ResidentRecord = EventItems & NameItems & PersonItems & HouseholdItems & AddressItems
  & ArrivalItems & ForeignItems & MirroredItems & RemovalItems
