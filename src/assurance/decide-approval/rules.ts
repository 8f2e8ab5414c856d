/** What stands against a decision: who decides, what it rests on, what was decided before. */
import type { Officer } from '../../frame/officer.ts'
import type { Finding } from '../../law/finding.ts'
import { APPROVAL_RULES, POST_TITLES } from '../approval-kinds.ts'
import { isRefused, lacksOf, standingApprovals } from '../approvals.ts'
import { covers, type Appointed, type DecisionFound } from '../known.ts'
import { DUTIES_APART, RESPONSIBILITY } from '../provisions.ts'
import type { DecideApproval } from './face.ts'

/** The appointment by which the officer decides: as holder before 専決 before 代決. */
export const actsAs = (
  { kind, post }: DecideApproval, { appointments }: DecisionFound,
): Appointed | undefined => appointments.find((appointed) => appointed.post === post && covers(appointed, kind))

/** The subject is there, its post is asked, and the officer fills it without having applied. */
export const objectsToPerson = (
  input: DecideApproval, found: DecisionFound, officer: Officer,
): readonly Finding[] => {
  const rule = APPROVAL_RULES[input.kind]
  const values = { post: POST_TITLES[input.post] }
  const appointed = actsAs(input, found)
  return [
    ...(found.subject === null
      ? [{ code: 'decide-approval/unknown-subject', basis: rule.basis, field: 'subjectId' }] : []),
    ...(rule.posts.includes(input.post) ? []
      : [{ code: 'decide-approval/post-not-asked', basis: rule.basis, field: 'post', values }]),
    ...(appointed === undefined
      ? [{ code: 'decide-approval/not-appointed', basis: RESPONSIBILITY, field: 'post', values }]
      : objectsToAbsence(input, appointed)),
    ...(found.subject?.applicant === officer.operatorId
      ? [{ code: 'decide-approval/own-application', basis: DUTIES_APART, field: 'subjectId' }] : []),
  ]
}

const objectsToAbsence = ({ absence }: DecideApproval, { capacity }: Appointed): readonly Finding[] => {
  if ((capacity === 'daiketsu') === (absence !== null)) return []
  const code = absence === null ? 'decide-approval/absence-missing' : 'decide-approval/absence-left-over'
  return [{ code, basis: RESPONSIBILITY, field: 'absence' }]
}

/** Criteria in force and the council's word, as the kind of approval asks for them. */
export const objectsToGround = (input: DecideApproval, found: DecisionFound): readonly Finding[] => [
  ...lacksOf(input.kind, found).map(({ what, basis }) => ({ code: LACKING[what], basis, field: 'kind' })),
  ...(found.deliberation?.said === 'agreed-with-conditions' && input.conditions === '' ? [{
    code: 'decide-approval/conditions-missing', basis: APPROVAL_RULES[input.kind].basis, field: 'conditions',
  }] : []),
]

const LACKING = {
  criteria: 'decide-approval/no-criteria',
  deliberation: 'decide-approval/not-deliberated',
  agreement: 'decide-approval/not-agreed',
} as const

/** Decided once by a post, and by two people where two posts are asked; a refusal gives its reason and is the end. */
export const objectsToDecision = (
  input: DecideApproval, { decisions }: DecisionFound, { today, officer }: { today: string; officer: Officer },
): readonly Finding[] => {
  const { basis } = APPROVAL_RULES[input.kind]
  const standing = standingApprovals(decisions, today)
  const own = standing.find(({ post }) => post === input.post)
  const other = standing.some(({ post, decidedBy }) => post !== input.post && decidedBy === officer.operatorId)
  return [
    ...(isRefused(decisions) ? [{ code: 'decide-approval/refused-already', basis, field: 'subjectId' }] : []),
    ...(own === undefined ? []
      : [{ code: 'decide-approval/decided-already', basis, field: 'post', values: { on: own.decidedOn } }]),
    ...(other ? [{ code: 'decide-approval/both-posts', basis: DUTIES_APART, field: 'post' }] : []),
    ...(input.validUntil !== null && input.validUntil < today
      ? [{ code: 'decide-approval/run-out', basis, field: 'validUntil' }] : []),
    ...(input.verdict === 'refused' && input.reason === ''
      ? [{ code: 'decide-approval/reason-missing', basis, field: 'reason' }] : []),
  ]
}
