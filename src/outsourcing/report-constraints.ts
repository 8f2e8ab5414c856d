/** What the database refuses of reports and incidents whatever the server says, as the findings they are. */
import type { ClassifiedFinding } from '../law/finding.ts'
import { AUDIT_PLAN, INCIDENT_REPORT } from './report-provisions.ts'

export const reportConstraints = {
  'open-incident': { class: 'error', code: 'incident/open', basis: INCIDENT_REPORT },
  'audit-without-plan': { class: 'error', code: 'record-audit/no-plan', basis: AUDIT_PLAN },
} as const satisfies Readonly<Record<string, ClassifiedFinding>>
