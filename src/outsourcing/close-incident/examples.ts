/** What an incident needs before it is closed, as a table. */
import { incident, INCIDENT, type ReportExample } from '../report-example.ts'
import type { IncidentFound, IncidentStep } from '../report-known.ts'
import type { CloseIncident } from './face.ts'

const when: CloseIncident = { incidentId: INCIDENT, seenStep: 1, note: '見つかり、外に出ていないことを確かめた' }
const MISSING = '!close-incident/step-missing'
const PLAIN: readonly IncidentStep[] = ['first-measures', 'detailed-report', 'publication', 'claim']

/** Every step that is missing is named. */
export const examples: readonly ReportExample<CloseIncident, IncidentFound>[] = [
  {
    title: 'すべて済んでいる', given: { ...incident, steps: [...PLAIN, 'instruction', 'acknowledgement'] }, when, then: [],
  },
  { title: '個人情報に係らず重大でもない', given: { ...incident, personal: false, grave: false, steps: PLAIN }, when, then: [] },
  { title: '指示と統括責任者の確認がない', given: { ...incident, steps: PLAIN }, when, then: [MISSING, MISSING] },
  { title: '応急措置だけでは', given: incident, when, then: [MISSING, MISSING, MISSING, MISSING, MISSING] },
]
