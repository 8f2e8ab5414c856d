/** The blocks of one person and their household, or all: levels, term and state, never an address. [STD 3.1] */
import { z } from 'zod'
import type { View } from '../../frame/view.ts'
import { BLOCKS, SUPPORT_MEASURES } from '../provisions.ts'

const Blocks = z.strictObject({
  /** Null: every block that has not been lifted. */
  personNo: z.int().positive().nullable().optional(),
  /** True: the lifted ones of that person as well. */
  lifted: z.boolean().optional(),
})

const SQL = `
  select array_remove(array[b.person_no], null) as person_nos, jsonb_build_object(
    'blockNo', b.block_no, 'revision', b.revision, 'kind', b.kind, 'personNo', b.person_no,
    'householdNo', b.household_no, 'name', v.full_name,
    'levels', jsonb_build_object(
      'entry', b.entry_level, 'certificate', b.certificate_level, 'inquiry', b.inquiry_level),
    'startsOn', b.starts_on, 'endsOn', b.ends_on, 'state', b.state, 'reason', b.reason, 'liftReason', b.lift_reason,
    'setBy', b.set_by, 'confirmedBy', b.confirmed_by, 'liftSetBy', b.lift_set_by,
    'liftConfirmedBy', b.lift_confirmed_by, 'at', b.at,
    'endsSoon', b.ends_on is not null and t.day between (b.ends_on - interval '1 month')::date and b.ends_on,
    'isOver', b.ends_on < t.day,
    'releases', (select coalesce(jsonb_agg(jsonb_build_object('process', r.process, 'forOperator', r.for_operator,
        'releasedBy', r.released_by, 'until', r.until) order by r.until), '[]')
      from restriction.release r where r.block_no = b.block_no and r.until > clock_timestamp())) as row
  from restriction.block_current b
  cross join (select access.today() as day) t
  left join record.resident_current c on c.person_no = b.person_no
  left join record.resident_version v on v.person_no = c.person_no and v.history_no = c.history_no
  where ($1::bigint is null or b.person_no = $1
         or b.household_no = (select p.household_no from record.resident_current p where p.person_no = $1))
    and (b.state <> 'lifted' or ($2::boolean and $1::bigint is not null))
  order by b.ends_on nulls last, b.block_no`

export const blocks: View<z.infer<typeof Blocks>> = {
  id: 'blocks',
  title: '抑止の一覧',
  basis: [BLOCKS, SUPPORT_MEASURES],
  schema: Blocks,
  about: ({ personNo }) => (personNo === null || personNo === undefined ? {} : { persons: [personNo] }),
  query: ({ personNo, lifted }) => ({ text: SQL, values: [personNo ?? null, lifted ?? false] }),
  present: (rows) => ({ blocks: rows }),
}
