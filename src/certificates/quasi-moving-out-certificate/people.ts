/** Somebody who left without a word in time, before the office that gives them what their new town asks for. */
import type { DocumentFacts } from '../../frame/document.ts'
import type { StandingBlock } from '../../frame/question.ts'
import { civilDay } from '../../law/calendar.ts'
import { exactDate } from '../../law/imprecise-date.ts'
import type { ResidentRecord } from '../../record/resident.ts'
import { HOUSEHOLD, officeDay, officeFound, taro, tsuru } from '../every-certificate/people.ts'
import type { Found, RemovedMover } from './facts.ts'
import type { QuasiMovingOutCertificateRequest } from './request.ts'

/** The paper he was given first. */
export const FIRST = '00000000-0000-4000-8000-0000000000d2'

/** Moved on 1 November, said so on the 20th: removed ex officio. */
export const late: ResidentRecord = {
  ...taro, status: 'moved-out', historyNo: 2, reason: 'domestic-move-out', notifiedOn: null, isHead: false,
  eventOn: exactDate(civilDay('2026-11-01')), removalReason: 'domestic-move-out', removedOn: civilDay('2026-11-01'),
  causeOn: exactDate(civilDay('2026-11-01')), plannedMoveOutOn: civilDay('2026-11-01'),
  plannedDestination: '架空県星見市月影町１番地',
}

/** Nobody lived there any more when the office went to see; where she went is not known. */
export const vanished: ResidentRecord = {
  ...tsuru, status: 'removed', historyNo: 2, reason: 'ex-officio-removal', notifiedOn: null,
  removalReason: 'ex-officio-removal', removedOn: civilDay('2026-06-30'),
  causeOn: { kind: 'about', text: '令和8年4月頃', sortOn: civilDay('2026-04-01') },
}

/** A removed record, for which no certificate was given. */
export const moverOf = (record: ResidentRecord, items: Partial<RemovedMover> = {}): RemovedMover =>
  ({ record, notifiedOn: null, certified: false, ...items })

const usual: Found = { ...officeFound, rules: {}, movers: [moverOf(late)], original: null }

/** What differs from an office where everything is in order. */
export type Circumstances = { readonly found?: Partial<Found>; readonly blocks?: readonly StandingBlock[] }

/** The office, which has set no fee for it. */
export const factsOf = ({ found = {}, blocks = [] }: Circumstances = {}): DocumentFacts<Found> => ({
  office: officeDay(), origin: null, persons: [], households: [], histories: [], holders: [], cardHolders: [],
  lookAlikes: [], addresses: [], reserved: { personNos: [], householdNos: [], residentCodeIds: [] },
  found: { ...usual, blocks, ...found },
})

/** He asks for it himself. */
export const requestFor = (
  items: Partial<QuasiMovingOutCertificateRequest> = {},
): QuasiMovingOutCertificateRequest => ({
  sheets: [{ personNo: taro.personNo, sheetNo: 1 }], householdNo: HOUSEHOLD,
  requester: {
    category: 'self', name: '海野　太郎', address: '架空県星見市月影町１番地', evidence: ['driving-licence'],
    personNo: taro.personNo,
  },
  delivery: 'counter', printerNo: 'プリンタ001', replaces: null, reissueOf: null, reason: null,
  fee: { kind: 'charged' }, ...items,
})
