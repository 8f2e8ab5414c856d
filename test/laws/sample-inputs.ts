/** One well-formed input for each view, so that its query can be prepared. */
const NOBODY = '00000000-0000-4000-8000-000000000000'

export const sampleInputs: Readonly<Record<string, unknown>> = {
  'counter-home': {},
  'resident-search': { text: '海野' },
  case: { caseId: NOBODY },
  'check-sheet': { caseId: NOBODY },
  'approval-box': {},
  'day-balance': { day: '2026-04-15' },
  'log-search': {},
  'log-state': {},
  resident: { personNo: 1 },
  household: { householdNo: 1 },
  'resident-history': { personNo: 1 },
  'town-blocks': { text: '朧' },
  katagaki: { townBlockCode: '0000001', lot: '1番1号' },
  'households-at': { townBlockCode: '0000001', lot: '1番1号' },
  requests: { day: null },
  'issue-history': { personNo: 1 },
  'cash-day': { day: '2026-04-15', place: '本庁町民課' },
  operators: {},
  terminals: {},
  'access-matrix': {},
  'own-sessions': {},
  blocks: {},
  'recent-searches': {},
  scan: { caseId: NOBODY, scanNo: 1 },
}
