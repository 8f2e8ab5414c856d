/** 基準及び手続の一覧: every version, and which subjects have none in force today. */
import { z } from 'zod'
import type { View } from '../../frame/view.ts'
import { CRITERIA_SUBJECTS, type CriteriaSubject } from '../approval-kinds.ts'
import { CRITERIA_AND_PROCEDURE } from '../provisions.ts'

const Criteria = z.strictObject({})

const SQL = `
  select '{}'::bigint[] as person_nos, jsonb_build_object('criteriaNo', c.criteria_no, 'subject', c.subject,
    'title', c.title, 'version', c.version, 'document', c.document, 'inForceFrom', c.in_force_from,
    'endedOn', c.ended_on, 'endedBy', c.ended_by, 'endReason', c.end_reason, 'registeredBy', c.registered_by,
    'registeredAt', c.registered_at, 'inForceToday', exists (
      select from assurance.criteria_on(c.subject, (desk.office_day()->>'today')::date) n
      where n.criteria_no = c.criteria_no)) as row
  from assurance.criteria c order by c.subject, c.in_force_from desc`

type Row = Readonly<Record<string, unknown>> & { readonly subject: CriteriaSubject; readonly inForceToday: boolean }

export const criteria: View<z.infer<typeof Criteria>, Row> = {
  id: 'criteria',
  title: '基準及び手続の一覧',
  basis: [CRITERIA_AND_PROCEDURE],
  schema: Criteria,
  query: () => ({ text: SQL, values: [] }),
  present: (rows) => ({
    criteria: rows,
    missing: CRITERIA_SUBJECTS.filter((subject) => !rows.some((row) => row.subject === subject && row.inForceToday)),
  }),
}
