/** Any direct act: one step, done at once. */
import type { DirectAct } from '../frame/act.ts'
import { answeredFor, type ListedAct } from './case-step.ts'
import { conduct, type Outcome } from './conduct.ts'
import type { Desk, Order } from './desk.ts'
import { NOTHING_INTENDED } from './intent.ts'
import { readInput } from './read-input.ts'

/** Lists a direct act. */
export const directAct = (act: DirectAct): ListedAct => ({
  id: act.id,
  title: act.title,
  basis: act.basis,
  step: act.step,
  road: 'direct',
  schema: act.schema,
  run: (desk, order) => perform(desk, order, act),
})

const perform = (desk: Desk, order: Order, act: DirectAct): Promise<Outcome> => {
  const input = readInput(act.schema, order.input)
  const questions = act.ask(input)
  return conduct(desk, order, {
    step: act.step,
    id: act.id,
    questions,
    lookUp: act.lookUp?.(input),
    about: { persons: act.subjects?.(input) ?? questions.persons ?? [] },
    decide: (facts, officer) => {
      const decision = act.decide(input, facts, officer)
      return {
        ...NOTHING_INTENDED,
        findings: decision.findings,
        confirmed: answeredFor(order.confirmed ?? [], decision.findings),
        writes: decision.changes,
        followUps: decision.followUps,
        answer: act.answer?.(decision) ?? {},
        persons: act.subjects?.(input, facts.found) ?? [],
        households: questions.households ?? [],
      }
    },
  })
}
