/** Who is meant to do what: every step and id of the house against the duties that need it; the rest is denied. */
import type { Grant, Step } from '../frame/officer.ts'
import { BUNDLES, type Bundle } from './bundles.ts'

export { BUNDLE_TITLES, BUNDLES, type Bundle } from './bundles.ts'

/** One row: who may be meant to hold this step on this id. */
export type Cell = Grant & { readonly bundles: readonly Bundle[] }

const row = (step: Step, id: string, ...bundles: readonly Bundle[]): Cell => ({ step, id, bundles })

/** What a contractor's worker does too, at a post: src/outsourcing/scope.ts is the closed list, a test compares. */
const AT_POSTS = ['outsourced-counter'] as const
const ENTERING = ['counter', ...AT_POSTS] as const
const ISSUING = ['issuing', ...AT_POSTS] as const
const ON_CASES = ['counter', 'checking', 'approval', 'issuing', 'handing-over'] as const
/** Who looks at what a contractor's worker has entered or printed, at once. */
const REVIEWING = ['checking', 'staff-review'] as const
const REGISTER = [...ON_CASES, 'protection', 'protection-review'] as const
/** What staff tells staff of a resident: no contractor's worker reads or writes it. */
const MEMOS = ['counter', 'checking', 'approval', 'issuing', 'protection', 'protection-review'] as const
/** Who applies for data to leave, and carries out what others have approved. */
const DOOR = ['record-keeping', 'contract-office'] as const
const PROTECTION = ['protection', 'protection-review'] as const
/** Who decides for a post of the municipality; that they are appointed to it, the act itself asks. */
const POSTS = ['chief-security', 'mayor-office', 'council-chair'] as const
const GOVERNING = [...POSTS, 'security-council', 'contract-office', 'audit'] as const
/** Who answers an emergency inspection, who confirms it, who looks at how it was answered. */
const INSPECTION = ['contract-office', 'chief-security', 'audit'] as const

const SUPERVISING = ['contract-office', 'chief-security', 'audit'] as const

/** Who makes the contracts, and who watches over them. [告示15号 第10-4] */
const CONTRACT_READERS = ['contract-office', 'audit', 'chief-security'] as const

