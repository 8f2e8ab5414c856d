/** Somebody at work: signs in at a terminal and does what anybody at the door can do, through the same lists. */
import type { Outcome } from '../src/desk/conduct.ts'
import type { Confirmation, Desk, Order } from '../src/desk/desk.ts'
import { findAct, findDocument, findView } from '../src/desk/lists.ts'
import type { Issued } from '../src/desk/listed-document.ts'
import { changeOwnPassword } from '../src/desk/session.ts'
import { tokenHash } from '../src/desk/session-token.ts'
import { signIn } from '../src/desk/sign-in.ts'
import { COLLEAGUES, DEMO_PASSWORD } from './office.ts'
import { terminalKey, type TerminalKey } from './terminal-key.ts'

/** What an order may bring beside its input. */
export type Extra = { readonly case?: string; readonly confirmed?: readonly Confirmation[]; readonly key?: string }

/** The hands of a session. */
export type AtWork = {
  readonly tokenHash: string
  /** Whatever comes of it. */
  attempt(act: string, input: unknown, extra?: Extra): Promise<Outcome>
  /** Done, or an error that names the findings. */
  act(act: string, input: unknown, extra?: Extra): Promise<Readonly<Record<string, unknown>>>
  look(view: string, input: unknown): Promise<unknown>
  issue(document: string, input: unknown, extra?: Extra & { readonly preview?: boolean }): Promise<Issued>
}

/** Who sits down, where. */
export type Seat = { readonly operator: string; readonly password: string; readonly terminal: string }

/** Signs in. @throws where the door does not open. */
export const atWork = async (desk: Desk, { operator, password, terminal }: Seat): Promise<AtWork> => {
  const key = terminalKey()
  const proof = key.forSignIn(operator, new Date().toISOString())
  const signed = await signIn(desk.db, desk.crypto, { operator, password, terminal: { assigned: terminal }, proof })
  if (signed.outcome === 'barred') {
    throw new Error(`${operator} was barred: ${signed.findings.map(({ code }) => code).join(', ')}`)
  }
  if (signed.outcome !== 'signed-in') throw new Error(`${operator} could not sign in: ${signed.outcome}`)
  return workerOf(desk, tokenHash(desk.crypto, signed.token, null), key)
}

/** Somebody of the town at their own terminal. @throws where nobody is called so, or the office is not open */
export const colleagueAtWork = (desk: Desk, operator: string): Promise<AtWork> => {
  const colleague = COLLEAGUES.find((known) => known.operator === operator)
  if (colleague === undefined) throw new Error(`nobody in the town is called ${operator}`)
  return atWork(desk, { operator, password: DEMO_PASSWORD, terminal: colleague.terminal })
}

/** The first sign-in of somebody new: they replace the password they were given. */
export const firstDay = async (desk: Desk, seat: Seat, next: string): Promise<AtWork> => {
  const { tokenHash: hash } = await atWork(desk, seat)
  const changed = await changeOwnPassword(desk.db, desk.crypto, { tokenHash: hash, current: seat.password, next })
  if (changed.outcome !== 'changed') throw new Error(`${seat.operator} kept the old password: ${changed.outcome}`)
  return atWork(desk, { ...seat, password: next })
}

const workerOf = (desk: Desk, hash: string, terminal: TerminalKey): AtWork => {
  const orderOf = (input: unknown, extra: Extra = {}): Order => ({
    tokenHash: hash, input, caseId: extra.case, confirmed: extra.confirmed, key: extra.key,
    proof: terminal.proofOf('', new Date().toISOString()),
  })
  const attempt = (id: string, input: unknown, extra?: Extra): Promise<Outcome> =>
    known(findAct(id), id).run(desk, orderOf(input, extra))
  return {
    tokenHash: hash,
    attempt,
    act: async (id, input, extra) => {
      const outcome = await attempt(id, input, extra)
      if (outcome.outcome === 'done') return outcome.answer
      const told = outcome.findings.map(({ code, field }) => `${code} ${field ?? ''}`)
      throw new Error(`${id} was refused: ${told.join(', ')}`)
    },
    look: (id, input) => known(findView(id), id).run(desk, orderOf(input)),
    issue: (id, input, extra) => known(findDocument(id), id).run(desk, orderOf(input, extra), extra?.preview ?? false),
  }
}

const known = <T>(listed: T | undefined, id: string): T => {
  if (listed === undefined) throw new Error(`nothing is listed as ${id}`)
  return listed
}
