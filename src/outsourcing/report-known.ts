/** What the acts on reports, incidents and checks are told; null where it is not there, or not the vendor's own. */
import type { ClassifiedFinding } from '../law/finding.ts'
import type { Provision } from '../law/provision.ts'
import type { Logged } from './report-items.ts'
import { errorIf } from './report-settle.ts'

/** A period to draft a report of. */
export type PeriodFound = {
  readonly periodFrom: string
  readonly periodUntil: string
  readonly dueOn: string
  /** Of the report on it, if there is one. */
  readonly state: ReportState | null
} | null

/** The step that stands on top of a report. */
export type ReportState = 'drafted' | 'completed' | 'sent-back' | 'confirmed'

/** A report with the figures of its newest draft and the claims of its newest completion. */
export type ReportFound = {
  readonly reportId: string
  readonly stepNo: number
  readonly state: ReportState
  readonly items: readonly string[]
  readonly logged: Logged
  readonly claims: Readonly<Record<string, number>> | null
  readonly isSecurityOfficer: boolean
  readonly doneNow: number
} | null

/** A contract that something is told of. */
export type ContractFound = {
  readonly contractId: string
  readonly registeredBy: string
  /** False where a subcontract is named that is not one of this contract. */
  readonly hasSubcontract: boolean
  /** False where a plan is named that was not approved before the day. */
  readonly hasPlan: boolean
} | null

export const INCIDENT_STEPS = {
  'first-measures': '応急措置',
  'detailed-report': '詳細な報告',
  'instruction': '市の指示',
  'publication': '公表の判断',
  'claim': '請求の判断',
  'acknowledgement': '統括責任者の確認',
  'closing': '終結',
} as const
export type IncidentStep = keyof typeof INCIDENT_STEPS

/** An incident with the steps taken so far. */
export type IncidentFound = {
  readonly incidentId: string
  readonly personal: boolean
  readonly grave: boolean
  /** What the contract agrees beforehand on publishing; empty where nothing is. */
  readonly publication: string
  readonly stepNo: number
  readonly steps: readonly IncidentStep[]
} | null

/** An improvement asked for, and how it stands. */
export type ImprovementFound = {
  readonly improvementId: string
  readonly stepNo: number
  readonly state: 'asked' | 'answered' | 'improved' | 'not-improved'
} | null

/** The contract is there for whoever asks, and the subcontract is one of its own. */
export const contractObjections = (found: ContractFound, basis: Provision): readonly ClassifiedFinding[] => [
  ...errorIf(found === null, { code: 'supervision/unknown', basis, field: 'contractId' }),
  ...errorIf(found?.hasSubcontract === false, { code: 'supervision/unknown', basis, field: 'subcontractId' }),
]

/** What was there is still what was seen. */
export const stepObjections = (
  found: { readonly stepNo: number } | null, seen: number, basis: Provision,
): readonly ClassifiedFinding[] => [
  ...errorIf(found === null, { code: 'supervision/unknown', basis }),
  ...errorIf(found !== null && found.stepNo !== seen, { code: 'supervision/moved', basis }),
]
