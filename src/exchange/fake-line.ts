/**
 * The other side of the line, small, for a demonstration and for tests: the rules by which the network routes a
 * message, and what a neighbouring town answers.
 */
import { exactDate } from '../law/imprecise-date.ts'
import { civilDay, isCivilDay } from '../law/calendar.ts'
import { MovingOutCertificate, type CertifiedMover } from '../record/certified-mover.ts'
import type { NoticeOfMoveIn } from '../record/notice-of-move-in.ts'
import { FORMAT, type Message, type Municipality } from './message.ts'

/** A town that exists in the demonstration alone. */
export const STARRY_TOWN: Municipality = { code: '990027', name: '架空県星見市' }

/** Where a message goes: to a town that is connected here, or into the network, which takes what is for all others. */
export const routeOf = (
  { to }: Message, connected: readonly string[],
): { readonly to: 'network' } | { readonly to: 'town'; readonly code: string } =>
  to.role === 'municipality' && to.code !== null && connected.includes(to.code)
    ? { to: 'town', code: to.code } : { to: 'network' }

/** What the answering town lends to its answers. */
export type AnswerMarks = { readonly uuid: () => string; readonly sentNo: () => number }

/**
 * The people of a 転出証明書情報 move in there, on the planned day or today where that is later, and their old town is
 * told of each of them. Any other message is answered by silence.
 */
export const answersOf = (message: Message, town: Municipality, marks: AnswerMarks): readonly Message[] => {
  if (message.kind !== 'moving-out-certificate') return []
  const certificate = MovingOutCertificate.safeParse(message.body)
  if (!certificate.success) return []
  const { madeOn } = message
  const { plannedMoveOutOn: planned, address } = certificate.data
  const movedInOn = isCivilDay(planned) && planned < madeOn ? planned : madeOn
  return certificate.data.movers.map((mover) => ({
    format: FORMAT, messageId: marks.uuid(), replaces: null, kind: 'move-in', sentNo: marks.sentNo(),
    madeOn, from: town,
    to: { role: 'municipality', code: message.from.code, name: message.from.name },
    body: { ...noticeOf(mover, town, { formerAddress: address, movedInOn, noticedOn: madeOn }) },
  }))
}

type Days = Pick<NoticeOfMoveIn, 'formerAddress' | 'movedInOn' | 'noticedOn'>

const noticeOf = (mover: CertifiedMover, town: Municipality, days: Days): NoticeOfMoveIn => ({
  personNo: null,
  fullName: mover.fullName,
  fullNameKana: mover.fullNameKana,
  birthDate: mover.birthDate,
  sex: mover.sex,
  residentCode: mover.residentCode,
  newAddress: `${town.name}星影町一丁目7番12号`,
  newAddressCode: null,
  newMunicipality: town.name,
  newMunicipalityCode: town.code,
  ...days,
})

/** A family of the neighbouring town that is about to move here with a card: something to try a 特例転入 on. */
export const expectedFamily = (to: Municipality, today: string, marks: AnswerMarks): Message => ({
  format: FORMAT, messageId: marks.uuid(), replaces: null, kind: 'moving-out-certificate', sentNo: marks.sentNo(),
  madeOn: today, from: STARRY_TOWN, to: { role: 'municipality', ...to },
  body: {
    reference: '星見-特例-0001', address: `${STARRY_TOWN.name}月影町二丁目4番5号`, destination: to.name,
    plannedMoveOutOn: today,
    movers: [
      expected({ fullName: '星影　灯', fullNameKana: 'ホシカゲ　アカリ', sex: 'female', relationshipToHead: '世帯主',
        bornOn: '1991-07-07', code: '98200000013' }),
      expected({ fullName: '星影　昴', fullNameKana: 'ホシカゲ　スバル', sex: 'male', relationshipToHead: '子',
        bornOn: '2021-11-03', code: '98200000021' }),
    ],
  },
})

type Expected = Pick<CertifiedMover, 'fullName' | 'fullNameKana' | 'sex' | 'relationshipToHead'>
  & { readonly bornOn: string; readonly code: string }

const expected = ({ bornOn, code, ...told }: Expected): CertifiedMover => ({
  ...told, birthDate: exactDate(civilDay(bornOn)), kind: 'japanese',
  registeredDomicile: `${STARRY_TOWN.name}月影町４番地`, familyRegisterHead: '星影　灯',
  formerSurname: null, formerSurnameKana: null, alias: null, nationality: null, residenceCardNo: null,
  individualNumber: null, residentCode: { digits: code },
  nationalHealth: true, lateElderly: false, careInsurance: false, pensionNo: null, childAllowance: bornOn > '2010',
})
