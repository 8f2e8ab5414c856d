/** The acts and views of 第8 (appointments, council, criteria, approvals, evidence), and every sentence they may say. */
import { appoint } from './appoint/index.ts'
import { appointWords } from './appoint/words.ja.ts'
import { decideApproval } from './decide-approval/index.ts'
import { decideApprovalWords } from './decide-approval/words.ja.ts'
import { draftPlan } from './draft-plan/index.ts'
import { draftPlanWords } from './draft-plan/words.ja.ts'
import { endAppointment } from './end-appointment/index.ts'
import { endAppointmentWords } from './end-appointment/words.ja.ts'
import { endApproval } from './end-approval/index.ts'
import { endApprovalWords } from './end-approval/words.ja.ts'
import { endCriteria } from './end-criteria/index.ts'
import { endCriteriaWords } from './end-criteria/words.ja.ts'
import { putCriteriaInForce } from './put-criteria-in-force/index.ts'
import { putCriteriaInForceWords } from './put-criteria-in-force/words.ja.ts'
import { recordDeliberation } from './record-deliberation/index.ts'
import { recordDeliberationWords } from './record-deliberation/words.ja.ts'
import { registerEvidence } from './register-evidence/index.ts'
import { registerEvidenceWords } from './register-evidence/words.ja.ts'
import { selfCheckPaper } from './self-check/index.ts'
import { appointments } from './views/appointments.ts'
import { approval } from './views/approval.ts'
import { approvalsWaiting } from './views/approvals-waiting.ts'
import { criteria } from './views/criteria.ts'
import { deliberations } from './views/deliberations.ts'
import { evidence } from './views/evidence.ts'
import { withdrawEvidence } from './withdraw-evidence/index.ts'
import { withdrawEvidenceWords } from './withdraw-evidence/words.ja.ts'

export const assuranceActs = [
  appoint, endAppointment, putCriteriaInForce, endCriteria, recordDeliberation, draftPlan, decideApproval, endApproval,
  registerEvidence, withdrawEvidence,
] as const

export const assurancePapers = [selfCheckPaper] as const

export const assuranceViews = [
  appointments, criteria, deliberations, approvalsWaiting, approval, evidence,
] as const

export const assuranceWords = {
  ...appointWords, ...endAppointmentWords, ...putCriteriaInForceWords, ...endCriteriaWords,
  ...recordDeliberationWords, ...draftPlanWords, ...decideApprovalWords, ...endApprovalWords,
  ...registerEvidenceWords, ...withdrawEvidenceWords,
}
