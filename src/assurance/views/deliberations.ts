/** 審議の一覧: what the security council said, of what, and where its minutes are. */
import { z } from 'zod'
import type { View } from '../../frame/view.ts'
import { COUNCIL_AND_CHIEF } from '../provisions.ts'

const Deliberations = z.strictObject({})

/** The list goes back as far as this many deliberations. */
const AT_MOST = 500

const SQL = `
  select '{}'::bigint[] as person_nos, jsonb_build_object('deliberationNo', d.deliberation_no, 'kind', d.kind,
    'subjectId', d.subject_id, 'title', assurance.subject_of(d.kind, d.subject_id)->>'title', 'heldOn', d.held_on,
    'said', d.said, 'conditions', d.conditions, 'attended', d.attended, 'minutes', d.minutes,
    'recordedBy', d.recorded_by, 'recordedAt', d.recorded_at) as row
  from assurance.deliberation d order by d.held_on desc, d.deliberation_no desc limit ${AT_MOST}`

export const deliberations: View<z.infer<typeof Deliberations>> = {
  id: 'deliberations',
  title: 'セキュリティ会議の審議の一覧',
  basis: [COUNCIL_AND_CHIEF],
  schema: Deliberations,
  query: () => ({ text: SQL, values: [] }),
  present: (rows) => ({ deliberations: rows }),
}
