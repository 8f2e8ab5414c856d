/** 職権記録書の一覧: the newest first, with the case each belongs to, how it stands and how often it was printed. */
import { z } from 'zod'
import type { StandingBlock } from '../../frame/question.ts'
import type { View } from '../../frame/view.ts'
import { EX_OFFICIO_SHEET } from '../../law/provision.ts'

const ExOfficioRecords = z.strictObject({ caseId: z.uuid().nullable().default(null) })

const SQL = `
  select papers.persons_of(e.record_id) as person_nos, jsonb_build_object('recordId', e.record_id,
    'recordNo', e.record_no, 'caseId', e.case_id, 'receiptNo', c.receipt_no, 'title', c.kind, 'state', c.state,
    'names', coalesce((select jsonb_agg(m->>'name') from jsonb_array_elements(c.movers) m), '[]'),
    'ground', e.ground, 'note', e.note, 'openedOn', e.opened_on, 'openedBy', o.name,
    'prints', (select count(*) from papers.record_print p where p.record_id = e.record_id),
    'blocks', papers.blocks_on(e.record_id, $2)) as row
  from papers.ex_officio_record e
  join filing.filing_case c using (case_id)
  left join access.operator o on o.operator_id = e.opened_by
  where $1::uuid is null or e.case_id = $1
  order by e.record_no desc
  limit 300`

type RecordRow = Readonly<Record<string, unknown>> & { readonly blocks: readonly StandingBlock[] }

/** The sheets of an office. */
export const exOfficioRecords: View<z.infer<typeof ExOfficioRecords>, RecordRow> = {
  id: 'ex-officio-records',
  title: '職権記録書の一覧',
  basis: [EX_OFFICIO_SHEET],
  schema: ExOfficioRecords,
  about: ({ caseId }) => (caseId === null ? {} : { caseId }),
  query: ({ caseId }, { operatorId }) => ({ text: SQL, values: [caseId, operatorId] }),
  present: (rows) => ({ records: rows.map(shownRecord) }),
}

/** What was done to somebody in hiding, and why, is told to nobody who may not see them. */
const shownRecord = ({ blocks, ...row }: RecordRow): Readonly<Record<string, unknown>> =>
  blocks.some(({ levels }) => levels.inquiry === 'error')
    ? { ...row, title: null, names: [], note: '', blocked: 'error' } : { ...row, blocked: 'none' }
