/** How a contract stands on a day: what it lacks, what it owes, and which of its papers run out next. */
import { CONTRACT_CLAUSES, isOwed } from '../law/contract-clauses.ts'
import { holdsOn, isUnended, type Agreement, type Worker } from './contract.ts'
import type { KnownContract } from './known.ts'

/** Without which nobody works under the contract, or not yet. */
export const LACKS = [
  'explanation', 'on-site-manager', 'security-officer', 'place', 'post', 'terminal', 'worker', 'pledge', 'training',
] as const
export type Lack = (typeof LACKS)[number]

/** Where a contract is in its life. */
export const stateOf = (
  { startsOn, endsOn, closedOn }: Pick<KnownContract, 'startsOn' | 'endsOn' | 'closedOn'>, day: string,
): 'upcoming' | 'running' | 'over' | 'closed' => {
  if (closedOn !== null) return 'closed'
  if (day < startsOn) return 'upcoming'
  return day > endsOn ? 'over' : 'running'
}

/** Works on that day, as far as the list of workers says. */
export const worksOn = (worker: Worker, day: string): boolean =>
  worker.worksFrom <= day && worker.worksUntil >= day && isUnended(worker, day)

/** Has a pledge that holds on that day. [告示15号 第10-3(8)] */
export const isPledged = ({ pledges }: Worker, day: string): boolean =>
  pledges.some(({ withdrawnOn, ...pledge }) => holdsOn({ ...pledge, endedOn: withdrawnOn }, day))

/** Was trained, and it counts on that day. [告示15号 第10-3(9)] */
export const isTrained = ({ trainings }: Worker, day: string): boolean =>
  trainings.some((training) => holdsOn(training, day))

/** What is missing on that day, each with how often. Seats are asked only where there are some. */
export const lacksOf = (contract: KnownContract, day: string): readonly { what: Lack; count: number }[] => {
  const { explanations, officers, places, posts, workers, gated } = contract
  const there = workers.filter((worker) => worksOn(worker, day))
  const open = posts.filter((post) => isUnended(post, day))
  const hasRole = (wanted: string): boolean => officers.some((one) => one.role === wanted && holdsOn(one, day))
  const counts: Readonly<Record<Lack, number>> = {
    'explanation': Number(!explanations.some((told) => told.subcontractId === null && holdsOn(told, day))),
    'on-site-manager': Number(!hasRole('on-site-manager')),
    'security-officer': Number(!hasRole('security-officer')),
    'place': Number(gated && !places.some((place) => holdsOn(place, day))),
    'post': Number(gated && open.length === 0),
    'terminal': open.filter(({ terminals }) => terminals.length === 0).length,
    'worker': Number(there.length === 0),
    'pledge': there.filter((worker) => !isPledged(worker, day)).length,
    'training': there.filter((worker) => !isTrained(worker, day)).length,
  }
  return LACKS.map((what) => ({ what, count: counts[what] })).filter(({ count }) => count > 0)
}

/** Clauses that every contract answers and this one does not, and absent ones whose day has passed. */
export const clausesOwed = ({ clauses }: Pick<Agreement, 'clauses'>, day: string) => {
  const answered = new Set(clauses.map(({ clause }) => clause))
  return {
    unanswered: CONTRACT_CLAUSES.filter((clause) => isOwed(clause) && !answered.has(clause.id)).map(({ id }) => id),
    overdue: clauses.filter(({ dueOn }) => dueOn !== null && dueOn < day).map(({ clause }) => clause),
  }
}

/** A day on which something of the contract runs out. */
export type RunsOut = {
  readonly what:
    | 'contract' | 'certification' | 'explanation' | 'pledge' | 'training' | 'place' | 'subcontract' | 'clause'
  readonly on: string
  readonly count: number
}

/** What runs out from a day on, earliest first; of workers, the last day on which each of their papers still counts. */
export const runningOut = (
  contract: KnownContract, certifications: readonly string[], day: string,
): readonly RunsOut[] => {
  const there = contract.workers.filter((worker) => isUnended(worker, day) && worker.worksUntil >= day)
  const days: readonly (readonly [RunsOut['what'], readonly string[]])[] = [
    ['contract', [contract.endsOn]],
    ['certification', certifications],
    ['explanation', lastOf([contract.explanations])],
    ['pledge', lastOf(there.map(({ pledges }) => pledges.filter(({ withdrawnOn }) => withdrawnOn === null)))],
    ['training', lastOf(there.map(({ trainings }) => trainings))],
    ['place', contract.places.filter((place) => isUnended(place, day)).map(({ validUntil }) => validUntil)],
    ['subcontract', contract.subcontracts.filter(({ stands }) => stands).map(({ endsOn }) => endsOn)],
    ['clause', contract.clauses.flatMap(({ dueOn }) => dueOn ?? [])],
  ]
  return days.flatMap(([what, all]) => [...new Set(all)].filter((on) => on >= day)
    .map((on) => ({ what, on, count: all.filter((other) => other === on).length })))
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}

/** Of each list of papers, the latest last day. */
const lastOf = (lists: readonly (readonly { readonly validUntil: string }[])[]): readonly string[] =>
  lists.flatMap((papers) => papers.map(({ validUntil }) => validUntil).toSorted().at(-1) ?? [])
