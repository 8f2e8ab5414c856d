/** 開いているポスト: to which posts staff can hand a case today, who sits there, and how much lies there. */
import { z } from 'zod'
import type { PostFunction } from '../../frame/engagement.ts'
import type { View } from '../../frame/view.ts'

const OpenPosts = z.strictObject({})

export type OpenPostRow = {
  readonly contractId: string
  readonly contractor: string
  readonly postNo: number
  readonly title: string
  readonly functions: readonly PostFunction[]
  /** Who has the seat just now. */
  readonly sittingThere: string | null
  readonly cases: number
}

/** Posts of contracts in force; nobody's record is in it. */
export const openPosts: View<z.infer<typeof OpenPosts>, OpenPostRow> = {
  id: 'open-posts',
  title: '開いている委託ポスト',
  basis: [{ law: '告示15号', at: '第10-3(3)' }],
  schema: OpenPosts,
  query: () => ({
    text: `select '{}'::bigint[] as person_nos, jsonb_build_object(
        'contractId', p.contract_id, 'contractor', v.name, 'postNo', p.post_no, 'title', p.title,
        'functions', to_jsonb(p.functions),
        'sittingThere', outsourcing.sitting_at(p.contract_id, p.post_no),
        'cases', (select count(*) from outsourcing.assignment a
          where a.contract_id = p.contract_id and a.post_no = p.post_no and a.ended_at is null)) as row
      from outsourcing.post p join outsourcing.contract_state t using (contract_id)
        join outsourcing.contract c on c.contract_id = t.contract_id and c.version = t.version
        join outsourcing.contractor v using (contractor_id)
      where t.closed_on is null and access.today() between c.starts_on and coalesce(c.ends_on, 'infinity')
        and (p.ended_on is null or p.ended_on > access.today())
      order by v.name, p.post_no limit 200`,
    values: [],
  }),
  present: (rows) => ({ rows }),
}
