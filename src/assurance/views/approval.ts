/** 承認の経過: one subject whole, what the council said of it, and every decision with post, appointment and provision. */
import { z } from 'zod'
import type { View } from '../../frame/view.ts'
import { APPROVAL_KINDS } from '../approval-kinds.ts'
import { SubjectId } from '../input.ts'
import { COUNCIL_AND_CHIEF } from '../provisions.ts'
import { shownSubject, STORED_SUBJECT, TODAY, type StoredSubject } from './waiting.ts'

const Approval = z.strictObject({ kind: z.enum(APPROVAL_KINDS), subjectId: SubjectId })

const SQL = `
  select '{}'::bigint[] as person_nos, ${STORED_SUBJECT} || jsonb_build_object('deliberations', (
    select coalesce(jsonb_agg(jsonb_build_object('deliberationNo', d.deliberation_no, 'heldOn', d.held_on,
      'said', d.said, 'conditions', d.conditions, 'attended', d.attended, 'minutes', d.minutes)
      order by d.held_on, d.deliberation_no), '[]')
    from assurance.deliberation d where d.kind = s.kind and d.subject_id = s.subject_id)) as row
  from (select $2::text as kind, $3::text as subject_id) s cross join ${TODAY}`

/** Answers with null where nobody knows the subject and nothing was ever decided on it. */
export const approval: View<z.infer<typeof Approval>, StoredSubject> = {
  id: 'approval',
  title: '承認の経過',
  basis: [COUNCIL_AND_CHIEF],
  schema: Approval,
  query: ({ kind, subjectId }, { operatorId }) => ({ text: SQL, values: [operatorId, kind, subjectId] }),
  present: ([row], _, { operatorId }, { today }) => ({
    approval: row === undefined || (row.subject === null && row.decisions.length === 0)
      ? null : shownSubject(row, operatorId, today),
  }),
}
