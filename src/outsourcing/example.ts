/** How the tables beside the acts of this area are written, and the contract of three posts that they are about. */
import type { Officer } from '../frame/officer.ts'
import type { Answers } from '../frame/question.ts'
import { civilDay } from '../law/calendar.ts'
import type { Subcontract, Worker } from './contract.ts'
import type { Found, KnownAccount, KnownContract, KnownMatter } from './known.ts'

/** `then`: the codes found, '!' before an error. `writes`: what the row says beside the rest. */
export type Example<I> = {
  readonly title: string
  readonly given: Found
  readonly when: I
  readonly then: readonly string[]
  readonly writes?: Readonly<Record<string, unknown>>
}

/** A day of March: the next year is being made ready. */
export const TODAY = '2027-03-15'

const id = (last: number): string => `00000000-0000-4000-8000-${String(last).padStart(12, '0')}`
export const MATTER = id(1)
export const CONTRACT = id(2)
export const PLACE = id(3)
export const WORKER = id(4)
export const LEAVER = id(5)
export const TIER = id(6)
export const NEW = id(9)

/** Deliberated, approved, surveyed, its measures confirmed. */
export const matter: KnownMatter = {
  matterId: MATTER, title: '端末入出力業務', startsOn: '2026-04-01', withdrawnOn: null,
  approvals: [{
    approvalId: id(11), verdict: 'approved', post: 'chief-security-officer', decidedOn: '2026-02-10', validUntil: null,
    endedOn: null, heldOn: '2026-02-03', agreed: true,
  }],
  surveys: [{ surveyNo: 1, contractorId: 'kaku-service', surveyedOn: '2026-02-20', suitable: true }],
  measures: [
    { measuresNo: 1, contractorId: 'kaku-service', submittedOn: '2026-02-24', confirmedOn: '2026-03-02' },
    { measuresNo: 2, contractorId: 'kaku-service', submittedOn: '2027-03-01', confirmedOn: null },
  ],
  openContracts: 1,
}

/** Named, pledged and trained until the end of the year. */
export const worker: Worker = {
  workerId: WORKER, subcontractId: null, name: '従事　ひとつ', employment: 'employee', operatorId: 'juji-1', postNos: [1],
  worksFrom: '2026-04-01', worksUntil: '2027-03-31', endedOn: null,
  pledges: [{
    pledgeNo: 1, signedOn: '2026-03-20', validFrom: '2026-04-01', validUntil: '2027-03-31', document: '誓-1',
    withdrawnOn: null,
  }],
  trainings: [],
}

/** Approved, and running. */
export const tier: Subcontract = {
  subcontractId: TIER, parentId: null, contractorId: 'kaku-hojo', contractorName: '架空補助合同会社',
  facts: { content: '搬送', reason: '要員', handled: 'なし', measures: '施錠', supervision: '週次の立会い' },
  handlesPersonal: false, noOtherMeans: null, auditClause: '第9条', supervisionClause: '第8条', startsOn: '2026-04-01',
  endsOn: '2027-03-31', endedOn: null, approved: true, stands: true,
}

/** Three seats, one post open, one worker, both officers. */
export const contract: KnownContract = {
  contractId: CONTRACT, version: 2, matterId: MATTER, contractorId: 'kaku-service',
  contractorName: '架空サービス株式会社', change: 'renewal', kind: 'single', number: '契-2026-14', title: '端末入出力業務委託',
  division: '町民課', signedOn: '2027-03-01', startsOn: '2026-04-01', endsOn: '2028-03-31', gated: true, seats: 3,
  items: ['full-name', 'address'], publication: '市が公表する',
  reporting: { rhythm: 'daily', items: ['件数', '時間'], dueDays: 1 }, clauses: [], revision: 7, closedOn: null,
  explanations: [{
    explanationNo: 1, subcontractId: null, explainedOn: '2026-03-25', validFrom: '2026-04-01', validUntil: '2027-03-31',
  }],
  officers: [
    {
      officerNo: 1, role: 'on-site-manager', name: '現場　みはる', operatorId: 'genba', validFrom: '2026-04-01',
      validUntil: null, notice: '届-1', endedOn: null,
    },
    {
      officerNo: 2, role: 'security-officer', name: '安全　まもる', operatorId: null, validFrom: '2026-04-01',
      validUntil: null, notice: '届-2', endedOn: null,
    },
  ],
  workers: [worker, { ...worker, workerId: LEAVER, operatorId: 'juji-2', endedOn: '2026-12-01', pledges: [] }],
  places: [{
    placeId: PLACE, name: '町民課 委託区画', separation: '仕切りと色別の端末機', validFrom: '2026-04-01',
    validUntil: '2028-03-31', endedOn: null,
  }],
  posts: [{
    postNo: 1, title: '異動入力', placeId: PLACE, functions: ['event-entry'], endedOn: null, terminals: ['itaku-1'],
  }],
  subcontracts: [],
}

/** An account of the contractor that nobody works under. */
export const account: KnownAccount = {
  operatorId: 'juji-3', kind: 'contractor', retired: false, validFrom: '2026-04-01', validUntil: null, engagements: [],
}

/** Nothing was asked, or nothing is there. */
export const nothing: Found =
  { matter: null, contractor: null, contract: null, accounts: [], terminal: null, owed: [] }

/** The town's contract, and whatever a table wants different of it. */
export const given = (items: Partial<KnownContract> = {}, beside: Partial<Found> = {}): Found =>
  ({ ...nothing, contract: { ...contract, ...items }, ...beside })

/** The matter and the company, before there is a contract. */
export const before = (items: Partial<KnownMatter> = {}): Found =>
  ({ ...nothing, matter: { ...matter, ...items }, contractor: { contractorId: 'kaku-service', name: '架空サービス株式会社' } })

/** The office on that day. */
export const answers: Answers = {
  office: {
    today: civilDay(TODAY), now: `${TODAY}T01:00:00.000Z`, officialHolidays: [], prefecture: '架空県',
    municipality: '海辺市', municipalityCode: '990019', residentCodeStock: 0, residentCodeStockThreshold: 0,
  },
  origin: null, persons: [], households: [], histories: [], holders: [], cardHolders: [], lookAlikes: [], addresses: [],
  reserved: { personNos: [], householdNos: [], residentCodeIds: [] },
}

/** Who does it. */
export const officer: Officer = {
  operatorId: 'keiyaku', name: '契約　しお', kind: 'staff', sessionId: '00000000-0000-7000-8000-000000000000',
  terminalId: 'mado-9', place: '本庁総務課', grants: [], masks: [], stamp: 1,
}
