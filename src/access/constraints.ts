/** What the database refuses in this area when two people act at the same moment, as the findings they are. */
import type { ClassifiedFinding } from '../law/finding.ts'
import { ACCESS_RIGHTS, OPERATOR_RIGHTS, SEPARATION_OF_DUTIES } from './provisions.ts'

export const accessConstraints = {
  'last-administrator': { class: 'error', code: 'operator/last-administrator', basis: OPERATOR_RIGHTS },
  'self-grant': { class: 'error', code: 'operator/oneself', basis: SEPARATION_OF_DUTIES },
  'contractor-step': { class: 'error', code: 'grant/contractor-step', basis: ACCESS_RIGHTS },
  'operator_pkey': { class: 'error', code: 'operator/exists', basis: OPERATOR_RIGHTS },
  'terminal_pkey': { class: 'error', code: 'terminal/exists', basis: OPERATOR_RIGHTS },
} as const satisfies Readonly<Record<string, ClassifiedFinding>>
