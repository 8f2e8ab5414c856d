/** 照会: the log row and the data come back from one statement, committed before a byte leaves. [第9-4(4)] */
import type { View, ViewQuery } from '../frame/view.ts'
import { lookHalves } from '../oplog/entry.ts'
import { deny, newEntryId, officerOf } from './conduct.ts'
import type { Desk, Order } from './desk.ts'
import { askFacts, type Facts } from './facts.ts'
import { NOTHING_INTENDED, type Intent } from './intent.ts'
import { barredBy } from './permit.ts'
import type { ListedView } from './listed-view.ts'
import { readInput } from './read-input.ts'
import { entryOf, type Acting } from './seal-decision.ts'
import { sealNumbers } from './seal-numbers.ts'
import { rememberSearch, sealTerms } from './search-terms.ts'

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
  const facts = await askFacts(desk, { tokenHash: order.tokenHash, questions: {}, quiet: order.quiet })
  const officer = officerOf(facts)
  const acting: Acting = { officer, step: 'look', id: kind.id }
  const about = kind.about?.(input) ?? {}
  const { caseId = null, persons = [], households = [] } = about
  const wanted = { step: 'look', id: kind.id } as const
  const barred = barredBy(desk, order, facts, { officer, wanted, touched: { caseId, persons, households } })
  if (barred !== null) await deny(desk, acting, facts, { meant: about, barred })
  const terms = kind.sealsTerms === true ? Buffer.from(sealTerms(desk, input)).toString('base64url') : null
  const intent = { ...NOTHING_INTENDED, numberShown: kind.showsNumber === true, caseId, households }
  const rows = await shown(desk, kind.query(input, officer), { acting, facts, terms, intent })
  if (kind.isRemembered === true) await rememberSearch(desk, officer.operatorId, input)
  return kind.present(rows, input, officer, facts.office)
}

type Circumstances = {
  readonly acting: Acting; readonly facts: Facts; readonly terms: string | null; readonly intent: Intent
}

/** One statement: the rows, and the entry naming every person in them. */
const shown = async (desk: Desk, query: ViewQuery, { acting, facts, terms, intent }: Circumstances) => {
  const entry = entryOf(intent, acting, facts, { entryId: newEntryId(desk, facts), outcome: 'shown', vouches: [] })
  const { head, tail } = lookHalves({ ...entry, terms })
  const [first, second] = [query.values.length + 1, query.values.length + 2]
  const [answer] = await desk.db.query<{ rows: readonly unknown[] }>(`
    with shown as materialized (${query.text}),
    logged as materialized (
      select oplog.look($${first}, $${second}, array(select distinct p from shown, unnest(person_nos) p)) as entry_id)
    select (select coalesce(jsonb_agg(row), '[]') from shown) as rows, entry_id from logged`,
  [...query.values, head, tail])
  return answer?.rows ?? []
}
