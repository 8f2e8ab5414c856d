/** 台帳: evidence of what only people can do, clause by clause, with what is overdue for review. */
import { z } from 'zod'
import type { View } from '../../frame/view.ts'
import { findDuty } from '../../law/technical-standard.ts'
import { ASSESSMENT } from '../provisions.ts'

const Evidence = z.strictObject({
  /** One clause only. */
  clause: z.string().max(40).nullable().default(null),
})
type Evidence = z.infer<typeof Evidence>

const SQL = `
  select '{}'::bigint[] as person_nos, jsonb_build_object('evidenceNo', v.evidence_no, 'clause', v.clause,
    'title', v.title, 'owner', v.owner, 'document', v.document, 'datedOn', v.dated_on, 'reviewOn', v.review_on,
    'note', v.note, 'applies', v.applies, 'registeredBy', v.registered_by, 'registeredAt', v.registered_at,
    'withdrawnOn', v.withdrawn_on, 'withdrawnBy', v.withdrawn_by, 'withdrawnReason', v.withdrawn_reason) as row
  from assurance.evidence v where $1::text is null or v.clause = $1
  order by v.clause, v.dated_on desc, v.evidence_no desc`

type Row = Readonly<Record<string, unknown>> & { readonly clause: string; readonly reviewOn: string | null }

export const evidence: View<Evidence, Row> = {
  id: 'evidence',
  title: '台帳（証跡）',
  basis: [ASSESSMENT],
  schema: Evidence,
  query: ({ clause }) => ({ text: SQL, values: [clause] }),
  present: (rows, _, __, { today }) => ({
    evidence: rows.map((row) => ({
      ...row, clauseTitle: findDuty(row.clause)?.title ?? '', overdue: row.reviewOn !== null && row.reviewOn < today,
    })),
  }),
}
