/** 操作ログの検索: who did what, when, where and to whom; sealed search terms stay sealed here. [STD 10.2] */
import { z } from 'zod'
import type { View } from '../../frame/view.ts'
import { OPERATION_HISTORY } from '../../law/provision.ts'

const LogSearch = z.strictObject({
  from: z.iso.datetime().optional(),
  until: z.iso.datetime().optional(),
  operator: z.string().max(60).optional(),
  step: z.string().max(20).optional(),
  id: z.string().max(60).optional(),
  outcome: z.string().max(10).optional(),
  personNo: z.int().positive().optional(),
  numberShown: z.boolean().optional(),
  /** Older than this entry: the next page. */
  before: z.uuid().optional(),
})

export const logSearch: View<z.infer<typeof LogSearch>> = {
  id: 'log-search',
  title: '操作ログ',
  basis: [OPERATION_HISTORY],
  schema: LogSearch,
  about: ({ personNo }) => (personNo === undefined ? {} : { persons: [personNo] }),
  query: (input) => ({
    text: `select e.persons as person_nos, jsonb_build_object(
        'entryId', e.entry_id, 'at', e.at, 'operator', e.operator, 'name', o.name, 'terminal', e.terminal,
        'place', e.place, 'step', e.step, 'id', e.id, 'outcome', e.outcome, 'caseId', e.case_id,
        'persons', to_jsonb(e.persons), 'numberShown', e.number_shown, 'index', l.index) as row
      from oplog.entry e
      left join access.operator o on o.operator_id = e.operator
      left join oplog.leaf l on l.entry_id = e.entry_id
      where ($1::timestamptz is null or e.at >= $1) and ($2::timestamptz is null or e.at < $2)
        and ($3::text is null or e.operator = $3) and ($4::text is null or e.step = $4)
        and ($5::text is null or e.id = $5) and ($6::text is null or e.outcome = $6)
        and ($7::bigint is null or e.persons @> array[$7::bigint])
        and ($8::boolean is null or e.number_shown = $8) and ($9::uuid is null or e.entry_id < $9)
      order by e.entry_id desc limit 100`,
    values: [
      input.from, input.until, input.operator, input.step, input.id, input.outcome, input.personNo, input.numberShown,
      input.before,
    ].map((value) => value ?? null),
  }),
  present: (rows) => ({ rows }),
}

const LogState = z.strictObject({})

/** How far the log is sealed: the newest checkpoint, and what waits for the next. */
export const logState: View<z.infer<typeof LogState>> = {
  id: 'log-state',
  title: 'ログの封印',
  basis: [OPERATION_HISTORY],
  schema: LogState,
  query: () => ({
    text: `select '{}'::bigint[] as person_nos, jsonb_build_object('size', c.size, 'at', c.at, 'note', c.note) as row
      from oplog.checkpoint c order by c.size desc limit 1`,
    values: [],
  }),
  present: (rows) => rows[0] ?? null,
}
