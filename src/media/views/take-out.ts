/** 持出しの経過: one application with its whole chain, from what was asked for to what became of it. */
import { z } from 'zod'
import type { View } from '../../frame/view.ts'
import { findExport } from '../exports.ts'
import { ACT_TITLES } from '../input.ts'
import { CONTRACTOR_RETURN, TAKE_OUT } from '../provisions.ts'
import { OVERDUE, STATE } from './state.ts'

const TakeOut = z.strictObject({ applicationId: z.uuid() })

const NAME_OF = (column: string): string =>
  `(select o.name from access.operator o where o.operator_id = ${column})`

const SQL = `
  select '{}'::bigint[] as person_nos, jsonb_build_object('applicationId', a.application_id,
    'applicationNo', a.application_no, 'act', a.act, 'kind', a.kind, 'selection', a.selection, 'columns', a.columns,
    'selectionTold', a.selection_told, 'columnsTold', a.columns_told,
    'people', a.people, 'rows', a.rows, 'protection', a.protection, 'protectedPeople', a.protected_people,
    'destination', a.destination, 'carrier', a.carrier, 'carriedBy', a.carried_by, 'comesBack', a.comes_back,
    'legalGround', a.legal_ground, 'method', a.method, 'medium', a.medium, 'reason', a.reason,
    'conditions', a.conditions, 'dueOn', a.due_on, 'approvalKind', a.approval_kind, 'appliedBy', a.applied_by,
    'appliedName', ${NAME_OF('a.applied_by')}, 'appliedOn', a.applied_on, 'state', ${STATE}, 'isOverdue', ${OVERDUE},
    'ofExport', a.of_export, 'ofMedium', a.of_medium,
    'contract', (select jsonb_build_object('number', c.number, 'title', c.title) from outsourcing.contract_state s
      join outsourcing.contract c using (contract_id, version) where s.contract_id = a.contract_id),
    'key', (select jsonb_build_object('recipient', k.recipient, 'organisation', k.organisation,
        'algorithm', k.algorithm, 'bits', k.bits, 'curve', k.curve, 'fingerprint', k.fingerprint)
      from media.recipient_key k where k.key_id = a.key_id),
    'decisions', coalesce((select jsonb_agg(jsonb_build_object('approvalId', d.approval_id, 'verdict', d.verdict,
        'post', d.post, 'decidedBy', ${NAME_OF('d.decided_by')}, 'decidedOn', d.decided_on,
        'conditions', d.conditions, 'validUntil', d.valid_until,
        'endedOn', (select n.ended_on from assurance.approval_end n where n.approval_id = d.approval_id)) order by d.at)
      from assurance.approval d where d.kind = a.approval_kind and d.subject_id = a.application_id::text), '[]'),
    'withdrawal', (select jsonb_build_object('on', w.withdrawn_on, 'reason', w.reason) from media.withdrawal w
      where w.application_id = a.application_id),
    'export', case when x.export_id is not null then jsonb_build_object('exportId', x.export_id,
      'approvalId', x.approval_id, 'takenOn', x.taken_on, 'at', x.at, 'takenBy', ${NAME_OF('x.taken_by')},
      'people', x.people, 'rows', x.rows, 'protectedPeople', x.protected_people, 'sha256', x.sha256, 'bytes', x.bytes,
      'fileName', x.file_name, 'entryId', x.entry_id,
      'handings', (select count(*) from media.handing h where h.export_id = x.export_id)) end,
    'receipt', (select to_jsonb(q) - 'at' from media.receipt q where q.export_id = x.export_id),
    'return', (select to_jsonb(q) - 'at' from media.return q where q.export_id = x.export_id),
    'loss', (select to_jsonb(q) - 'at' from media.loss q where q.export_id = x.export_id),
    'erasure', (select to_jsonb(q) - 'at' from media.erasure q
      where q.application_id = a.application_id or q.of_export = x.export_id limit 1)) as row
  from media.application a
  cross join (select access.today() as day) t
  left join media.export x using (application_id)
  left join media.erasure e using (application_id)
  where a.application_id = $1`

type Row = Readonly<Record<string, unknown>> & {
  readonly act: keyof typeof ACT_TITLES
  readonly kind: string | null
}

export const takeOut: View<z.infer<typeof TakeOut>, Row> = {
  id: 'take-out',
  title: '持出しの経過',
  basis: [TAKE_OUT, CONTRACTOR_RETURN],
  schema: TakeOut,
  query: ({ applicationId }) => ({ text: SQL, values: [applicationId] }),
  present: ([row]) => row === undefined ? null : {
    ...row,
    actTitle: ACT_TITLES[row.act],
    kindTitle: row.kind === null ? null : findExport(row.kind)?.title ?? null,
  },
}
