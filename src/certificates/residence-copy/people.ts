/** The same household before the copy of its records: what was asked, and what the register and the office answered. */
import type { DocumentFacts } from '../../frame/document.ts'
import type { StandingBlock } from '../../frame/question.ts'
import type { ResidentRecord } from '../../record/resident.ts'
import { HEAD, HOUSEHOLD, officeDay, officeFound, taro } from '../every-certificate/people.ts'
import type { Found } from './facts.ts'
import type { ResidenceCopyRequest } from './request.ts'

const found: Found = { ...officeFound, past: [] }

/** What differs from an office where everything is in order. */
export type Circumstances = {
  readonly found?: Partial<Found>
  readonly blocks?: readonly StandingBlock[]
  /** 団体コード. */
  readonly code?: string
}

/** The office on 21 November 2026, and a household of these members. */
export const factsOf = (
  members: readonly ResidentRecord[], { found: differs = {}, blocks = [], code = '990019' }: Circumstances = {},
): DocumentFacts<Found> => ({
  office: officeDay(code),
  origin: null, persons: [],
  households: [{ householdNo: HOUSEHOLD, revision: 1, members, blocks }],
  histories: [], holders: [], cardHolders: [], lookAlikes: [], addresses: [],
  reserved: { personNos: [], householdNos: [], residentCodeIds: [] },
  found: { ...found, blocks, ...differs },
})

/** The head asks for his whole household as it is, one copy, over the counter. */
export const requestFor = (
  members: readonly ResidentRecord[], items: Partial<ResidenceCopyRequest> = {},
): ResidenceCopyRequest => ({
  householdNo: HOUSEHOLD, scope: 'all', members: members.map(({ personNo }) => personNo), form: 'household',
  requester: {
    category: 'household', name: HEAD, address: '架空県海辺市潮町一丁目2番3号', evidence: ['driving-licence'],
    personNo: taro.personNo,
  },
  asked: [], leftOut: [], individualNumberOf: [], residentCodeOf: [], numberUse: null, purpose: null, itemReason: null,
  copies: 1, publicUse: false, fee: { kind: 'charged' }, delivery: 'counter', printerNo: 'プリンタ001',
  requestId: null, replaces: null, ...items,
})
