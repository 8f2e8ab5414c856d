/** The one way to change anything: facts, permit, decision, seal, apply; asked and decided again when stale. */
import type { Officer, Step } from '../frame/officer.ts'
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
import { barredBy, readableTo, type Barred } from './permit.ts'
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

/** A person acts, not the clock. */
type ActingOfficer = Acting & { readonly officer: Officer }

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
  const caseId = plan.caseId ?? order.caseId ?? null
  const touched = { ...touchedBy(plan.questions, about?.persons), caseId }
  const barred = barredBy(desk, order, facts, { officer, wanted: { step, id }, touched })
  if (barred !== null) await deny(desk, acting, facts, { meant: { ...plan.questions, caseId, ...about }, barred })
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
const tellAgain = async (desk: Desk, acting: ActingOfficer, facts: Facts, again: Plan['again']): Promise<Outcome> => {
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

/** Everybody a question names, whichever way it asks for them. */
const touchedBy = ({ persons, households, householdsOf, histories }: Questions, more: Meant['persons']) => ({
  persons: [...persons ?? [], ...householdsOf ?? [], ...histories ?? [], ...more ?? []],
  households: households ?? [],
})

/** A right that is not there, and whom it was meant for. */
export type Denial = { readonly meant: Meant; readonly barred: Barred }

/** Logged, with every condition of the gate that does not hold; then thrown as DeskFailure 'denied'. */
export const deny = async (
  desk: Desk, acting: Acting, facts: Facts, { meant, barred }: Denial,
): Promise<never> => {
  const { persons = [], households = [], caseId = null } = meant
  const intent = { ...NOTHING_INTENDED, persons, households, caseId, findings: barred.findings }
  const canonical = noteOf(desk, acting, facts, { intent, outcome: 'denied' })
  if (barred.ends) await desk.db.query('select access.deny_session($1, $2)', [acting.officer.sessionId, canonical])
  else await note(desk, canonical)
  throw new DeskFailure('denied', { step: acting.step, id: acting.id, findings: barred.findings })
}

const refuse = async (desk: Desk, acting: ActingOfficer, facts: Facts, intent: Intent): Promise<Outcome> => {
  const { officer } = acting
  await noteOutcome(desk, acting, facts, { intent: { ...intent, changes: [] }, outcome: 'refused' })
  return { outcome: 'refused', findings: readableTo(officer, intent.findings) }
}

type Unwritten = { readonly intent: Intent; readonly outcome: 'denied' | 'refused' | 'done' }

const noteOf = (desk: Desk, acting: Acting, facts: Facts, { intent, outcome }: Unwritten): Uint8Array => {
  const entryId = newEntryId(desk, facts)
  return entryBytes(entryOf(intent, acting, facts, { entryId, outcome, vouches: [] }))
}

const noteOutcome = (desk: Desk, acting: Acting, facts: Facts, unwritten: Unwritten): Promise<void> =>
  note(desk, noteOf(desk, acting, facts, unwritten))
