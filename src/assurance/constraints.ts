/** What the database refuses in this area whatever the server says, as the findings they are. */
import type { ClassifiedFinding } from '../law/finding.ts'
import { ASSESSMENT, COUNCIL_AND_CHIEF, CRITERIA_AND_PROCEDURE, DUTIES_APART, RESPONSIBILITY } from './provisions.ts'

export const assuranceConstraints = {
  'appointment-term': { class: 'error', code: 'appoint/term', basis: RESPONSIBILITY },
  'own-appointment': { class: 'error', code: 'appoint/oneself', basis: DUTIES_APART },
  'delegation-provision': { class: 'error', code: 'appoint/no-provision', basis: RESPONSIBILITY },
  'second-holder': {
    class: 'error', code: 'appoint/second-holder', basis: COUNCIL_AND_CHIEF, values: { since: '（登録済みの任期）' },
  },
  'criteria-day': {
    class: 'error', code: 'put-criteria-in-force/not-later', basis: CRITERIA_AND_PROCEDURE,
    values: { newest: '登録済みの日' },
  },
  'deliberation-conditions': {
    class: 'error', code: 'record-deliberation/conditions-missing', basis: COUNCIL_AND_CHIEF,
  },
  'plan-term': { class: 'error', code: 'draft-plan/term', basis: COUNCIL_AND_CHIEF },
  'own-application': { class: 'error', code: 'decide-approval/own-application', basis: DUTIES_APART },
  'refusal-reason': { class: 'error', code: 'decide-approval/reason-missing', basis: COUNCIL_AND_CHIEF },
  'evidence-review': { class: 'error', code: 'register-evidence/review-before', basis: ASSESSMENT },
} as const satisfies Readonly<Record<string, ClassifiedFinding>>
