/** 通知の種類: every notice that an event can owe another office, to whom it goes and which numbers it tells. */
import { certifyMover, type Naming } from '../record/certify-mover.ts'
import {
  CARD_MOVE_IN, IDENTIFICATION_INFORMATION, INDIVIDUAL_NUMBER_CHANGE, NOTICE_OF_MOVE_IN, NOTICE_TO_DOMICILE,
  STD_CANCELLATION,
} from '../law/provision.ts'
import type { Provision } from '../law/provision.ts'
import { isUnnotified, printAddress, UNNOTIFIED } from '../record/address.ts'
import type { MovingOutCertificate } from '../record/certified-mover.ts'
import type { NoticeOfMoveIn } from '../record/notice-of-move-in.ts'
import type { NumberId, ResidentRecord } from '../record/resident.ts'
import type { Role } from './message.ts'
import { IMMIGRATION_MESSAGES } from './provisions.ts'

/** What a message is made of: the rows its notice names (one, or all movers), and what the notice says beside them. */
export type Told = {
  readonly record: ResidentRecord
  readonly records: readonly ResidentRecord[]
  readonly content: Readonly<Record<string, unknown>>
  readonly office: { readonly name: string; readonly code: string; readonly today: string }
  /** The reason of the event, as an officer changed it for this sending. */
  readonly eventReason: string | null
}

type Body = Readonly<Record<string, unknown>>

/** A kind of message; `numbers` lists which of a row's numbers must be opened to make it. */
export type MessageKind = {
  readonly id: string
  readonly title: string
  readonly basis: Provision
  readonly to: { readonly role: Role; readonly name: string }
  /** For a municipality, which of the two that a row can name. */
  readonly which?: 'former' | 'destination'
  readonly numbers: (record: ResidentRecord) => readonly (NumberId | null)[]
  readonly body: (told: Told, naming: Naming) => Body
}

const both = ({ individualNumberId, residentCodeId }: ResidentRecord) => [individualNumberId, residentCodeId]
const codeOnly = ({ residentCodeId }: ResidentRecord) => [residentCodeId]
const none = () => []

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)

/** What every notice of a change says of the event. */
const eventOf = ({ record, eventReason }: Told) => ({
  reason: eventReason ?? record.reason,
  eventOn: record.eventOn,
  processedOn: record.processedOn,
  status: record.status,
})

const namesOf = (record: ResidentRecord) => ({
  fullName: record.fullName,
  fullNameKana: record.fullNameKana,
  formerSurname: record.formerSurname,
  alias: record.alias,
  birthDate: record.birthDate,
  sex: record.sex,
})

/** 転入通知: to the municipality that must remove the record. [法9条1項] */
const moveInNotice = ({ record, content, office }: Told, naming: Naming): NoticeOfMoveIn => {
  const former = text(content['formerAddress']) ?? record.previousAddress ?? ''
  return {
    personNo: null,
    fullName: record.fullName,
    fullNameKana: record.fullNameKana,
    birthDate: record.birthDate,
    sex: record.sex,
    residentCode: naming(record.residentCodeId),
    formerAddress: isUnnotified(former) ? former.slice(0, -UNNOTIFIED.length) : former,
    newAddress: printAddress(record),
    newAddressCode: record.addressCode,
    newMunicipality: office.name,
    newMunicipalityCode: office.code,
    movedInOn: text(content['movedOn']) ?? record.eventOn.sortOn,
    noticedOn: office.today,
  }
}

/** 戸籍附票記載事項通知: to the municipality of the family register, our own included. [法19条1項] */
const familyRegisterAppendix = (told: Told, naming: Naming): Body => ({
  ...eventOf(told), ...namesOf(told.record),
  registeredDomicile: told.record.registeredDomicile,
  familyRegisterHead: told.record.familyRegisterHead,
  residentCode: naming(told.record.residentCodeId),
  address: printAddress(told.record),
  addressFixedOn: told.record.addressFixedOn,
  destination: told.record.confirmedDestination ?? told.record.plannedDestination,
})

