/** What is recorded of an audit, as a table. */
import { contract, CONTRACT, PLAN, type ReportExample } from '../report-example.ts'
import type { ContractFound } from '../report-known.ts'
import type { RecordAudit } from './face.ts'

const when: RecordAudit = {
  contractId: CONTRACT, subcontractId: null, timing: 'periodic', result: 'good', summary: '契約のとおり', document: '監-8-3',
  improvements: [], auditor: '架空監査法人', auditorKind: 'external', whyInternal: '', independence: '', planId: PLAN,
  auditedOn: '2026-11-20',
}
const asked = { request: '鍵の管理簿を付ける', dueOn: '2026-12-20' } as const

/** Every reason, and the ordinary cases. */
export const examples: readonly ReportExample<RecordAudit, ContractFound>[] = [
  { title: '外部の監査、良好', given: contract, when, then: [], writes: { whyInternal: null, independence: null } },
  { title: '改善を求める', given: contract, when: { ...when, result: 'improve', improvements: [asked] }, then: [] },
  {
    title: '部内の監査は、外部が困難な理由と独立性を書く', given: contract,
    when: { ...when, auditorKind: 'internal', whyInternal: '予算がない', independence: '監査係' }, then: [],
    writes: { whyInternal: '予算がない', independence: '監査係' },
  },
  {
    title: '理由も独立性も書いていない', given: contract, when: { ...when, auditorKind: 'internal' },
    then: ['!record-audit/why-internal', '!record-audit/not-independent'],
  },
  {
    title: '承認より前の監査、または計画がない', given: { ...contract, hasPlan: false }, when,
    then: ['!record-audit/no-plan'],
  },
  {
    title: '契約を結んだ本人が監査する', given: { ...contract, registeredBy: 'kansa' }, when,
    then: ['!record-audit/own-contract'],
  },
  { title: '改善を求めるのに中身がない', given: contract, when: { ...when, result: 'improve' }, then: ['!check/improvements'] },
  { title: '良好なのに改善を求める', given: contract, when: { ...when, improvements: [asked] }, then: ['!check/improvements'] },
  {
    title: '過ぎた期限', given: contract,
    when: { ...when, result: 'improve', improvements: [{ ...asked, dueOn: '2026-11-20' }] },
    then: ['!supervision/due-in-the-past'],
  },
  { title: '先の日の監査', given: contract, when: { ...when, auditedOn: '2026-11-22' }, then: ['!supervision/day-to-come'] },
]