/** The one table. A test fails where an act, view or document has no row here, or a row has nothing behind it. */
export const MATRIX: readonly Cell[] = [
  row('receive', 'receive', 'counter', 'issuing'),
  row('receive', 'withdraw', 'counter', 'issuing'),

  row('enter', 'move-in', ...ENTERING),
  row('enter', 'change-of-address', ...ENTERING),
  row('enter', 'household-change', ...ENTERING),
  row('enter', 'move-out', ...ENTERING),
  row('enter', 'move-in-notice', ...ENTERING),
  row('enter', 'cancel-event', 'counter'),
  row('enter', 'birth', ...ENTERING),
  row('enter', 'death', ...ENTERING),
  row('enter', 'error-correction', 'counter'),
  row('enter', 'claim', ...ENTERING),
  row('enter', 'save-draft', ...ENTERING),
  row('enter', 'read-certificate', 'counter'),
  row('enter', 'add-scan', 'counter'),
  row('enter', 'park', 'counter'),
  row('enter', 'resume', 'counter'),

  row('check', 'check', ...REVIEWING),
  row('check', 'send-back', ...REVIEWING, 'approval'),
  row('check', 'open-review', ...REVIEWING),
  row('check', 'review-print-out', ...REVIEWING),

  row('approve', 'approve', 'approval'),
  row('perform', 'take-over', 'approval'),

  row('issue', 'request-copy', 'issuing'),
  row('issue', 'residence-copy', ...ISSUING),
  row('issue', 'removed-record-copy', 'issuing'),
  row('issue', 'moving-out-certificate', ...ISSUING),
  row('issue', 'quasi-moving-out-certificate', 'issuing'),
  row('issue', 'reprint-copy', 'issuing'),
  row('issue', 'spoil-copy', 'issuing', 'handing-over'),
  row('hand-over', 'hand-over', 'handing-over'),
  row('hand-over', 'close-cash', 'handing-over'),

  row('perform', 'set-member-order', 'counter', 'approval'),
  row('perform', 'write-memo', ...MEMOS),

  row('perform', 'propose-block', 'protection'),
  row('perform', 'propose-lift', 'protection'),
  row('perform', 'confirm-block', 'protection-review'),
  row('perform', 'confirm-lift', 'protection-review'),
  row('perform', 'release-temporarily', 'protection-review'),

  row('perform', 'file-papers', 'record-keeping'),
  row('perform', 'dispose-papers', 'record-keeping'),
  row('perform', 'set-retention', 'administration'),
  row('perform', 'set-review-limit', 'administration'),
  row('perform', 'set-review-pace', 'administration'),
  // Not for whoever checks: on a review print they would read what they are to type unseen.
  row('issue', 'review-print', 'counter', 'approval'),
  row('perform', 'open-ex-officio-record', 'counter'),
  row('issue', 'ex-officio-record', 'counter', 'approval', 'record-keeping'),
  row('perform', 'destroy-review-prints', 'counter', 'approval', 'record-keeping'),

  row('issue', 'letter', 'record-keeping'),
  row('issue', 'choose-head-list', 'record-keeping'),
  row('perform', 'drop-letter', 'record-keeping', 'protection-review'),
  row('perform', 'owe-letter', 'counter', 'record-keeping'),
  row('perform', 'allow-letter', 'protection-review'),

  row('perform', 'register-matter', 'contract-office'),
  row('perform', 'withdraw-matter', 'contract-office'),
  row('perform', 'register-contractor', 'contract-office'),
  row('perform', 'survey-contractor', 'contract-office'),
  row('perform', 'submit-measures', 'contract-office'),
  row('perform', 'confirm-measures', 'contract-office'),
  row('perform', 'register-contract', 'contract-office'),
  row('perform', 'record-clauses', 'contract-office'),
  row('perform', 'explain-duties', 'contract-office'),
  row('perform', 'name-officer', 'contract-office'),
  row('perform', 'end-officer', 'contract-office'),
  row('perform', 'name-worker', 'contract-office'),
  row('perform', 'end-worker', 'contract-office'),
  row('perform', 'record-pledge', 'contract-office'),
  row('perform', 'withdraw-pledge', 'contract-office'),
  row('perform', 'record-training', 'contract-office'),
  row('perform', 'designate-place', 'contract-office'),
  row('perform', 'end-place', 'contract-office'),
  row('perform', 'open-post', 'contract-office'),
  row('perform', 'close-post', 'contract-office'),
  row('perform', 'place-terminal', 'contract-office'),
  row('perform', 'remove-terminal', 'contract-office'),
  row('perform', 'propose-subcontract', 'contract-office'),
  row('perform', 'end-subcontract', 'contract-office'),
  row('perform', 'close-contract', 'contract-office'),
  row('perform', 'register-recipient-key', ...DOOR),
  row('perform', 'confirm-recipient-key', ...DOOR),
  row('perform', 'retire-recipient-key', ...DOOR),
  row('perform', 'apply-take-out', ...DOOR, 'protection'),
  row('perform', 'apply-erasure', ...DOOR),
  row('perform', 'withdraw-application', ...DOOR, 'protection'),
  row('perform', 'record-receipt', ...DOOR),
  row('perform', 'record-return', ...DOOR),
  row('perform', 'record-erasure', ...DOOR),
  row('perform', 'record-loss', ...DOOR),
  row('perform', 'register-medium', 'record-keeping'),
  row('perform', 'check-medium', 'record-keeping'),
  // Whoever approves carries nothing out, and no contractor's worker ever does.
  row('take-out', 'resident-list', ...DOOR),
  row('take-out', 'migration-output', ...DOOR),
  row('take-out', 'fetch-export', ...DOOR),

  row('perform', 'register-operator', 'administration'),
  row('perform', 'change-operator', 'administration'),
  row('perform', 'retire-operator', 'administration'),
  row('perform', 'grant', 'administration'),
  row('perform', 'revoke', 'administration'),
  row('perform', 'set-password', 'administration'),
  row('perform', 'unlock-operator', 'administration'),
  row('perform', 'set-mask', 'administration'),
  row('perform', 'set-sign-in-limits', 'administration'),
  row('perform', 'register-terminal', 'administration'),
  row('perform', 'renew-terminal', 'administration'),
  row('perform', 'retire-terminal', 'administration'),
  row('perform', 'end-session', 'administration'),
  row('perform', 'set-office', 'administration'),
  row('perform', 'set-attestor', 'administration'),
  row('perform', 'set-certificate-rule', 'administration'),
  row('perform', 'load-town-blocks', 'administration'),
  row('perform', 'load-katagaki', 'administration'),
  row('perform', 'set-holidays', 'administration'),
  row('perform', 'stock-codes', 'administration'),

  row('perform', 'resend-message', 'counter', 'approval'),
  row('perform', 'send-by-hand', 'counter', 'approval'),
  row('perform', 'load-municipalities', 'administration'),

  row('perform', 'appoint', 'security-council'),
  row('perform', 'end-appointment', 'security-council'),
  row('perform', 'put-criteria-in-force', 'security-council'),
  row('perform', 'end-criteria', 'security-council'),
  row('perform', 'record-deliberation', 'security-council'),
  row('perform', 'draft-plan', 'chief-security'),
  row('perform', 'decide-approval', ...POSTS),
  row('perform', 'end-approval', ...POSTS),
  row('perform', 'register-evidence', 'security-council', 'chief-security', 'audit', 'record-keeping'),
  row('perform', 'withdraw-evidence', 'security-council', 'chief-security', 'audit'),

  row('perform', 'open-inspection', 'contract-office'),
  row('perform', 'register-outside-contract', 'contract-office'),
  row('perform', 'rule-on-contract', 'contract-office'),
  row('perform', 'answer-inspection', 'contract-office'),
  row('perform', 'name-served-worker', 'contract-office'),
  row('perform', 'record-worker-reply', 'contract-office'),
  row('perform', 'write-improvement', 'contract-office'),
  row('perform', 'confirm-inspection', 'chief-security'),
  row('perform', 'set-official-order', 'contract-office'),
  row('perform', 'take-in-inspection', 'contract-office'),
  row('issue', 'inspection-report', 'contract-office', 'chief-security'),
  row('issue', 'inspection-file', 'contract-office'),

  row('perform', 'draft-report', 'vendor-portal', 'contract-office'),
  row('perform', 'complete-report', 'vendor-portal'),
  row('perform', 'confirm-report', 'contract-office'),
  row('perform', 'send-back-report', 'contract-office'),
  row('perform', 'report-incident', 'vendor-portal', 'contract-office', 'staff-review'),
  row('perform', 'take-first-measures', 'vendor-portal', 'contract-office'),
  row('perform', 'detail-incident', 'vendor-portal', 'contract-office'),
  row('perform', 'instruct-on-incident', 'contract-office', 'chief-security'),
  row('perform', 'publish-incident', 'contract-office', 'chief-security'),
  row('perform', 'claim-for-incident', 'contract-office'),
  row('perform', 'acknowledge-incident', 'chief-security'),
  row('perform', 'close-incident', 'contract-office', 'chief-security'),
  row('perform', 'set-incident-limits', 'contract-office', 'chief-security'),
  row('perform', 'schedule-check', 'contract-office', 'audit'),
  // Whoever makes contracts does not audit them; the staff in charge inspects the work.
  row('perform', 'record-audit', 'audit'),
  row('perform', 'record-inspection', 'contract-office', 'audit'),
  row('perform', 'answer-improvement', 'vendor-portal'),
  row('perform', 'follow-up-improvement', 'contract-office', 'audit'),
  row('perform', 'review-activity', 'contract-office', 'audit', 'log-review'),
  row('perform', 'set-scope', 'contract-office'),
  row('issue', 'self-check', ...GOVERNING),

  row('look', 'messages', 'counter', 'checking', 'approval'),
  row('look', 'counter-home', ...ON_CASES),
  row('look', 'case', ...ON_CASES, 'staff-review', ...AT_POSTS),
  row('look', 'check-sheet', ...REVIEWING),
  row('look', 'scan', 'counter', 'approval', ...REVIEWING),
  row('look', 'approval-box', 'approval'),
  row('look', 'resident-search', ...REGISTER),
  row('look', 'recent-searches', ...REGISTER),
  row('look', 'resident', ...REGISTER),
  row('look', 'household', ...REGISTER, ...AT_POSTS),
  row('look', 'resident-history', ...REGISTER),
  row('look', 'resident-as-of', ...REGISTER),
  row('look', 'household-as-of', ...REGISTER),
  row('look', 'removed-records', 'counter', 'checking', 'approval', 'issuing'),
  row('look', 'memos', ...MEMOS),
  row('look', 'town-blocks', ...ON_CASES, ...AT_POSTS, 'record-keeping', 'contract-office', 'protection'),
  row('look', 'katagaki', ...ON_CASES, ...AT_POSTS),
  row('look', 'households-at', ...ON_CASES),
  row('look', 'relationship-proposals', ...ON_CASES, ...AT_POSTS),
  row('look', 'requests', 'issuing', 'handing-over'),
  row('look', 'issue-history', 'issuing', 'handing-over'),
  row('look', 'papers-of', 'issuing', 'handing-over'),
  row('look', 'cash-day', 'issuing', 'handing-over'),
  row('look', 'move-in-notices-missing', 'counter', 'approval'),
  row('look', 'day-balance', 'counter', 'approval', 'handing-over'),
  row('look', 'blocks', ...PROTECTION),
  row('look', 'take-outs', ...DOOR, ...POSTS, 'protection', 'audit'),
  row('look', 'take-out', ...DOOR, ...POSTS, 'protection', 'audit'),
  row('look', 'take-out-count', ...DOOR, 'protection'),
  row('look', 'take-out-contracts', ...DOOR, 'protection'),
  row('look', 'recipient-keys', ...DOOR, 'protection', 'audit'),
  row('look', 'media-ledger', 'record-keeping', 'audit'),
  row('look', 'papers', 'record-keeping'),
  row('look', 'ex-officio-records', 'counter', 'approval', 'record-keeping'),
  row('look', 'review-prints', 'counter', 'approval', 'record-keeping'),
  row('look', 'letters-owed', 'record-keeping', 'protection-review'),
  row('look', 'retention', 'record-keeping', 'administration'),
  row('look', 'appointments', ...GOVERNING),
  row('look', 'criteria', ...GOVERNING),
  row('look', 'deliberations', ...GOVERNING),
  row('look', 'approvals-waiting', ...GOVERNING),
  row('look', 'approval', ...GOVERNING),
  row('look', 'evidence', ...GOVERNING, 'record-keeping'),
  row('look', 'self-check', ...GOVERNING, 'record-keeping'),
  row('look', 'inspections', ...INSPECTION),
  row('look', 'inspection', ...INSPECTION),
  row('look', 'inspection-workers', ...INSPECTION),
  row('look', 'collected-inspections', ...INSPECTION),
  row('look', 'matters', ...CONTRACT_READERS),
  row('look', 'contracts', ...CONTRACT_READERS),
  row('look', 'contract', ...CONTRACT_READERS),
  row('look', 'contractors', ...CONTRACT_READERS),
  row('look', 'contractor', ...CONTRACT_READERS),
  row('look', 'log-search', 'log-review'),
  row('look', 'post-work', ...AT_POSTS),
  row('look', 'open-posts', 'counter', 'issuing'),
  row('look', 'reviews-waiting', ...REVIEWING),
  row('look', 'post-day', ...REVIEWING, 'contract-office'),
  row('perform', 'hand-to-post', 'counter', 'issuing'),
  row('perform', 'take-back', 'counter', 'issuing', 'staff-review'),
  row('look', 'log-state', ...BUNDLES),
  row('look', 'operators', 'administration'),
  row('look', 'terminals', 'administration'),
  row('look', 'supervision', ...SUPERVISING),
  row('look', 'work-reports', ...SUPERVISING),
  row('look', 'incidents', ...SUPERVISING),
  row('look', 'work-checks', ...SUPERVISING),
  row('look', 'contractor-activity', 'contract-office', 'audit', 'log-review'),
  row('look', 'scope-matrix', ...SUPERVISING),
  row('look', 'own-contracts', 'vendor-portal'),
  row('look', 'own-reports', 'vendor-portal'),
  row('look', 'own-incidents', 'vendor-portal'),
  row('look', 'own-checks', 'vendor-portal'),
  row('look', 'access-matrix', 'administration', 'log-review'),
  row('look', 'own-sessions', ...BUNDLES),
]

/** What a bundle proposes to grant. */
export const grantsOf = (bundle: Bundle): readonly Grant[] =>
  MATRIX.filter(({ bundles }) => bundles.includes(bundle)).map(({ step, id }) => ({ step, id }))

/** True where the house has such a thing to be granted. */
export const isListed = ({ step, id }: Grant): boolean => MATRIX.some((cell) => cell.step === step && cell.id === id)

/** What a contractor's worker never holds: deciding, handing over to the resident, letting anything out. [告示15号 第10] */
export const CONTRACTOR_NEVER: readonly Step[] = ['approve', 'hand-over', 'take-out']
