/** The one way to change anything: facts, permit, decision, seal, apply; asked and decided again when stale. */
import { mayDo, type Officer, type Step } from '../frame/officer.ts'
import type { Questions } from '../frame/question.ts'
import type { ClassifiedFinding } from '../law/finding.ts'
import { SALT_BYTES } from '../oplog/digest.ts'
import { entryIdAt } from '../oplog/entry-id.ts'
import { entryBytes } from '../oplog/entry.ts'
import { retryWhenStale } from './again.ts'
import { apply, ConstraintFinding, note } from './apply.ts'
import { bodyHash } from './body-hash.ts'
import type { Desk, Order } from './desk.ts'
import { DeskFailure } from './errors.ts'
import { askFacts, type Facts, type Inquiry } from './facts.ts'
import { NOTHING_INTENDED, objections, type Intent } from './intent.ts'
import { closeSecrets } from './password.ts'
import { entryOf, sealDecision, type Acting, type Marks } from './seal-decision.ts'

/** What a road wants to know and how it decides; the rest is the same for all of them. */
export type Plan = {
  readonly step: Step
  readonly id: string
  readonly questions: Questions
  readonly caseId?: string | undefined
  readonly withQuestions?: boolean
  readonly lookUp?: Inquiry['lookUp']
  /** Whom the order names beside its questions. */
  readonly about?: Pick<Meant, 'persons'>
  /** What is told and shown once more where the order was carried out before; left out where nothing is shown. */
  readonly again?: (facts: Facts) => Intent
  /** Not always pure: a document sets its paper here. Everything else only thinks. */
  readonly decide: (facts: Facts, officer: Officer) => Intent | Promise<Intent>
}

/** What the caller is told: the answer, or every reason why nothing was written. */
export type Outcome =
  | { readonly outcome: 'done'; readonly answer: Readonly<Record<string, unknown>> }
  | { readonly outcome: 'refused'; readonly findings: readonly ClassifiedFinding[] }

/**
 * Carries out one plan for one order.
 * @throws DeskFailure: not-signed-in, session-locked, denied (logged), stale after three attempts, other-body,
 * log-closed.
 */
export const conduct = (desk: Desk, order: Order, plan: Plan): Promise<Outcome> =>
  retryWhenStale(() => attemptOnce(desk, order, plan))

const attemptOnce = async (desk: Desk, order: Order, plan: Plan): Promise<Outcome> => {
  const { step, id, decide, again, about, ...asked } = plan
  const { key } = order
  const repeat = key === undefined ? undefined : { key, bodyHash: bodyHash(desk, order, `${step}/${id}`) }
  const facts = await askFacts(desk, { ...asked, tokenHash: order.tokenHash, repeat })
  const officer = officerOf(facts)
  const acting = { officer, step, id }
  if (!mayDo(officer, step, id)) {
    await deny(desk, acting, facts, { ...plan.questions, caseId: plan.caseId ?? order.caseId ?? null, ...about })
  }
  if (facts.repeat !== null) return tellAgain(desk, acting, facts, again)
  const intent = await decide(facts, officer)
  if (objections(intent).length > 0) return refuse(desk, acting, facts, intent)
  try {
    const writes = await closeSecrets(desk.crypto, intent.writes)
    const sealed = sealDecision({ ...intent, writes }, acting, facts, { ...marksFor(desk, facts), repeat })
    return { outcome: 'done', answer: await apply(desk, sealed) }
  } catch (error) {
    if (!(error instanceof ConstraintFinding)) throw error
    return refuse(desk, acting, facts, { ...intent, findings: [...intent.findings, error.finding] })
  }
}

const ID_BYTES = 10

/** An entry's id carries the entry's own time, which is the database's. */
export const newEntryId = (desk: Desk, { office }: Facts): string =>
  entryIdAt(office.now, desk.fresh.bytes(ID_BYTES))

const marksFor = (desk: Desk, facts: Facts): Marks =>
  ({ entryId: newEntryId(desk, facts), salt: () => desk.fresh.bytes(SALT_BYTES) })

/** The officer behind the session. @throws DeskFailure where there is none, or the session is locked. */
export const officerOf = ({ officer }: Facts): Officer => {
  if (!('reason' in officer)) return officer
  throw new DeskFailure(officer.reason === 'locked' ? 'session-locked' : 'not-signed-in', { reason: officer.reason })
}

/** Done already: answered as it was then, unless what leaves with the answer may not leave today. */
const tellAgain = async (desk: Desk, acting: Acting, facts: Facts, again: Plan['again']): Promise<Outcome> => {
  if (facts.repeat?.sameBody !== true) throw new DeskFailure('other-body')
  const intent = again?.(facts)
  if (intent !== undefined) {
    if (objections(intent).length > 0) return refuse(desk, acting, facts, intent)
    await noteOutcome(desk, acting, facts, { intent, outcome: 'done' })
  }
  return { outcome: 'done', answer: facts.repeat.answer }
}

/** Whom and which case somebody without the right meant. */
export type Meant = Partial<Pick<Intent, 'persons' | 'households' | 'caseId'>>

/** A right that is not there: logged with whom it was meant for, then thrown as DeskFailure 'denied'. */
export const deny = async (desk: Desk, acting: Acting, facts: Facts, meant: Meant): Promise<never> => {
  const { persons = [], households = [], caseId = null } = meant
  await noteOutcome(desk, acting, facts, {
    intent: { ...NOTHING_INTENDED, persons, households, caseId }, outcome: 'denied',
  })
  throw new DeskFailure('denied', { step: acting.step, id: acting.id })
}

const refuse = async (desk: Desk, acting: Acting, facts: Facts, intent: Intent): Promise<Outcome> => {
  await noteOutcome(desk, acting, facts, { intent: { ...intent, changes: [] }, outcome: 'refused' })
  return { outcome: 'refused', findings: intent.findings }
}

type Unwritten = { readonly intent: Intent; readonly outcome: 'denied' | 'refused' | 'done' }

const noteOutcome = (desk: Desk, acting: Acting, facts: Facts, { intent, outcome }: Unwritten): Promise<void> => {
  const entryId = newEntryId(desk, facts)
  return note(desk, entryBytes(entryOf(intent, acting, facts, { entryId, outcome, vouches: [] })))
}
