/** The acts and views of reports, incidents, checks and supervision, listed once, and every sentence they may say. */
import { acknowledgeIncident } from './acknowledge-incident/index.ts'
import { answerImprovement } from './answer-improvement/index.ts'
import { checkWords } from './check-words.ja.ts'
import { claimForIncident } from './claim-for-incident/index.ts'
import { closeIncident } from './close-incident/index.ts'
import { completeReport } from './complete-report/index.ts'
import { confirmReport } from './confirm-report/index.ts'
import { detailIncident } from './detail-incident/index.ts'
import { draftReport } from './draft-report/index.ts'
import { followUpImprovement } from './follow-up-improvement/index.ts'
import { incidentWords } from './incident-words.ja.ts'
import { instructOnIncident } from './instruct-on-incident/index.ts'
import { publishIncident } from './publish-incident/index.ts'
import { recordAudit } from './record-audit/index.ts'
import { recordInspection } from './record-inspection/index.ts'
import { reportIncident } from './report-incident/index.ts'
import { reportWords } from './report-words.ja.ts'
import { reviewActivity } from './review-activity/index.ts'
import { scheduleCheck } from './schedule-check/index.ts'
import { sendBackReport } from './send-back-report/index.ts'
import { setIncidentLimits } from './set-incident-limits/index.ts'
import { setScope } from './set-scope/index.ts'
import { takeFirstMeasures } from './take-first-measures/index.ts'
import { contractorActivity } from './views/contractor-activity.ts'
import { incidents, ownIncidents } from './views/incidents.ts'
import { ownContracts } from './views/own-contracts.ts'
import { scopeMatrix } from './views/scope-matrix.ts'
import { supervision } from './views/supervision.ts'
import { ownChecks, workChecks } from './views/work-checks.ts'
import { ownReports, workReports } from './views/work-reports.ts'

export const supervisionActs = [
  draftReport, completeReport, sendBackReport, confirmReport,
  reportIncident, takeFirstMeasures, detailIncident, instructOnIncident, publishIncident, claimForIncident,
  acknowledgeIncident, closeIncident, setIncidentLimits,
  scheduleCheck, recordAudit, recordInspection, answerImprovement, followUpImprovement,
  reviewActivity, setScope,
] as const

export const supervisionViews = [
  supervision, workReports, incidents, workChecks, contractorActivity, scopeMatrix,
  ownContracts, ownReports, ownIncidents, ownChecks,
] as const

export const supervisionWords = { ...reportWords, ...incidentWords, ...checkWords }
