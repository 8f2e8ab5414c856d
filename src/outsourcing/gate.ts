/**
 * The gate: a contractor's worker may do nothing unless contract, name, pledge, training, place and seat all hold.
 * Pure; asked at sign-in and with the facts of every act, view and document. [告示15号 第10-3]
 */
import type { Bond, Engagement, Term, Tier } from '../frame/engagement.ts'
import type { CivilDay } from '../law/calendar.ts'
import type { ClassifiedFinding } from '../law/finding.ts'
import type { Provision } from '../law/provision.ts'
import { APPROVAL_RULES } from '../assurance/approval-kinds.ts'

/** What the gate is asked about. */
export type AtTheGate = Bond & {
  /** True where this very request was proven under the terminal's key. */
  readonly isProven: boolean
}

/** One thing that must hold. */
type Condition = {
  readonly code: string
  readonly basis: Provision
  readonly holds: (engagement: Engagement, day: CivilDay, at: AtTheGate) => boolean
}

const standard = (at: string): Provision => ({ law: '告示15号', at: `第${at}` })

const covers = ({ from, until }: Term, day: CivilDay): boolean => from <= day && (until === null || day <= until)
const anyCovers = (terms: readonly Term[], day: CivilDay): boolean => terms.some((term) => covers(term, day))
const isOver = (endedOn: CivilDay | null, day: CivilDay): boolean => endedOn !== null && endedOn <= day

/** What holds for everybody of the contractor: its workers, and its officers in their own portal. */
const OF_EVERYBODY: readonly Condition[] = [
  { code: 'gate/contract-closed', basis: standard('10-3(5)エ'), holds: ({ closedOn }, day) => !isOver(closedOn, day) },
  { code: 'gate/outsourcing-not-approved', basis: standard('10-1(3)'), holds: ({ approved }) => approved },
  { code: 'gate/not-explained', basis: standard('10-2'), holds: ({ explained }, day) => anyCovers(explained, day) },
  { code: 'gate/terminal-not-proven', basis: standard('10-3(3)'), holds: (_, __, { isProven }) => isProven },
]

const tiers = (code: string, basis: string, holds: (tier: Tier, day: CivilDay) => boolean): Condition =>
  ({ code, basis: standard(basis), holds: ({ chain }, day) => chain.every((tier) => holds(tier, day)) })

const OF_WORKERS: readonly Condition[] = [
  ...OF_EVERYBODY,
  {
    code: 'gate/contract-not-in-force', basis: standard('10-3'), holds: ({ contract }, day) => covers(contract, day),
  },
  {
    code: 'gate/no-on-site-manager', basis: standard('10-3(1)'),
    holds: ({ onSiteManagers }, day) => anyCovers(onSiteManagers, day),
  },
  {
    code: 'gate/no-security-officer', basis: standard('10-3(1)'),
    holds: ({ securityOfficers }, day) => anyCovers(securityOfficers, day),
  },
  {
    code: 'gate/not-named', basis: standard('10-3(4)'),
    holds: ({ worker }, day) => worker !== null && covers(worker.term, day) && !isOver(worker.endedOn, day),
  },
  { code: 'gate/no-pledge', basis: standard('10-3(8)'), holds: ({ pledges }, day) => anyCovers(pledges, day) },
  { code: 'gate/no-training', basis: standard('10-3(9)'), holds: ({ trainings }, day) => anyCovers(trainings, day) },
  {
    code: 'gate/outside-the-place', basis: standard('10-3(3)'),
    holds: ({ post }, day) => post !== null && covers(post.place, day) && !isOver(post.placeEndedOn, day),
  },
  {
    code: 'gate/post-closed', basis: standard('10-3(3)'),
    holds: ({ post }, day) => post === null || !isOver(post.endedOn, day),
  },
  {
    code: 'gate/another-post', basis: standard('10-3(4)'),
    holds: ({ post, worker }) => post === null || worker === null || worker.postNos.includes(post.postNo),
  },
  {
    code: 'gate/no-seat', basis: standard('10-3(3)'),
    holds: ({ post }, _, { postNo }) => post === null || postNo === post.postNo,
  },
  tiers('gate/subcontract-not-in-force', '10-3(6)', ({ term, endedOn }, day) =>
    covers(term, day) && !isOver(endedOn, day)),
  tiers('gate/subcontract-not-approved', '10-3(6)', ({ approvedBy }) =>
    APPROVAL_RULES.subcontract.posts.every((post) => approvedBy.includes(post))),
  tiers('gate/subcontractor-not-explained', '10-2', ({ explained }, day) => anyCovers(explained, day)),
]

const OF_OFFICERS: readonly Condition[] = [
  ...OF_EVERYBODY,
  { code: 'gate/not-named', basis: standard('10-3(1)'), holds: ({ own }, day) => anyCovers(own, day) },
]

/** Every condition of the gate by its code: what a clause map and the tests count on. */
export const GATE_CODES: readonly string[] = [
  'gate/no-contract', ...new Set([...OF_WORKERS, ...OF_OFFICERS].map(({ code }) => code)),
]

/** Everything that stands in the way today, all at once; empty where the gate is open. */
export const gate = (at: AtTheGate, today: CivilDay): readonly ClassifiedFinding[] => {
  const { engagement } = at
  if (engagement === null || (at.contractId !== null && at.contractId !== engagement.contractId)) {
    return [{ class: 'error', code: 'gate/no-contract', basis: standard('10-3(4)') }]
  }
  const conditions = engagement.role === 'worker' ? OF_WORKERS : OF_OFFICERS
  return conditions.filter(({ holds }) => !holds(engagement, today, at))
    .map(({ code, basis }) => ({ class: 'error', code, basis }))
}
