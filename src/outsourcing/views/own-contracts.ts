/** 契約（委託先）: what the contractor's officers need of their own contracts: term, rhythm of reports, clauses, tiers. */
import { z } from 'zod'
import type { View } from '../../frame/view.ts'
import { REPORT_ON_WORK, SUPERVISION } from '../report-provisions.ts'

const OwnContracts = z.strictObject({})

const SQL = `
  select '{}'::bigint[] as person_nos, jsonb_build_object('contractId', c.contract_id, 'number', c.number,
    'title', c.title, 'division', c.division, 'contractor', v.name, 'startsOn', c.starts_on, 'endsOn', c.ends_on,
    'closedOn', s.closed_on, 'publication', c.publication, 'reporting', c.reporting,
    'roles', coalesce((select jsonb_agg(distinct f.role) from outsourcing.contractor_officer f
      where f.contract_id = c.contract_id and f.operator_id = $1 and f.valid_from <= d.day
        and (f.valid_until is null or f.valid_until >= d.day)), '[]'),
    'tiers', (select jsonb_agg(jsonb_build_object('subcontractId', t.subcontract_id, 'contractor', t.contractor))
      from outsourcing.tiers(c.contract_id) t),
    'clauses', coalesce((select jsonb_agg(jsonb_build_object('clause', k.clause, 'place', k.place, 'reason', k.reason,
        'dueOn', k.due_on) order by k.clause)
      from (select distinct on (n.clause) n.* from outsourcing.contract_clause n
        where n.contract_id = c.contract_id order by n.clause, n.recorded_no desc) k), '[]')) as row
  from (select access.today() as day) d
  cross join outsourcing.contract_state s
  join outsourcing.contract c on c.contract_id = s.contract_id and c.version = s.version
  join outsourcing.contractor v using (contractor_id)
  where outsourcing.is_officer_of(c.contract_id, $1, d.day, null)
  order by c.starts_on desc, c.number`

/** For a contractor's officers, in their portal; to anybody else it shows nothing. */
export const ownContracts: View<z.infer<typeof OwnContracts>> = {
  id: 'own-contracts',
  title: '契約（委託先）',
  basis: [REPORT_ON_WORK, SUPERVISION],
  schema: OwnContracts,
  query: (_, { operatorId }) => ({ text: SQL, values: [operatorId] }),
  present: (rows) => ({ contracts: rows }),
}
