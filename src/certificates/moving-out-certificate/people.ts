/** A couple on their way out of the town, before the office that gives them their certificate. */
import type { DocumentFacts } from '../../frame/document.ts'
import type { StandingBlock } from '../../frame/question.ts'
import { civilDay } from '../../law/calendar.ts'
import { exactDate } from '../../law/imprecise-date.ts'
import type { ResidentRecord } from '../../record/resident.ts'
import { hanako, HOUSEHOLD, officeDay, officeFound, taro, tsubasa } from '../every-certificate/people.ts'
import type { CaseMover, Found } from './facts.ts'
import type { MovingOutCertificateRequest } from './request.ts'

/** The case by which they notified. */
export const CASE = '00000000-0000-4000-8000-0000000000c1'

/** The certificate they were given first. */
export const FIRST = '00000000-0000-4000-8000-0000000000d1'

const PLAN = {
  plannedMoveOutOn: civilDay('2026-12-01'), plannedDestination: '架空県星見市月影町１番地', plannedDestinationCode: '990027',
  reason: 'domestic-move-out', notifiedOn: civilDay('2026-11-20'), eventOn: exactDate(civilDay('2026-12-01')),
} as const

/** A row with the plan in it. */
export const planned = (record: ResidentRecord, items: Partial<ResidentRecord> = {}): ResidentRecord =>
  ({ ...record, ...PLAN, historyNo: 2, caseId: CASE, ...items })

/** Everybody as the case wrote them, and as they are now. */
export const moversOf = (
  people: readonly ResidentRecord[], items: Partial<ResidentRecord> = {}, since: Partial<ResidentRecord> = {},
): readonly CaseMover[] => people.map((person) => {
  const plan = planned(person, items)
  return { planned: plan, record: { ...plan, ...since }, stands: true }
})

/** He, insured and with a pension, and she. */
export const couple: readonly ResidentRecord[] = [
  {
    ...taro, nationalHealthSince: civilDay('2026-03-20'), pensionNo: '1234-567890', pensionClass: '第1号被保険者',
    pensionSince: civilDay('1990-05-06'), childAllowanceFrom: '2026-04',
  },
  hanako,
]

const usual: Found = {
  ...officeFound, state: 'final', special: false, movers: moversOf(couple), given: 0, original: null,
}

/** What differs from an office where everything is in order. */
export type Circumstances = { readonly found?: Partial<Found>; readonly blocks?: readonly StandingBlock[] }

/** The office, and this case; their child stays behind. */
export const factsOf = ({ found = {}, blocks = [] }: Circumstances = {}): DocumentFacts<Found> => ({
  office: officeDay(), origin: null, persons: [], histories: [], holders: [], cardHolders: [], lookAlikes: [],
  households: [{ householdNo: HOUSEHOLD, revision: 2, members: [...couple, tsubasa], blocks }],
  addresses: [], reserved: { personNos: [], householdNos: [], residentCodeIds: [] },
  found: { ...usual, blocks, ...found },
})

/** He takes it for both, over the counter. */
export const requestFor = (items: Partial<MovingOutCertificateRequest> = {}): MovingOutCertificateRequest => ({
  moveOut: CASE, persons: couple.map(({ personNo }) => personNo), householdNo: HOUSEHOLD,
  requester: {
    category: 'self', name: '海野　太郎', address: '架空県海辺市潮町一丁目2番3号', evidence: ['driving-licence'],
    personNo: taro.personNo,
  },
  delivery: 'counter', printerNo: 'プリンタ001', replaces: null, reissueOf: null, reason: null, voluntary: false, ...items,
})

/** The certificate they were given, and lost. */
export const original: Found['original'] = {
  issueId: FIRST, state: 'handed-over', issuedOn: civilDay('2026-11-20'), municipality: '海辺市', terminalNo: '本庁1',
  printerNo: 'プリンタ001', serial: 7, householdNo: HOUSEHOLD, persons: couple.map(({ personNo }) => personNo),
  special: false, movers: moversOf(couple).map(({ planned: row }) => ({ record: row, notifiedOn: row.notifiedOn })),
}
