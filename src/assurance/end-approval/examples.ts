/** Who may take an approval back, as a table. */
import { appointed, type Example } from '../example.ts'
import type { ApprovalFound } from '../known.ts'
import type { EndApproval } from './face.ts'

const when: EndApproval = { approvalId: '00000000-0000-4000-8000-000000000041', reason: '委託先に事故があった' }
const approval = {
  kind: 'outsourcing', subjectId: '00000000-0000-4000-8000-000000000031', post: 'chief-security-officer',
  verdict: 'approved', endedOn: null,
} as const
const given: ApprovalFound = { approval, appointments: [appointed] }

export const examples: readonly Example<EndApproval, ApprovalFound>[] = [
  { title: '承認したポストの人が取り消す', given, when, then: [], writes: { reason: '委託先に事故があった' } },
  { title: '別のポストの人', given: { ...given, appointments: [{ ...appointed, post: 'mayor' }] }, when,
    then: ['!end-approval/not-appointed'] },
  {
    title: '不承認で、既に取り消され、任命もない',
    given: { approval: { ...approval, verdict: 'refused', endedOn: '2026-11-20' }, appointments: [] }, when,
    then: ['!end-approval/not-approved', '!end-approval/ended-already', '!end-approval/not-appointed'],
  },
  { title: '知らない承認', given: { ...given, approval: null }, when, then: ['!end-approval/unknown'] },
]
