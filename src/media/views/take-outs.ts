/** 持出しの台帳: applications and what became of them; the overdue first. Nobody who is in a list is named here. */
import { z } from 'zod'
import type { View } from '../../frame/view.ts'
import { ACT_TITLES } from '../input.ts'
import { findExport } from '../exports.ts'
import { CONTRACTOR_RETURN, TAKE_OUT } from '../provisions.ts'
import { OVERDUE, STATE } from './state.ts'

const TakeOuts = z.strictObject({ list: z.enum(['all', 'open', 'out', 'overdue']).default('all') })

const SQL = `
  select '{}'::bigint[] as person_nos, row from (
    select jsonb_build_object('applicationId', a.application_id, 'applicationNo', a.application_no, 'act', a.act,
      'kind', a.kind, 'people', a.people, 'medium', a.medium, 'destination', coalesce(a.destination, ''),
      'recipient', k.recipient, 'organisation', k.organisation, 'dueOn', a.due_on, 'carrier', a.carrier,
      'carriedBy', a.carried_by, 'approvalKind', a.approval_kind, 'appliedBy', a.applied_by, 'appliedName', o.name,
      'appliedOn', a.applied_on, 'exportId', x.export_id, 'takenOn', x.taken_on, 'ofExport', a.of_export,
      'ofMedium', a.of_medium, 'state', ${STATE}, 'isOverdue', ${OVERDUE}) as row
    from media.application a
    cross join (select access.today() as day) t
    left join media.export x using (application_id)
    left join media.erasure e using (application_id)
    left join media.recipient_key k on k.key_id = a.key_id
    left join access.operator o on o.operator_id = a.applied_by) listed
  where case $1 when 'all' then true when 'overdue' then (row->>'isOverdue')::boolean
    when 'open' then row->>'state' in ('waiting', 'approved', 'consumed')
    else row->>'state' in ('consumed', 'handed', 'received') end
  order by (row->>'isOverdue')::boolean desc, (row->>'applicationNo')::bigint desc limit 300`

type Row = Readonly<Record<string, unknown>> & { readonly act: keyof typeof ACT_TITLES; readonly kind: string | null }

export const takeOuts: View<z.infer<typeof TakeOuts>, Row> = {
  id: 'take-outs',
  title: '持出しの台帳',
  basis: [TAKE_OUT, CONTRACTOR_RETURN],
  schema: TakeOuts,
  query: ({ list }) => ({ text: SQL, values: [list] }),
  present: (rows) => ({
    takeOuts: rows.map((row) =>
      ({ ...row, actTitle: ACT_TITLES[row.act], kindTitle: row.kind === null ? null : findExport(row.kind)?.title })),
  }),
}
