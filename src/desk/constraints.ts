/** What the law relies on and no stamp can see is a constraint; each carries the finding it stands for. */
import { accessConstraints } from '../access/constraints.ts'
import { assuranceConstraints } from '../assurance/constraints.ts'
import type { ClassifiedFinding } from '../law/finding.ts'
import { STD_APPROVAL, STD_HEAD, STD_NEVER_BLANK, STD_RE_ENTRANT } from '../law/provision.ts'
import { mediaConstraints } from '../media/constraints.ts'
import { letterConstraints } from '../letters/constraints.ts'
import { outsourcingConstraints } from '../outsourcing/constraints.ts'
import { reportConstraints } from '../outsourcing/report-constraints.ts'
import { papersConstraints } from '../papers/constraints.ts'
import { restrictionConstraints } from '../restrictions/constraints.ts'

/** Constraints of the record and of the case. */
export const recordConstraints = {
  'number-in-use': { class: 'error', code: 'record/number-in-use', basis: STD_RE_ENTRANT },
  'code-in-use': { class: 'error', code: 'record/code-in-use', basis: STD_RE_ENTRANT },
  'second-head': { class: 'error', code: 'record/second-head', basis: STD_HEAD },
  'japanese-items': { class: 'error', code: 'record/blank-item', basis: STD_NEVER_BLANK },
  'foreign-items': { class: 'error', code: 'record/blank-item', basis: STD_NEVER_BLANK },
  'resident-code-missing': { class: 'error', code: 'record/blank-item', basis: STD_NEVER_BLANK },
  'head-relationship': { class: 'error', code: 'record/head-relationship', basis: STD_HEAD },
  'self-check': { class: 'error', code: 'check/own-entry', basis: STD_APPROVAL },
  'self-approval': { class: 'error', code: 'approve/own-entry', basis: STD_APPROVAL },
} as const satisfies Readonly<Record<string, ClassifiedFinding>>

/** The finding of every named constraint. */
export const FINDING_OF_CONSTRAINT: Readonly<Record<string, ClassifiedFinding>> = {
  ...recordConstraints, ...accessConstraints, ...restrictionConstraints, ...papersConstraints, ...letterConstraints,
  ...assuranceConstraints, ...reportConstraints, ...outsourcingConstraints, ...mediaConstraints,
}
