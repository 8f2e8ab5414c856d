/** 管理責任者・セキュリティ責任者の退任: when it can be done and when not, as a table. */
import { CONTRACT, given, TODAY, type Example } from '../example.ts'
import type { EndOfficer } from './face.ts'

const when: EndOfficer = { contractId: CONTRACT, officerNo: 2, endedOn: TODAY }

export const examples: readonly Example<EndOfficer>[] = [
  { title: '後任なしに退く', given: given(), when, then: [], writes: { officerNo: 2 } },
  { title: 'いない責任者', given: given(), when: { ...when, officerNo: 9 }, then: ['!end-officer/unknown'] },
]
