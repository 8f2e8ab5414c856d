/** Officers at their terminals, put into a fresh database for a test and signed in without the cost of a password. */
import { createHash, randomBytes } from 'node:crypto'
import type { Outcome } from '../src/desk/conduct.ts'
import type { Desk } from '../src/desk/desk.ts'
import { findAct, findView } from '../src/desk/lists.ts'
import type { Grant, MaskableItem } from '../src/frame/officer.ts'
import type { FreshDatabase } from './database.ts'

/** Whom to put there; what is not said is ordinary. */
export type WantedOfficer = {
  readonly operatorId: string
  readonly name?: string
  readonly kind?: 'staff' | 'contractor'
  readonly grants?: readonly Grant[]
  readonly masks?: readonly MaskableItem[]
  readonly terminalId?: string
  readonly place?: string
}

/** Somebody with an open session. */
export type SignedInOfficer = {
  readonly operatorId: string
  readonly sessionId: string
  readonly terminalId: string
  /** What an order carries. */
  readonly tokenHash: string
}

/** Stands where a password hash must stand; nothing verifies against it. */
const UNUSABLE_HASH = '$argon2id$unusable'

/** Registers the person (and the terminal, if it is new) as the owner of the database and opens a session for them. */
export const officerAt = async ({ asOwner }: FreshDatabase, wanted: WantedOfficer): Promise<SignedInOfficer> => {
  const {
    operatorId, name = operatorId, kind = 'staff', grants = [], masks = [], terminalId = 'A01', place = '架空市役所',
  } = wanted
  await asOwner.query(`insert into access.terminal(terminal_id, place, registered_by) values ($1, $2, 'system')
    on conflict do nothing`, [terminalId, place])
  await asOwner.query(`insert into access.operator(operator_id, name, unit, kind, valid_from, registered_by)
    values ($1, $2, '市民課', $3, '2020-04-01', 'system')`, [operatorId, name, kind])
  await asOwner.query(`insert into access.credential(operator_id, password_hash, must_change) values ($1, $2, false)`,
    [operatorId, UNUSABLE_HASH])
  await asOwner.query(`insert into access.granted(operator_id, operator_kind, step, id, valid_from, granted_by)
    select distinct $1, $2, g->>'step', g->>'id', date '2020-04-01', 'system' from jsonb_array_elements($3::jsonb) g`,
  [operatorId, kind, JSON.stringify(grants)])
  await asOwner.query(`insert into access.mask select $1, i, 'system' from jsonb_array_elements_text($2::jsonb) i`,
    [operatorId, JSON.stringify(masks)])
  return sessionOf({ asOwner }, operatorId, terminalId)
}

/** One more session of a person who is there already. */
export const sessionOf = async (
  { asOwner }: Pick<FreshDatabase, 'asOwner'>, operatorId: string, terminalId: string,
): Promise<SignedInOfficer> => {
  const tokenHash = createHash('sha256').update(randomBytes(32)).digest('hex')
  const [row] = await asOwner.query<{ session_id: string }>(`
    insert into access.session(session_id, token_hash, operator_id, terminal_id)
    values (gen_random_uuid(), decode($1, 'hex'), $2, $3) returning session_id`, [tokenHash, operatorId, terminalId])
  if (row === undefined) throw new Error('no session')
  return { operatorId, sessionId: row.session_id, terminalId, tokenHash }
}

/** What somebody signed in can do in a test. */
export type Hands = SignedInOfficer & {
  /** 'done', or the codes of the findings that stood against it. @throws DeskFailure */
  readonly does: (act: string, input: unknown) => Promise<'done' | readonly string[]>
  /** The answer. @throws where the act was refused */
  readonly told: (act: string, input: unknown) => Promise<Readonly<Record<string, unknown>>>
  readonly sees: (view: string, input?: unknown) => Promise<unknown>
}

/** The hands of a session, through the same lists as everybody else. */
export const handsOf = (desk: Desk, who: SignedInOfficer): Hands => {
  const run = (id: string, input: unknown): Promise<Outcome> => {
    const act = findAct(id)
    if (act === undefined) throw new Error(`no act ${id}`)
    return act.run(desk, { tokenHash: who.tokenHash, input })
  }
  return {
    ...who,
    does: async (id, input) => {
      const outcome = await run(id, input)
      return outcome.outcome === 'done' ? 'done' : outcome.findings.map(({ code }) => code)
    },
    told: async (id, input) => {
      const outcome = await run(id, input)
      if (outcome.outcome === 'done') return outcome.answer
      throw new Error(`${id}: ${outcome.findings.map(({ code }) => code).join(', ')}`)
    },
    sees: async (id, input = {}) => {
      const view = findView(id)
      if (view === undefined) throw new Error(`no view ${id}`)
      return view.run(desk, { tokenHash: who.tokenHash, input })
    },
  }
}
