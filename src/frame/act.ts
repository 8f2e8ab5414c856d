/**
 * What an act is: something an officer can do that changes what is kept.
 * The parts that take an input are methods, so that a list may hold acts of every input type: each reads its input
 * by its own schema before any other part sees it.
 */
import type { z } from 'zod'
import type { Provision } from '../law/provision.ts'
import type { CertificateSource } from '../record/certified-mover.ts'
import type { ResidentChange } from '../record/change.ts'
import type { Decision } from './decision.ts'
import type { Form } from './form.ts'
import type { Officer, Step } from './officer.ts'
import type { Answers, Questions } from './question.ts'
import type { Words } from './words.ts'

type ActFace<I> = {
  /** Its folder, URL segment, log name and half of its permission. */
  readonly id: string
  readonly title: string
  readonly basis: readonly Provision[]
  readonly schema: z.ZodType<I>
}

/** Entered by one person, checked by another, approved: an event of the register (異動). */
export type FiledAct<I = unknown> = ActFace<I> & {
  readonly road: 'filed'
  readonly form: Form
  /** Every sentence its findings may say. */
  readonly words: Words
  ask(input: I): Questions
  decide(input: I, facts: Answers): Decision<ResidentChange>
  /** Where another office's words fill the form. */
  readonly prefill?: Prefill<I>
}

/** How an event's form is filled from what another office sent: `M` is that message, its numbers already sealed. */
export type Prefill<I = unknown, M = unknown> = {
  /** The kind of message, of src/exchange/kinds.ts: 'moving-out-certificate'. */
  readonly from: string
  /**
   * `with-resident`: kept until somebody comes and asks for it. `by-itself`: it is a filing as soon as it arrives, and
   * says of one person `fullName` and `residentCode`, by which the desk finds `personNo`.
   */
  readonly arrives: 'with-resident' | 'by-itself'
  readonly schema: z.ZodType<M>
  /** `today` is the day of receipt. */
  fill(told: M, source: CertificateSource, today: string): I
}

/** One row operation of an area's writer; the area's SQL function knows its operations. */
export type Write = {
  readonly area:
    | 'filing' | 'access' | 'restriction' | 'certificate' | 'office' | 'inquiry' | 'numbers' | 'papers' | 'exchange'
    | 'record' | 'memo' | 'letters' | 'assurance' | 'outsourcing' | 'media' | 'emergency-inspection'
  readonly op: string
  readonly row: Readonly<Record<string, unknown>>
}

/** A question to an area's own look-up function, beside those to the register. */
export type LookUp = { readonly area: Write['area']; readonly what: string; readonly of: unknown }

/** One step, done at once. `L` is what its own area answers. */
export type DirectAct<I = unknown, L = unknown> = ActFace<I> & {
  readonly road: 'direct'
  readonly step: Step
  ask(input: I): Questions
  lookUp?(input: I): LookUp
  decide(input: I, facts: Answers & { readonly found: L }, officer: Officer): Decision<Write>
  /** Whose records it touches, for the log; of a denial, by the input alone. */
  subjects?(input: I, found?: L): readonly number[]
  /** What the caller is told; nothing where it is left out. */
  answer?(decision: Decision<Write>): Readonly<Record<string, unknown>>
}
