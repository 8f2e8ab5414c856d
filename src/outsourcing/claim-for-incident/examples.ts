/** Claims, as a table. */
import { incident, INCIDENT, type ReportExample } from '../report-example.ts'
import type { IncidentFound } from '../report-known.ts'
import type { ClaimForIncident } from './face.ts'

const none: ClaimForIncident = {
  incidentId: INCIDENT, seenStep: 1, claim: 'none', yen: null, fromDay: null, untilDay: null, clause: '第15条', note: '',
}
const AMOUNT = '!claim-for-incident/amount'
const TERM = '!claim-for-incident/term'

/** Every reason, and the ordinary cases. */
export const examples: readonly ReportExample<ClaimForIncident, IncidentFound>[] = [
  { title: '請求しない判断も残す', given: incident, when: none, then: [] },
  { title: '違約金', given: incident, when: { ...none, claim: 'penalty', yen: 500_000 }, then: [] },
  {
    title: '指名停止の期間', given: incident,
    when: { ...none, claim: 'bid-suspension', fromDay: '2026-12-01', untilDay: '2027-05-31' }, then: [],
  },
  { title: '金額のない賠償', given: incident, when: { ...none, claim: 'damages' }, then: [AMOUNT] },
  { title: '解除に金額はない', given: incident, when: { ...none, claim: 'termination', yen: 1 }, then: [AMOUNT] },
  {
    title: '期間の逆な指名停止', given: incident,
    when: { ...none, claim: 'bid-suspension', fromDay: '2027-05-31', untilDay: '2026-12-01' }, then: [TERM],
  },
  {
    title: '期間のある減額', given: incident,
    when: { ...none, claim: 'fee-reduction', yen: 1, fromDay: '2026-12-01' }, then: [TERM],
  },
]
