/** A direct act on a case: received, checked, sent back, withdrawn, parked … one step of the way a paper goes. */
import type { z } from 'zod'
import type { LookUp, Write } from '../frame/act.ts'
import type { Officer, Step } from '../frame/officer.ts'
import type { ClassifiedFinding } from '../law/finding.ts'
import type { Provision } from '../law/provision.ts'
import { conduct, type Outcome } from './conduct.ts'
import type { Confirmation, Desk, Order } from './desk.ts'
import type { Facts } from './facts.ts'
import { NOTHING_INTENDED, type Intent } from './intent.ts'
import { readInput } from './read-input.ts'

/** A route of acts: what the lists hold, whatever road is behind it. */
export type ListedAct = {
  readonly id: string
  readonly title: string
  readonly basis: readonly Provision[]
  readonly step: Step
  readonly road: 'filed' | 'direct'
  readonly schema: z.ZodType
  readonly run: (desk: Desk, order: Order) => Promise<Outcome>
}

/** A step as its file writes it; `caseOf` names the case it is taken on, which a first step has yet to make. */
export type CaseStep<I> = {
  readonly id: string
  readonly title: string
  readonly basis: readonly Provision[]
  readonly step: Step
  readonly schema: z.ZodType<I>
  readonly caseOf?: (input: I) => string
  readonly lookUp?: (input: I) => LookUp
  readonly decide: (input: I, facts: Facts, officer: Officer, desk: Desk) => StepIntent
}

/** What a step of a case comes to; all that is not said is nothing. */
export type StepIntent = Partial<Pick<
  Intent, 'findings' | 'writes' | 'answer' | 'caseId' | 'persons' | 'numberShown' | 'detail'
>>

/** Lists a step of a case as an act. */
export const caseStep = <I>(step: CaseStep<I>): ListedAct => ({
  id: step.id,
  title: step.title,
  basis: step.basis,
  step: step.step,
  road: 'direct',
  schema: step.schema,
  run: (desk, order) => runStep(desk, order, step),
})

const runStep = <I>(desk: Desk, order: Order, step: CaseStep<I>): Promise<Outcome> => {
  const input = readInput(step.schema, order.input)
  const caseId = step.caseOf?.(input)
  return conduct(desk, order, {
    step: step.step,
    id: step.id,
    questions: {},
    caseId,
    lookUp: step.lookUp?.(input),
    decide: (facts, officer) => {
      const intent = step.decide(input, facts, officer, desk)
      const confirmed = answeredFor(order.confirmed ?? [], intent.findings ?? [])
      return { ...NOTHING_INTENDED, confirmed, caseId: caseId ?? null, ...intent }
    },
  })
}

/** A write to the case's area, signed with who and when, as every one of them is. */
export const filingWrite = (op: string, facts: Facts, officer: Officer, row: Write['row']): Write => ({
  area: 'filing',
  op,
  row: {
    ...(facts.case === null ? {} : { caseId: facts.case.caseId, revision: facts.case.revision }),
    by: officer.operatorId,
    at: facts.office.now,
    ...row,
  },
})

/** The codes of what was confirmed and really found; confirmations of nothing are dropped. */
export const answeredFor = (
  confirmed: readonly Confirmation[], findings: readonly ClassifiedFinding[],
): readonly Confirmation[] => confirmed.filter(({ code }) => findings.some((finding) => finding.code === code))
