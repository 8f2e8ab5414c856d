/** 自己点検: what the standard asks for, one by one, held against this build, this database and this day. Pure. */
import { testNamed, type Build } from '../frame/build.ts'
import {
  DUTIES, findClauseOfDuty, type Duty, type Lock, type LockSetting, type Proof,
} from '../law/technical-standard.ts'
import type { CheckedFacts, KnownEvidence } from './checked-facts.ts'

/** Where a duty stands on the day. */
export type DutyState = 'locked' | 'evidence' | 'missing' | 'not-applicable'

/** Why something is missing, or why it does not apply. */
export type WhyNot =
  | 'test-not-run' | 'test-of-another-build' | 'test-not-passed' | 'setting-off'
  | 'no-evidence' | 'review-overdue' | 'no-contract' | 'decided-so' | 'not-agreed'

/** What speaks for a duty: a row of the register, or a contract with the place where it says so. */
export type Told = Pick<KnownEvidence, 'title' | 'document'> & Partial<KnownEvidence>

/** The answer for one duty. */
export type CheckedDuty = {
  readonly clause: string
  readonly title: string
  readonly state: DutyState
  readonly test?: Proof
  readonly setting?: LockSetting
  readonly evidence?: readonly Told[]
  readonly why?: WhyNot
}

/** Something that holds, but not as tightly as it can. */
export type OpenException = 'demonstration' | 'checker-may-approve' | 'looks-open' | 'post-vacant' | 'criteria-missing'

/** The whole answer. */
export type SelfCheck = {
  readonly checkedOn: string
  readonly build: Pick<Build, 'hash' | 'mode' | 'tests'>
  readonly exceptions: readonly OpenException[]
  readonly duties: readonly CheckedDuty[]
}

/** Every duty of 第2–第10, in the order of the standard. */
export const selfCheck = (facts: CheckedFacts, build: Build): SelfCheck => ({
  checkedOn: facts.today,
  build: { hash: build.hash, mode: build.mode, tests: build.tests },
  exceptions: exceptionsOf(facts, build),
  duties: DUTIES.map((duty) => checkedDuty(duty, facts, build)),
})

/** How many duties stand in which state. */
export const countedStates = (duties: readonly CheckedDuty[]): Readonly<Record<DutyState, number>> => {
  const count = (wanted: DutyState): number => duties.filter(({ state }) => state === wanted).length
  return {
    'locked': count('locked'), 'evidence': count('evidence'), 'missing': count('missing'),
    'not-applicable': count('not-applicable'),
  }
}

const checkedDuty = (duty: Duty, facts: CheckedFacts, build: Build): CheckedDuty => {
  const about = { clause: duty.id, title: duty.title }
  if (duty.agreed !== null) return { ...about, ...agreedState(duty.agreed, facts) }
  const evidence = facts.evidence.filter(({ clause }) => clause === duty.id)
  const inDate = evidence.filter(({ reviewOn }) => reviewOn === null || reviewOn >= facts.today)
  const told = evidence.length === 0 ? {} : { evidence }
  if (duty.lock !== null) return { ...about, ...lockState(duty.lock, facts, build), ...told }
  if (inDate.some(({ applies }) => applies)) return { ...about, state: 'evidence', ...told }
  if (inDate.length > 0) return { ...about, state: 'not-applicable', why: 'decided-so', ...told }
  if (facts.contracts === 0 && isOfOutsourcing(duty)) return { ...about, state: 'not-applicable', why: 'no-contract' }
  return { ...about, state: 'missing', why: evidence.length === 0 ? 'no-evidence' : 'review-overdue', ...told }
}

/** 第10 asks nothing of who has never given work out; its locks are locked all the same. */
const isOfOutsourcing = ({ id }: Duty): boolean => findClauseOfDuty(id)?.id.startsWith('10-') === true

/** Shown where every contract that is not closed says it; one that does not is enough to miss it. */
const agreedState = (clause: string, { agreements }: CheckedFacts): Omit<CheckedDuty, 'clause' | 'title'> => {
  if (agreements.length === 0) return { state: 'not-applicable', why: 'no-contract' }
  const evidence = agreements.flatMap(({ title, clauses }) =>
    clauses.filter((known) => known.clause === clause).map(({ place }) => ({ title, document: place })))
  return evidence.length === agreements.length ? { state: 'evidence', evidence }
    : { state: 'missing', why: 'not-agreed', ...(evidence.length === 0 ? {} : { evidence }) }
}

type Locked = Pick<CheckedDuty, 'state' | 'test' | 'setting' | 'why'>

/** Locked only where its test is on record as passed over exactly what runs, and what it needs is switched on. */
const lockState = ({ proof, setting }: Lock, facts: CheckedFacts, build: Build): Locked => {
  const about = { test: proof, ...(setting === null ? {} : { setting }) }
  if (build.tests === 'not-run') return { ...about, state: 'missing', why: 'test-not-run' }
  if (build.tests === 'other-build') return { ...about, state: 'missing', why: 'test-of-another-build' }
  if (!build.passed.has(testNamed(proof))) return { ...about, state: 'missing', why: 'test-not-passed' }
  return setting === null || isOn[setting](facts, build)
    ? { ...about, state: 'locked' } : { ...about, state: 'missing', why: 'setting-off' }
}

const isOn: Readonly<Record<LockSetting, (facts: CheckedFacts, build: Build) => boolean>> = {
  'production': (_, { mode }) => mode === 'production',
  'idle-lock': ({ idleLockMinutes }) => idleLockMinutes > 0,
  'failure-limit': ({ failureLimit }) => failureLimit > 0,
  'posts-filled': ({ vacantPosts }) => vacantPosts.length === 0,
  'criteria-in-force': ({ criteriaMissing }) => criteriaMissing.length === 0,
}

const exceptionsOf = (facts: CheckedFacts, { mode }: Build): readonly OpenException[] => [
  ...(mode === 'demo' ? ['demonstration'] as const : []),
  ...(facts.checkerMayApprove ? ['checker-may-approve'] as const : []),
  ...(facts.looksOpenUntil === null ? [] : ['looks-open'] as const),
  ...(facts.vacantPosts.length === 0 ? [] : ['post-vacant'] as const),
  ...(facts.criteriaMissing.length === 0 ? [] : ['criteria-missing'] as const),
]
