/**
 * What a contractor's worker may do at a post, and to whom: a closed list by function, each thing tied to a case that
 * staff has handed over. No free search, no browsing, no history. [告示15号 第10-3(5)ア]
 */
import { POST_FUNCTIONS, type EngagedPost, type Engagement, type PostFunction } from '../frame/engagement.ts'
import type { Grant } from '../frame/officer.ts'
import type { ClassifiedFinding } from '../law/finding.ts'
import type { Provision } from '../law/provision.ts'
import { isPortal } from './portal.ts'

/** `case`: only from a case at the post, only of whom it concerns. `none`: shows and changes nobody. */
type Tie = 'case' | 'none'
type Allowed = Grant & { readonly tie: Tie }

const EVENTS = ['move-in', 'change-of-address', 'household-change', 'move-out', 'move-in-notice', 'birth', 'death']

/** At every post. The list of work shows what was handed to the post and nothing else. */
const ANYWHERE: readonly Allowed[] = [
  { step: 'look', id: 'post-work', tie: 'none' },
  { step: 'look', id: 'own-sessions', tie: 'none' },
  { step: 'look', id: 'log-state', tie: 'none' },
  { step: 'look', id: 'case', tie: 'case' },
]

const OF_FUNCTION: Readonly<Record<PostFunction, readonly Allowed[]>> = {
  'event-entry': [
    ...EVENTS.map((id) => ({ step: 'enter', id, tie: 'case' }) as const),
    { step: 'enter', id: 'claim', tie: 'case' },
    { step: 'enter', id: 'save-draft', tie: 'case' },
    { step: 'look', id: 'town-blocks', tie: 'none' },
    { step: 'look', id: 'katagaki', tie: 'none' },
    { step: 'look', id: 'relationship-proposals', tie: 'case' },
    { step: 'look', id: 'household', tie: 'case' },
    { step: 'issue', id: 'moving-out-certificate', tie: 'case' },
  ],
  'copies': [
    { step: 'look', id: 'household', tie: 'case' },
    { step: 'issue', id: 'residence-copy', tie: 'case' },
  ],
  // Seals have no acts yet.
  'seal-registration': [],
}

/** Everything that a worker can ever be let do at some post. */
export const POST_GRANTS: readonly Grant[] = [...ANYWHERE, ...Object.values(OF_FUNCTION).flat()]

/** The function that handles a case of this kind; undefined where no post does. */
export const functionOf = (kind: string): PostFunction | undefined =>
  POST_FUNCTIONS.find((name) => OF_FUNCTION[name].some(({ step, id }) => step !== 'look' && id === kind))

/** What one request is about to touch. */
export type Touched = {
  readonly caseId: string | null
  readonly persons: readonly number[]
  readonly households: readonly number[]
}

const BASIS: Provision = { law: '告示15号', at: '第10-3(5)ア' }
const outside = (code: string): readonly ClassifiedFinding[] => [{ class: 'error', code: `gate/${code}`, basis: BASIS }]

const allowedAt = (post: EngagedPost, wanted: Grant): Allowed | undefined =>
  [...ANYWHERE, ...post.functions.flatMap((name) => OF_FUNCTION[name])]
    .find(({ step, id }) => step === wanted.step && id === wanted.id)

/** Why this request lies outside what the contract's post is for; empty where it lies within. */
export const scope = (engagement: Engagement, wanted: Grant, touched: Touched): readonly ClassifiedFinding[] => {
  if (engagement.role !== 'worker') return isPortal(wanted) ? [] : outside('not-for-contractors')
  const allowed = engagement.post === null ? undefined : allowedAt(engagement.post, wanted)
  if (allowed === undefined) return outside('not-for-contractors')
  return allowed.tie === 'none' ? [] : withinCase(engagement, touched)
}

const withinCase = ({ work }: Engagement, { caseId, persons, households }: Touched): readonly ClassifiedFinding[] => {
  const handed = work.find((known) => caseId === null
    ? reaches(known.persons, persons) && reaches(known.households, households) && persons.length + households.length > 0
    : known.caseId === caseId)
  if (handed === undefined) return outside('no-handed-case')
  const within = reaches(handed.persons, persons) && reaches(handed.households, households)
  return within ? [] : outside('not-of-the-case')
}

const reaches = (handed: readonly number[], wanted: readonly number[]): boolean =>
  wanted.every((one) => handed.includes(one))
