/**
 * The second half of a search's statement: of all that was found the best, as rows of the list, and the counts before
 * them.
 */

/** Rows of a result list. */
export const SHOWN_AT_MOST = 100

/** Same names are counted up to here. */
const SAME_AT_MOST = 1000

/**
 * Reads `found`. The first row has `total` and nobody; each other one a sheet: its card, what it was found by, how
 * many people
 * bear its name, and the flags of standing blocks. A flagged person's address, household and place in it are not shown.
 * [STD 2.2.4, 3.1]
 */
export const SHOWN = `best as materialized (
  select distinct on (f.person_no, f.sheet_no) f.* from found f
  order by f.person_no, f.sheet_no, f.try, f.rank, not f.is_current
), top as materialized (
  select b.*, row_number() over () as place from (select * from best
    order by try, rank / 10, not is_current, rank, sort, birth_on, person_no, sheet_no desc limit ${SHOWN_AT_MOST}) b
), cards as materialized (
  select t.place, t.rank, t.is_current, t.kind as found_kind, t.value, c.*
  from top t join inquiry.card c on c.person_no = t.person_no and c.sheet_no = t.sheet_no
), same as (
  select n.folded, (select count(distinct k.person_no) from (select w.person_no from inquiry.written_key w
    where w.folded = n.folded and w.kind = 'full' and w.is_current limit ${SAME_AT_MOST}) k) as people
  from (select distinct folded from cards) n
), flagged as (
  select f.person_no, f.flags from restriction.flags_of(array(select distinct person_no from top)) f
)
select '{}'::bigint[] as person_nos, jsonb_build_object('place', 0, 'total', (select count(*) from best)) as row
union all
select array[t.person_no], jsonb_build_object(
  'place', t.place, 'personNo', t.person_no, 'sheetNo', t.sheet_no, 'name', t.name,
  'kana', t.kana, 'otherNames', t.other_names, 'birthText', t.birth_text, 'birthOn', t.birth_on,
  'sex', t.sex, 'kind', t.kind,
  'status', t.status, 'removalReason', t.removal_reason,
  'relationship', case when g.flags is null then t.relationship end,
  'address', case when g.flags is null then t.address end,
  'householdNo', case when g.flags is null then t.household_no end,
  'flags', coalesce(g.flags, '{}'), 'samePeople', coalesce(s.people, 1),
  'found', jsonb_build_object('rank', t.rank, 'past', not t.is_current, 'kind', t.found_kind,
    'value', case when t.found_kind = 'address' then null else t.value end))
from cards t left join same s on s.folded = t.folded left join flagged g on g.person_no = t.person_no`
