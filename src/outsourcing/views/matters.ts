/** 委託の案件: what is to be given out, how far the council and the posts are with it, and whom it went to. */
import { z } from 'zod'
import type { View } from '../../frame/view.ts'
import { APPROVED_BEFORE, MEASURES_CONFIRMED, SURVEYED } from '../provisions.ts'

const Matters = z.strictObject({
  /** True: those taken back as well. */
  withdrawn: z.boolean().optional(),
})

const SQL = `
  select '{}'::bigint[] as person_nos, outsourcing.matter_found(m.matter_id) || jsonb_build_object(
    'registeredBy', m.registered_by,
    'deliberations', (select coalesce(jsonb_agg(jsonb_build_object('heldOn', d.held_on, 'said', d.said,
        'conditions', d.conditions, 'minutes', d.minutes) order by d.deliberation_no), '[]')
      from assurance.deliberation d where d.kind = 'outsourcing' and d.subject_id = m.matter_id::text),
    'contracts', (select coalesce(jsonb_agg(jsonb_build_object('contractId', s.contract_id, 'number', c.number,
        'contractorName', k.name, 'closedOn', s.closed_on) order by c.signed_on), '[]')
      from outsourcing.contract_state s join outsourcing.contract c using (contract_id, version)
      join outsourcing.contractor k using (contractor_id) where c.matter_id = m.matter_id)) as row
  from outsourcing.matter m where $1::boolean or m.withdrawn_on is null order by m.starts_on desc, m.registered_at`

export const matters: View<z.infer<typeof Matters>> = {
  id: 'matters',
  title: '委託の案件',
  basis: [APPROVED_BEFORE, SURVEYED, MEASURES_CONFIRMED],
  schema: Matters,
  query: ({ withdrawn }) => ({ text: SQL, values: [withdrawn ?? false] }),
  present: (rows) => ({ matters: rows }),
}
