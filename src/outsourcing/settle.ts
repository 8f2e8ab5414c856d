/** How every act of this area goes: what it asks, what it objects to, and the one row it writes. */
import type { z } from 'zod'
import type { DirectAct, Write } from '../frame/act.ts'
import { hasError, refused, type Decision } from '../frame/decision.ts'
import type { Officer } from '../frame/officer.ts'
import type { Answers } from '../frame/question.ts'
import type { ClassifiedFinding, Finding } from '../law/finding.ts'
import type { Provision } from '../law/provision.ts'
import { factsLookUp, type Found, type KnownContract, type Wanted } from './known.ts'
import { WORKERS_NAMED } from './provisions.ts'

/** What an act objects to; `false` where it does not. */
export type Objection = ClassifiedFinding | false

/** Where and about what. */
type About = Pick<Finding, 'field' | 'values'>

/** Bars the act. */
export const error = (code: string, basis: Provision, about: About = {}): ClassifiedFinding =>
  ({ class: 'error', code, basis, ...about })

/** Is confirmed by the officer, and logged. */
export const care = (code: string, basis: Provision, about: About = {}): ClassifiedFinding =>
  ({ class: 'alert', code, basis, ...about })

type Face<I> = { readonly id: string; readonly title: string; readonly schema: z.ZodType<I> }

/** What the rules of an act see beside its input. */
export type Seen = { readonly found: Found; readonly today: string }

type Facts = Answers & { readonly found: Found }

/** What the office knows of one act; `row` is written with `by` and `on` beside it. */
type Parts<I> = {
  readonly basis: readonly Provision[]
  readonly asks: (input: I) => Wanted
  readonly objects: (input: I, seen: Seen) => readonly Objection[]
  readonly row?: (input: I, facts: Facts, officer: Officer) => Readonly<Record<string, unknown>>
}

/** An act of this area: its operation bears its own id. */
export const outsourcingAct = <I extends object>(face: Face<I>, parts: Parts<I>): DirectAct<I, Found> => ({
  ...face,
  basis: parts.basis,
  road: 'direct',
  step: 'perform',
  ask: () => ({}),
  lookUp: (input) => factsLookUp(parts.asks(input)),
  decide: (input, facts, officer) => {
    const objections = parts.objects(input, { found: facts.found, today: facts.office.today })
    return settle(objections, face.id, parts.row?.(input, facts, officer) ?? ordinaryRow(input, facts, officer))
  },
})

const ordinaryRow = (input: object, { office, found }: Facts, officer: Officer) => ({
  ...input, by: officer.operatorId, on: office.today, revision: found.contract?.revision ?? null,
})

const settle = (
  objections: readonly Objection[], op: string, row: Readonly<Record<string, unknown>>,
): Decision<Write> => {
  const findings = objections.filter((finding) => finding !== false)
  return hasError(findings) ? refused(findings)
    : { findings, changes: [{ area: 'outsourcing', op, row }], followUps: [] }
}

/** What an act on a contract that runs knows: the contract is there and open before any rule of it is asked. */
type ContractParts<I> = {
  readonly basis: readonly Provision[]
  readonly also?: (input: I) => Wanted
  readonly objects: (input: I, contract: KnownContract, seen: Seen) => readonly Objection[]
}

/** An act on one contract. Without the contract, or after its end, there is nothing more to say. */
export const contractAct = <I extends { readonly contractId: string }>(
  face: Face<I>, { basis, also, objects }: ContractParts<I>,
): DirectAct<I, Found> => outsourcingAct(face, {
  basis,
  asks: (input) => ({ ...also?.(input), contractId: input.contractId }),
  objects: (input, seen) => {
    const { contract } = seen.found
    if (contract === null) return [error('contract/unknown', WORKERS_NAMED, { field: 'contractId' })]
    if (contract.closedOn !== null) return [error('contract/closed', WORKERS_NAMED, { field: 'contractId' })]
    return objects(input, contract, seen)
  },
})
