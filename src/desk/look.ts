/** 照会: the log row and the data come back from one statement, committed before a byte leaves. [第9-4(4)] */
import { lookHalves } from '../oplog/entry.ts'
import { entryIdAt } from '../oplog/entry-id.ts'
import { canonicalText } from '../oplog/canonical.ts'
import { mayDo, type Officer } from '../frame/officer.ts'
import type { View, ViewQuery } from '../frame/view.ts'
import { note } from './apply.ts'
import type { ListedView } from './listed-view.ts'
import { officerOf } from './conduct.ts'
import type { Desk, Order } from './desk.ts'
import { DeskFailure } from './errors.ts'
import { askFacts, type Facts } from './facts.ts'
import { NOTHING_INTENDED } from './intent.ts'
import { readInput } from './read-input.ts'
import { sealNumbers } from './seal-numbers.ts'
import { entryOf, type Acting } from './seal-decision.ts'
import { entryBytes } from '../oplog/entry.ts'

/** Lists a view, with its input type closed in. */
export const listedView = (kind: View): ListedView => ({
  id: kind.id,
  title: kind.title,
  basis: kind.basis,
  schema: kind.schema,
  run: (desk, order) => look(desk, order, kind),
})

/**
 * One look by its view. @returns what its `present` makes of the rows.
 * @throws DeskFailure: not-signed-in, session-locked, denied (logged), log-closed
 */
export const look = async (desk: Desk, order: Order, kind: View): Promise<unknown> => {
  const sealed = await sealNumbers(desk, order.input)
  const input = readInput(kind.schema, sealed.input)
  const facts = await askFacts(desk, { tokenHash: order.tokenHash, questions: {} })
  const officer = officerOf(facts)
  const acting: Acting = { officer, step: 'look', id: kind.id }
  if (!mayDo(officer, 'look', kind.id)) await denyLook(desk, acting, facts)
  const terms = kind.sealsTerms === true ? sealTerms(desk, order.input) : null
  const rows = await shown(desk, kind.query(input, officer), {
    acting,
    facts,
    terms,
    numberShown: kind.showsNumber === true,
  })
  return kind.present(rows, input, officer, facts.office)
}

type Circumstances = {
  readonly acting: Acting; readonly facts: Facts; readonly terms: string | null; readonly numberShown: boolean
}

/** One statement: the rows, and the entry naming every person in them. */
const shown = async (desk: Desk, query: ViewQuery, { acting, facts, terms, numberShown }: Circumstances) => {
  const intent = { ...NOTHING_INTENDED, numberShown }
  const entry = entryOf(intent, acting, facts, { entryId: newEntryId(desk, facts), outcome: 'shown', vouches: [] })
  const { head, tail } = lookHalves({ ...entry, terms })
  const [first, second] = [query.values.length + 1, query.values.length + 2]
  const [answer] = await desk.db.query<{ rows: readonly unknown[] }>(
    `
    with shown as materialized (${query.text}),
    logged as materialized (
      select oplog.look($${first}, $${second}, array(select distinct p from shown, unnest(person_nos) p)) as entry_id)
    select (select coalesce(jsonb_agg(row), '[]') from shown) as rows, entry_id from logged`,
    [...query.values, head, tail],
  )
  return answer?.rows ?? []
}

const ID_BYTES = 10
const newEntryId = (desk: Desk, { office }: Facts): string => entryIdAt(office.now, desk.fresh.bytes(ID_BYTES))

/** What was searched for is kept for the auditor alone. */
const sealTerms = (desk: Desk, input: unknown): string =>
  Buffer.from(desk.vault.seal(Buffer.from(canonicalText(input ?? null)), 'search-terms').box).toString('base64url')

const denyLook = async (desk: Desk, acting: Acting, facts: Facts): Promise<never> => {
  const told = { entryId: newEntryId(desk, facts), outcome: 'denied' as const, vouches: [] }
  await note(desk, entryBytes(entryOf(NOTHING_INTENDED, acting, facts, told)))
  throw new DeskFailure('denied', { step: acting.step, id: acting.id })
}

/** The officer behind a session, for roads that are no act and no view. */
export const whoIs = async (
  desk: Desk,
  tokenHash: string,
): Promise<{ readonly officer: Officer; readonly facts: Facts }> => {
  const facts = await askFacts(desk, { tokenHash, questions: {} })
  return { officer: officerOf(facts), facts }
}
