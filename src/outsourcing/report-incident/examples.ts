/** First reports, as a table. */
import { contract, CONTRACT, type ReportExample } from '../report-example.ts'
import type { ContractFound } from '../report-known.ts'
import type { ReportIncident } from './face.ts'

const when: ReportIncident = {
  contractId: CONTRACT, subcontractId: null, kind: 'loss', personal: true, feared: false, grave: false,
  happened: '申請書が一枚見当たらない', detectedAt: '2026-11-21T00:30:00Z',
}

/** Every reason, and the ordinary cases. */
export const examples: readonly ReportExample<ReportIncident, ContractFound>[] = [
  {
    title: '分かっていることだけで、すぐに', given: contract, when, then: [],
    writes: { grave: false, detectedAt: '2026-11-21T00:30:00.000Z' },
  },
  {
    title: '個人情報の漏えいは、申告によらず重大', given: contract, when: { ...when, kind: 'leak' }, then: [],
    writes: { grave: true },
  },
  {
    title: 'おそれのうちは、申告による', given: contract, when: { ...when, kind: 'leak', feared: true }, then: [],
    writes: { grave: false },
  },
  { title: 'たったいま知った', given: contract, when: { ...when, detectedAt: '2026-11-21T01:00:00.000Z' }, then: [] },
  {
    title: '先のことは知りようがない', given: contract, when: { ...when, detectedAt: '2026-11-21T01:00:00.001Z' },
    then: ['!report-incident/in-the-future'],
  },
  { title: 'ほかの会社の契約', given: null, when, then: ['!supervision/unknown'] },
  {
    title: 'この契約にない再委託', given: { ...contract, hasSubcontract: false },
    when: { ...when, subcontractId: CONTRACT }, then: ['!supervision/unknown'],
  },
]
