/** 承認: one post decides on one subject, by the person appointed on that day and on everything it rests on. 第8-1(1)イ */
import type { DirectAct } from '../../frame/act.ts'
import type { DecisionFound } from '../known.ts'
import { COUNCIL_AND_CHIEF, CRITERIA_AND_PROCEDURE } from '../provisions.ts'
import { errors, settle } from '../settle.ts'
import { decideApprovalFace, type DecideApproval } from './face.ts'
import { actsAs, objectsToDecision, objectsToGround, objectsToPerson } from './rules.ts'

/** Answers with the id of the approval, which the log vouches for. */
export const decideApproval: DirectAct<DecideApproval, DecisionFound> = {
  ...decideApprovalFace,
  basis: [COUNCIL_AND_CHIEF, CRITERIA_AND_PROCEDURE],
  road: 'direct',
  step: 'perform',
  ask: () => ({}),
  lookUp: ({ kind, subjectId }) => ({ area: 'assurance', what: 'decision', of: { kind, subjectId } }),
  decide: (input, { found, office }, officer) => settle(errors([
    ...objectsToPerson(input, found, officer),
    ...(input.verdict === 'approved' ? objectsToGround(input, found) : []),
    ...objectsToDecision(input, found, { today: office.today, officer }),
  ]), 'decide-approval', {
    approval_id: found.approvalId, kind: input.kind, subject_id: input.subjectId,
    title: found.subject?.title ?? '', applicant: found.subject?.applicant ?? '', verdict: input.verdict,
    post: input.post, appointment_no: actsAs(input, found)?.appointmentNo ?? 0,
    criteria_no: found.criteria?.criteriaNo ?? null, deliberation_no: found.deliberation?.deliberationNo ?? null,
    conditions: input.conditions, reason: input.reason, absence: input.absence, valid_until: input.validUntil,
    decided_on: office.today, decided_by: officer.operatorId, at: office.now,
  }),
  answer: ({ changes: [write] }) => write === undefined ? {} : { approvalId: write.row['approval_id'] },
}
