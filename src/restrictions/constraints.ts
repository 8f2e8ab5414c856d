/** What the database refuses in this area when two people act at the same moment, as the findings they are. */
import type { ClassifiedFinding } from '../law/finding.ts'
import { SEPARATION_OF_DUTIES } from './provisions.ts'

export const restrictionConstraints = {
  'self-confirmation': { class: 'error', code: 'confirm-block/own-proposal', basis: SEPARATION_OF_DUTIES },
  'self-lift': { class: 'error', code: 'confirm-lift/own-proposal', basis: SEPARATION_OF_DUTIES },
  'self-release': { class: 'error', code: 'release-temporarily/own-benefit', basis: SEPARATION_OF_DUTIES },
} as const satisfies Readonly<Record<string, ClassifiedFinding>>
