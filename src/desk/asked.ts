/** A plan whose area answers something it knows: for roads of the desk that ask an area before they decide. */
import type { Officer } from '../frame/officer.ts'
import { conduct, type Outcome, type Plan } from './conduct.ts'
import type { Desk, Order } from './desk.ts'
import type { Facts } from './facts.ts'
import type { Intent } from './intent.ts'

/** `L` is what the plan's look-up answers. A method, so that each plan may know its own. */
export type Asked<L = unknown> = Omit<Plan, 'decide'> & {
  decide(facts: Facts & { readonly found: L }, officer: Officer): Intent | Promise<Intent>
}

/** Carries out such a plan; see `conduct`. */
export const conductAsked = <L>(desk: Desk, order: Order, asked: Asked<L>): Promise<Outcome> => {
  const plan: Asked = asked
  return conduct(desk, order, { ...plan, decide: (facts, officer) => plan.decide(facts, officer) })
}