/** 本人確認情報: to the prefecture by the network. [法30条の6] */
const identification = (told: Told, naming: Naming): Body => ({
  ...eventOf(told), ...namesOf(told.record),
  formerSurnameKana: told.record.formerSurnameKana,
  address: printAddress(told.record),
  individualNumber: naming(told.record.individualNumberId),
  residentCode: naming(told.record.residentCodeId),
})

/** 市町村通知: to the immigration office, of every move of a foreign resident. [入管法61条の8の2, STD 4.5.7] */
const immigration = (told: Told): Body => ({
  ...eventOf(told), ...namesOf(told.record),
  alphabetName: told.record.alphabetName,
  nationality: told.record.nationality,
  residenceCardNo: told.record.residenceCardNo,
  sprCertificateNo: told.record.sprCertificateNo,
  address: printAddress(told.record),
  destination: told.record.plannedDestination,
})

/** 個人番号の生成要求: somebody who has none yet. [番号法7条] */
const individualNumberRequest = ({ record }: Told, naming: Naming): Body =>
  ({ ...namesOf(record), address: printAddress(record), residentCode: naming(record.residentCodeId) })

/** 異動の取消し: whoever was told of the event is told that it is undone. [STD 4.6.0.1] */
const cancellation = (told: Told, naming: Naming): Body => ({
  ...identification(told, naming),
  cancelledHistoryNo: typeof told.content['cancelled'] === 'number' ? told.content['cancelled'] : null,
})

/** 転出証明書情報: to the municipality that people with a card move to. [法24条の2] */
const movingOutCertificate = ({ record, records, content }: Told, naming: Naming): MovingOutCertificate => ({
  reference: text(content['reference']) ?? '',
  address: printAddress(record),
  destination: text(content['destination']) ?? record.plannedDestination ?? '',
  plannedMoveOutOn: text(content['plannedMoveOutOn']) ?? record.plannedMoveOutOn ?? '',
  movers: records.map((mover) => certifyMover(mover, naming)),
})

const NETWORK = { role: 'network', name: '住民基本台帳ネットワーク' } as const

export const MESSAGE_KINDS: readonly MessageKind[] = [
  {
    id: 'move-in', title: '転入通知', basis: NOTICE_OF_MOVE_IN, which: 'former',
    to: { role: 'municipality', name: '前住所地' }, numbers: codeOnly, body: moveInNotice,
  },
  {
    id: 'moving-out-certificate', title: '転出証明書情報', basis: CARD_MOVE_IN, which: 'destination',
    to: { role: 'municipality', name: '転出先' }, numbers: both, body: movingOutCertificate,
  },
  {
    id: 'family-register-appendix', title: '戸籍附票記載事項通知', basis: NOTICE_TO_DOMICILE,
    to: { role: 'domicile', name: '本籍地' }, numbers: codeOnly, body: familyRegisterAppendix,
  },
  {
    id: 'identification', title: '本人確認情報', basis: IDENTIFICATION_INFORMATION,
    to: NETWORK, numbers: both, body: identification,
  },
  {
    id: 'immigration', title: '市町村通知', basis: IMMIGRATION_MESSAGES,
    to: { role: 'immigration', name: '出入国在留管理庁' }, numbers: none, body: immigration,
  },
  {
    id: 'individual-number-request', title: '個人番号の生成要求', basis: INDIVIDUAL_NUMBER_CHANGE,
    to: NETWORK, numbers: codeOnly, body: individualNumberRequest,
  },
  { id: 'cancellation', title: '異動の取消し', basis: STD_CANCELLATION, to: NETWORK, numbers: both, body: cancellation },
]

/** By the id in a message, or by the follow-up that owes it ('notice/move-in'). */
export const findMessageKind = (id: string): MessageKind | undefined =>
  MESSAGE_KINDS.find((kind) => kind.id === id || `notice/${kind.id}` === id)
