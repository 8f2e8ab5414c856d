/** Who may decide what on which ground, as a table. */
import { appointed, ground, matter, officer, type Example } from '../example.ts'
import type { DecisionFound } from '../known.ts'
import type { DecideApproval } from './face.ts'

const when: DecideApproval = {
  kind: 'outsourcing', subjectId: '00000000-0000-4000-8000-000000000031', post: 'chief-security-officer',
  verdict: 'approved', conditions: '', reason: '', absence: null, validUntil: null,
}
const agreed = { deliberationNo: 5, heldOn: '2026-11-18', said: 'agreed', conditions: '', minutes: '第3回会議録' } as const
const given: DecisionFound = { ...ground, deliberation: agreed, appointments: [appointed] }

const subcontract: DecideApproval = { ...when, kind: 'subcontract', post: 'mayor' }
const criteria = { criteriaNo: 2, title: '再委託基準', version: '第1版' }
const mayor = { ...appointed, post: 'mayor', appointmentNo: 9 } as const
const approval = {
  post: 'chief-security-officer', verdict: 'approved', decidedOn: '2026-11-19', decidedBy: 'tokatsu', validUntil: null,
  endedOn: null,
} as const
const delegate = {
  ...mayor, capacity: 'daiketsu', provision: '事務決裁規程第8条', approvalKinds: ['subcontract'],
} as const

export const examples: readonly Example<DecideApproval, DecisionFound>[] = [
  {
    title: '審議を経た委託を統括責任者が承認する', given, when, then: [],
    writes: { appointment_no: 4, deliberation_no: 5, decided_on: '2026-11-21', applicant: 'keiyaku' },
  },
  {
    title: '理由を付けて承認しない。審議を待たない', given: { ...given, deliberation: null },
    when: { ...when, verdict: 'refused', reason: '直営で足りる' }, then: [], writes: { verdict: 'refused' },
  },
  {
    title: '理由なく承認しない', given, when: { ...when, verdict: 'refused' }, then: ['!decide-approval/reason-missing'],
  },
  {
    title: '審議も基準もない再委託', given: { ...given, deliberation: null, appointments: [mayor] }, when: subcontract,
    then: ['!decide-approval/no-criteria', '!decide-approval/not-deliberated'],
  },
  {
    title: '会議が了承しなかった', given: { ...given, deliberation: { ...agreed, said: 'not-agreed' } }, when,
    then: ['!decide-approval/not-agreed'],
  },
  {
    title: '会議の条件を承認の条件にしない',
    given: { ...given, deliberation: { ...agreed, said: 'agreed-with-conditions', conditions: '夜間の作業を禁じること' } },
    when, then: ['!decide-approval/conditions-missing'],
  },
  {
    title: '任命されていない人が、決裁しないポストとして、自分の申請を',
    given: { ...given, appointments: [], subject: { ...matter, applicant: officer.operatorId } },
    when: { ...when, post: 'mayor' },
    then: ['!decide-approval/post-not-asked', '!decide-approval/not-appointed', '!decide-approval/own-application'],
  },
  {
    title: '専決の対象でない種類', when: { ...subcontract, kind: 'contractor-media' },
    given: { ...given, criteria, appointments: [{ ...delegate, capacity: 'senketsu' }] },
    then: ['!decide-approval/not-appointed'],
  },
  {
    title: '不在の市町村長に代わって代決する', given: { ...given, criteria, decisions: [approval], appointments: [delegate] },
    when: { ...subcontract, absence: '海外出張中' }, then: [], writes: { absence: '海外出張中', criteria_no: 2 },
  },
  {
    title: '代決に不在の事情がない', given: { ...given, criteria, appointments: [delegate] }, when: subcontract,
    then: ['!decide-approval/absence-missing'],
  },
  {
    title: '本人の決裁に不在の事情', given, when: { ...when, absence: '出張中' }, then: ['!decide-approval/absence-left-over'],
  },
  {
    title: '二つのポストを一人で', when: subcontract,
    given: {
      ...given, criteria, appointments: [mayor], decisions: [{ ...approval, decidedBy: officer.operatorId }],
    },
    then: ['!decide-approval/both-posts'],
  },
  {
    title: '既に承認していて、期限も過ぎている', given: { ...given, decisions: [approval] },
    when: { ...when, validUntil: '2026-11-20' }, then: ['!decide-approval/decided-already', '!decide-approval/run-out'],
  },
  {
    title: '取り消された承認の後に改めて', given: { ...given, decisions: [{ ...approval, endedOn: '2026-11-20' }] }, when, then: [],
  },
  {
    title: '期限の切れた承認の後に改めて', given: { ...given, decisions: [{ ...approval, validUntil: '2026-11-20' }] }, when,
    then: [],
  },
  {
    title: '不承認の後に', given: { ...given, decisions: [{ ...approval, verdict: 'refused' }] }, when,
    then: ['!decide-approval/refused-already'],
  },
  { title: '対象がない', given: { ...given, subject: null }, when, then: ['!decide-approval/unknown-subject'] },
]
