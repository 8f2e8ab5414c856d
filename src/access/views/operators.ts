/** Everybody registered: term, lock, grants, masks and open sessions, for whoever administers them. */
import { z } from 'zod'
import type { View } from '../../frame/view.ts'
import { ACCESS_RIGHTS, OPERATOR_RIGHTS } from '../provisions.ts'

const Operators = z.strictObject({
  /** True: those whose registration has ended as well. */
  retired: z.boolean().optional(),
})

const SQL = `
  select '{}'::bigint[] as person_nos, jsonb_build_object(
    'operatorId', o.operator_id, 'name', o.name, 'unit', o.unit, 'kind', o.kind, 'revision', o.revision,
    'validFrom', o.valid_from, 'validUntil', o.valid_until, 'locked', o.locked_at is not null,
    'retired', o.retired_at is not null,
    'grants', (select coalesce(jsonb_agg(jsonb_build_object('step', g.step, 'id', g.id, 'validFrom', g.valid_from,
        'validUntil', g.valid_until) order by g.step, g.id), '[]')
      from access.granted g where g.operator_id = o.operator_id and g.revoked_at is null),
    'masks', (select coalesce(jsonb_agg(m.item order by m.item), '[]')
      from access.mask m where m.operator_id = o.operator_id),
    'planned', (select coalesce(jsonb_agg(
        jsonb_build_object('effectiveOn', p.effective_on, 'name', p.name, 'unit', p.unit)
        order by p.effective_on), '[]')
      from access.planned_change p where p.operator_id = o.operator_id),
    'sessions', (select coalesce(jsonb_agg(jsonb_build_object('sessionId', s.session_id, 'terminalId', s.terminal_id,
        'place', t.place, 'startedAt', s.started_at, 'lastSeenAt', s.last_seen_at, 'locked', s.locked)
        order by s.started_at), '[]')
      from access.session s join access.terminal t using (terminal_id)
      where s.operator_id = o.operator_id and s.ended_at is null)) as row
  from access.operator o where $1::boolean or o.retired_at is null order by o.operator_id`

export const operators: View<z.infer<typeof Operators>> = {
  id: 'operators',
  title: '操作者の一覧',
  basis: [OPERATOR_RIGHTS, ACCESS_RIGHTS],
  schema: Operators,
  query: ({ retired }) => ({ text: SQL, values: [retired ?? false] }),
  present: (rows) => ({ operators: rows }),
}
