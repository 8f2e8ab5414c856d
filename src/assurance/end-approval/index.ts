/** 承認の取消し: by the post that gave it, at once; what was opened under it closes. 告示15号 第6-2(5), 第10-3(5)(6) */
import type { DirectAct } from '../../frame/act.ts'
import type { Finding } from '../../law/finding.ts'
import { APPROVAL_RULES, POST_TITLES } from '../approval-kinds.ts'
import { covers, type ApprovalFound } from '../known.ts'
import { COUNCIL_AND_CHIEF, CRITERIA_AND_PROCEDURE, RESPONSIBILITY } from '../provisions.ts'
import { errors, settle } from '../settle.ts'
import { endApprovalFace, type EndApproval } from './face.ts'

export const endApproval: DirectAct<EndApproval, ApprovalFound> = {
  ...endApprovalFace,
  basis: [COUNCIL_AND_CHIEF, CRITERIA_AND_PROCEDURE],
  road: 'direct',
  step: 'perform',
  ask: () => ({}),
  lookUp: ({ approvalId }) => ({ area: 'assurance', what: 'approval', of: { approvalId } }),
  decide: (input, { found }, officer) =>
    settle(errors(objections(found)), 'end-approval', { ...input, by: officer.operatorId }),
}

const objections = ({ approval, appointments }: ApprovalFound): readonly Finding[] => {
  if (approval === null) return [{ code: 'end-approval/unknown', basis: COUNCIL_AND_CHIEF, field: 'approvalId' }]
  const { kind, post, verdict, endedOn } = approval
  const { basis } = APPROVAL_RULES[kind]
  return [
    ...(verdict === 'approved' ? [] : [{ code: 'end-approval/not-approved', basis, field: 'approvalId' }]),
    ...(endedOn === null ? [] : [{ code: 'end-approval/ended-already', basis, values: { on: endedOn } }]),
    ...(appointments.some((appointed) => appointed.post === post && covers(appointed, kind)) ? []
      : [{ code: 'end-approval/not-appointed', basis: RESPONSIBILITY, values: { post: POST_TITLES[post] } }]),
  ]
}
