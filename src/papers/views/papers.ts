/** 書類の一覧: what is to be filed, what is kept and where, what is due for disposal, and what is disposed of. */
import { z } from 'zod'
import type { StandingBlock } from '../../frame/question.ts'
import type { View } from '../../frame/view.ts'
import { PAPERS_STORED, REQUESTS_STORED } from '../../law/provision.ts'
import { requestKinds } from '../known.ts'
import { PAPER_KINDS } from '../paper-kinds.ts'

const Papers = z.strictObject({
  list: z.enum(['to-file', 'kept', 'due', 'disposed']),
  kind: z.enum(PAPER_KINDS).nullable().default(null),
  /** Beginning of a receipt number, or of the name of a box. */
  find: z.string().trim().max(60).default(''),
})
type Papers = z.infer<typeof Papers>

/** A list longer than this is narrowed by a receipt number or a box. */
const AT_MOST = 200

/** Papers of closed cases that lie nowhere yet; the oldest first. A label is made only for those that are shown. */
const TO_FILE = `
  select s.paper_id, papers.kind_of(s, $1) as paper_kind, s.label, s.received_on
  from papers.source s
  where s.state in ('final', 'handed-over', 'withdrawn') and papers.kind_of(s, $1) is not null
    and not exists (select from papers.paper p where p.paper_id = s.paper_id)
    and ($2::text is null or papers.kind_of(s, $1) = $2) and ($3 = '%' or s.label like $3)
  order by s.received_on, s.paper_id limit ${AT_MOST + 1}`

const FILED = `($2::text is null or p.paper_kind = $2)
  and (p.label like $3 or exists (select from papers.placing l where l.paper_id = p.paper_id and l.place like $3))`

const IS_DISPOSED = 'exists (select from papers.disposed d where d.paper_id = p.paper_id)'

const KEPT = `
  select p.* from papers.paper p where not ${IS_DISPOSED} and ${FILED} and $1::text[] is not null
  order by p.received_on desc, p.label desc limit ${AT_MOST + 1}`

const DUE = `
  select p.* from papers.paper p, (select (desk.office_day()->>'today')::date as day) t
  where not ${IS_DISPOSED} and ${FILED} and $1::text[] is not null and p.received_on < t.day - 364
    and papers.kept_until(p.received_on, papers.years_kept(p.paper_kind, p.received_on, t.day)) < t.day
    and papers.placing_of(p.paper_id)->>'medium' <> 'returned'
  order by p.received_on, p.label limit ${AT_MOST + 1}`

const DISPOSED = `
  select p.* from papers.paper p join papers.disposed g using (paper_id) join papers.disposal d using (disposal_id)
  where ${FILED} and $1::text[] is not null
  order by d.disposed_on desc, p.label desc limit ${AT_MOST + 1}`

const CHOSEN = { 'to-file': TO_FILE, 'kept': KEPT, 'due': DUE, 'disposed': DISPOSED } as const

const rowsOf = (list: Papers['list']): string => `
  with chosen as materialized (${CHOSEN[list]})
  select papers.persons_of(p.paper_id) as person_nos, jsonb_build_object(
    'paperId', p.paper_id, 'kind', p.paper_kind, 'label', p.label, 'receivedOn', p.received_on,
    'title', coalesce(c.kind, r.kind), 'caseId', c.case_id,
    'names', coalesce((select jsonb_agg(m->>'name') from jsonb_array_elements(c.movers) m),
      jsonb_build_array(r.content->'requester'->>'name')),
    'placing', papers.placing_of(p.paper_id),
    'years', papers.years_kept(p.paper_kind, p.received_on, t.day),
    'keptUntil', papers.kept_until(p.received_on, papers.years_kept(p.paper_kind, p.received_on, t.day)),
    'witnessed', papers.is_witnessed(p.paper_kind, t.day),
    'disposal', (select jsonb_build_object('disposedOn', d.disposed_on, 'method', d.method, 'witness', d.witness,
        'note', d.note, 'disposedBy', d.disposed_by)
      from papers.disposed g join papers.disposal d using (disposal_id) where g.paper_id = p.paper_id),
    'blocks', papers.blocks_on(p.paper_id, $4)) as row
  from chosen p
  cross join (select (desk.office_day()->>'today')::date as day) t
  left join papers.ex_officio_record e on e.record_id = p.paper_id
  left join filing.filing_case c on c.case_id = coalesce(e.case_id, p.paper_id)
  left join certificate.request r on r.request_id = p.paper_id
  order by p.received_on ${list === 'to-file' || list === 'due' ? 'asc' : 'desc'}, p.label`

type PaperRow = Readonly<Record<string, unknown>> & { readonly blocks: readonly StandingBlock[] }

/** The office's own index of its papers; nobody's address is in it. */
export const papers: View<Papers, PaperRow> = {
  id: 'papers',
  title: '書類の一覧',
  basis: [PAPERS_STORED, REQUESTS_STORED],
  schema: Papers,
  query: ({ list, kind, find }, { operatorId }) =>
    ({ text: rowsOf(list), values: [requestKinds(), kind, `${escaped(find)}%`, operatorId] }),
  present: (rows) => ({ papers: rows.slice(0, AT_MOST).map(shownPaper), more: rows.length > AT_MOST }),
}

const escaped = (text: string): string => text.replace(/[\\%_]/g, (sign) => `\\${sign}`)

/** What happened to somebody in hiding, and who came for them, is not read from a shelf either. */
const shownPaper = ({ blocks, ...row }: PaperRow): Readonly<Record<string, unknown>> =>
  blocks.some(({ levels }) => levels.inquiry === 'error')
    ? { ...row, title: null, names: [], blocked: 'error' } : { ...row, blocked: 'none' }
