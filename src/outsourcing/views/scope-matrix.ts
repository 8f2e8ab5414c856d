/** 分担表: every piece of work against the contracts that run today; where nobody answers for it, and where several do. */
import { z } from 'zod'
import type { View } from '../../frame/view.ts'
import { DIVISION_OF_SCOPES } from '../report-provisions.ts'

const ScopeMatrix = z.strictObject({})

/** The municipality's own part has no contract. What posts are there for is a part by itself. */
const SQL = `
  with running as materialized (
    select c.contract_id, c.number, c.title, v.name as contractor
    from (select access.today() as day) d
    cross join outsourcing.contract_state s
    join outsourcing.contract c on c.contract_id = s.contract_id and c.version = s.version
    join outsourcing.contractor v using (contractor_id)
    where s.closed_on is null and d.day between c.starts_on and c.ends_on),
  newest as (
    select distinct on (l.contract_id, l.work) l.* from outsourcing.scope_line l
    order by l.contract_id, l.work, l.line_no desc),
  parts as (
    select n.work, n.contract_id, n.part, n.answers_for, n.liaison, false as from_posts from newest n
    where n.part <> '' and (n.contract_id is null or n.contract_id in (select r.contract_id from running r))
    union all
    select f, p.contract_id, string_agg(p.post_no || ' ' || p.title, '、' order by p.post_no), '', '', true
    from outsourcing.post p cross join lateral unnest(p.functions) f
    where p.ended_on is null and p.contract_id in (select r.contract_id from running r)
    group by f, p.contract_id)
  select '{}'::bigint[] as person_nos, jsonb_build_object('work', p.work, 'contractId', p.contract_id,
    'number', r.number, 'title', r.title, 'contractor', r.contractor, 'part', p.part, 'answersFor', p.answers_for,
    'liaison', p.liaison, 'fromPosts', p.from_posts) as row
  from parts p left join running r using (contract_id)
  order by p.work, p.contract_id nulls first, p.from_posts`

type Part = Readonly<Record<string, unknown>> & {
  readonly work: string; readonly contractId: string | null; readonly fromPosts: boolean
  readonly answersFor: string; readonly liaison: string
}

const WORKS = [
  'development', 'change', 'operation', 'maintenance', 'event-entry', 'copies', 'seal-registration',
] as const

/** Gap: nobody at all. Overlap: several contracts. Unsaid: a contract whose part nobody has written down. */
export const scopeMatrix: View<z.infer<typeof ScopeMatrix>, Part> = {
  id: 'scope-matrix',
  title: '委託先の分担表',
  basis: [DIVISION_OF_SCOPES],
  schema: ScopeMatrix,
  query: () => ({ text: SQL, values: [] }),
  present: (rows) => ({
    works: WORKS.map((work) => {
      const parts = rows.filter((row) => row.work === work)
      const contracts = new Set(parts.flatMap(({ contractId }) => (contractId === null ? [] : [contractId])))
      const told = new Set(parts.filter(({ fromPosts }) => !fromPosts).map(({ contractId }) => contractId))
      return {
        work, parts, isGap: parts.length === 0, isOverlap: contracts.size > 1,
        isUnsaid: [...contracts].some((contractId) => !told.has(contractId)),
        isSilent: contracts.size > 1 && parts.some(({ fromPosts, liaison }) => !fromPosts && liaison === ''),
      }
    }),
  }),
}
