/** One contract whole: versions, clauses, officers, workers with their papers, posts, the chain below, what it owes. */
import { z } from 'zod'
import type { View } from '../../frame/view.ts'
import { Id } from '../input.ts'
import { APPROVED_BEFORE, BROUGHT_BACK, MEASURES_AGREED, SUBCONTRACTING, WORKERS_NAMED } from '../provisions.ts'
import { CERTIFICATIONS, standingOf, type ContractRow } from './contracts.ts'

const Contract = z.strictObject({ contractId: Id })

/** Beside the contract: what an officer chooses from, registered terminals and accounts of contractors. */
const SQL = `
  select '{}'::bigint[] as person_nos, outsourcing.contract_found(s.contract_id) || jsonb_build_object(
    'certifications', ${CERTIFICATIONS},
    'versions', (select jsonb_agg(jsonb_build_object('version', v.version, 'change', v.change, 'signedOn', v.signed_on,
        'startsOn', v.starts_on, 'endsOn', v.ends_on, 'seats', v.seats, 'by', v.by, 'at', v.at) order by v.version)
      from outsourcing.contract v where v.contract_id = s.contract_id),
    'owed', outsourcing.owed_at_close(s.contract_id),
    'choices', jsonb_build_object(
      'terminals', (select coalesce(jsonb_agg(jsonb_build_object('terminalId', t.terminal_id, 'place', t.place)
          order by t.terminal_id), '[]')
        from access.terminal t where t.retired_at is null and not exists (
          select from outsourcing.post_terminal p where p.terminal_id = t.terminal_id and p.removed_on is null)),
      'accounts', (select coalesce(jsonb_agg(jsonb_build_object('operatorId', o.operator_id, 'name', o.name)
          order by o.operator_id), '[]')
        from access.operator o where o.kind = 'contractor' and o.retired_at is null))) as row
  from outsourcing.contract_state s join outsourcing.contract c using (contract_id, version)
  where s.contract_id = $1`

export const contract: View<z.infer<typeof Contract>, ContractRow> = {
  id: 'contract',
  title: '委託契約',
  basis: [APPROVED_BEFORE, MEASURES_AGREED, WORKERS_NAMED, SUBCONTRACTING, BROUGHT_BACK],
  schema: Contract,
  query: ({ contractId }) => ({ text: SQL, values: [contractId] }),
  present: ([found], _, __, { today }) =>
    ({ contract: found === undefined ? null : { ...found, standing: standingOf(found, today) } }),
}
