-- Moving out: who is due to be removed on a day, the one write that needs no officer, and whom no municipality has told
-- of.

set local check_function_bodies = off;

-- 転入通知未着者一覧: rows that a notice would still have to follow. [STD 4.1.3.1.4]
create index resident_version_unnoticed on record.resident_version (removed_on)
where move_in_notice_on is null and removal_reason in ('domestic-move-out', 'ex-officio-removal');

-- 転出予定年月日 as the newest version has it: of a resident it says when they go, of others when they were to go.
alter table record.resident_current add column planned_move_out_on date;
update record.resident_current c set planned_move_out_on = v.planned_move_out_on
from record.resident_version v
where v.person_no = c.person_no and v.history_no = c.history_no and v.planned_move_out_on is not null;
create index resident_current_planned on record.resident_current (planned_move_out_on, household_no)
where status = 'current' and planned_move_out_on is not null;

-- The earliest day that has come and is not turned yet, and the next households of it, whole: a household's leavers are
-- never parted. `passed` are households that could not be written; the others must not wait for them.
create function desk.due_move_outs(at_most int, passed bigint[]) returns json
language plpgsql stable security definer set search_path = pg_catalog as $$
declare office jsonb := desk.office_day(); due date; households bigint[];
begin
  select c.planned_move_out_on into due from record.resident_current c
  where c.status = 'current' and c.planned_move_out_on <= (office->>'today')::date and c.household_no <> all (passed)
  order by c.planned_move_out_on limit 1;
  households := array(select distinct d.household_no from (
    select c.household_no from record.resident_current c
    where c.status = 'current' and c.planned_move_out_on = due and c.household_no <> all (passed)
    order by c.household_no limit at_most) d);
  return json_build_object('office', office, 'dueOn', due,
    'households', case when cardinality(households) > 0 then desk.known_households(households) else '[]' end);
end $$;

-- What a version tells of its event and not of the person.
create function record.event_columns() returns text[]
language sql immutable parallel safe
return array['history_no', 'reason', 'event_on', 'notified_on', 'applied_on', 'requested_on', 'noticed_on',
  'processed_on', 'input_place', 'input_terminal', 'case_id', 'caution_note', 'changed_items', 'entry_id', 'salt'];

-- True for the removal of somebody whose planned day has come, and nothing besides: the row before it, and upon it what
-- a removal writes. [STD 1.1.5]
create function record.is_due_removal(v jsonb, p jsonb, today text) returns boolean
language sql immutable set search_path = pg_catalog as $$
  select v->>'status' = 'moved-out' and p->>'planned_move_out_on' <= today
    and v->>'reason' in ('domestic-move-out', 'overseas-move-out') and v->>'removal_reason' = v->>'reason'
    and v->>'removed_on' = today
    and p->>'planned_move_out_on' = all (array[v->'event_on'->>'sortOn', v->'cause_on'->>'sortOn'])
    and v - written = p - written
  from (select record.event_columns() || array['status', 'removal_reason', 'removed_on', 'cause_on'] as written) w
$$;

-- True for somebody who stays behind in a household without a head: none is named, or it is them, the only one left.
create function record.is_left_behind(v jsonb, p jsonb, is_alone boolean) returns boolean
language sql immutable set search_path = pg_catalog as $$
  select v->>'status' = 'current' and v->>'reason' = 'head-change' and p->>'is_head' = 'false'
    and v - written = p - written
    and case when v->>'is_head' = 'true' then is_alone and v->'head_name' = v->'full_name'
      else not is_alone and v->'head_name' = 'null'
        and v->'relationship_to_head' = p->'relationship_to_head'
        and v->'order_in_household' = p->'order_in_household' end
  from (select record.event_columns()
    || array['is_head', 'head_name', 'relationship_to_head', 'order_in_household'] as written) w
$$;

-- The permit of the system: no officer stands behind it, so the rows themselves must show that it is right. Only those
-- whose day has come are removed, only whoever loses a head by it is amended, and the entry tells of every row.
create function record.assert_due(rows jsonb, e jsonb) returns void
language plpgsql set search_path = pg_catalog as $$
declare today text := desk.office_day()->>'today'; is_right boolean; people jsonb; homes jsonb; told int;
begin
  with written as materialized (
    select v, to_jsonb(r) as p, r.household_no, v->>'status' = 'moved-out' as leaves
    from jsonb_array_elements(rows->'versions') v
    left join record.resident_current c on c.person_no = (v->>'person_no')::bigint and c.status = 'current'
      and c.history_no = (v->>'history_no')::int - 1
    left join record.resident_version r on r.person_no = c.person_no and r.history_no = c.history_no
  ), headless as materialized (
    select w.household_no, count(*) filter (where w.leaves) as leavers,
      (select count(*) from record.resident_current c
        where c.household_no = w.household_no and c.status = 'current') as members
    from written w where w.household_no is not null group by 1
    having bool_or(w.leaves and w.p->>'is_head' = 'true')
  )
  select bool_and(p is not null and v->>'processed_on' = today and v->'entry_id' = e->'entryId'
      and num_nonnulls(v->>'notified_on', v->>'applied_on', v->>'requested_on', v->>'noticed_on', v->>'case_id',
        v->>'caution_note') = 0
      and coalesce(record.is_due_removal(v, p, today) or (h.household_no is not null
        and record.is_left_behind(v, p, h.members - h.leavers = 1)), false)
      and jsonb_build_array(v->'person_no', v->'history_no') in (
        select w->'key' from jsonb_array_elements(e->'vouches') w where w->>'table' = 'record.resident_version')),
    jsonb_agg(v->'person_no'), jsonb_agg(distinct v->'household_no'), count(*)
  into is_right, people, homes, told
  from written left join headless h using (household_no);
  if is_right is distinct from true
  or told <> jsonb_array_length(e->'vouches') or told <> jsonb_array_length(rows->'current')
  or not (e->'persons' @> people and e->'households' @> homes and homes @> (rows->'households'))
  or exists (select from jsonb_array_elements(rows->'current') c
    where not exists (select from jsonb_array_elements(rows->'versions') v
      where v @> (c - 'is_head' - 'shelf') and (c->>'is_head')::boolean
        = (v->>'is_head' = 'true' and v->>'status' = 'current')))
  or exists (select from jsonb_array_elements(rows->'keys') k where not people @> (k->'person_no'))
  or exists (select from jsonb_array_elements(rows->'lookAlikes') k where not people @> (k->1))
  or exists (select from jsonb_array_elements(rows->'outbox') o
    where not people @> (o->'personNo') or o->'entryId' <> e->'entryId'
      or o->>'kind' not in ('notice/identification', 'notice/immigration', 'notice/family-register-appendix',
        'letter/head-changed', 'letter/choose-head'))
  then raise exception 'rows that no day that has come covers' using errcode = 'check_violation'; end if;
end $$;

-- 日替り: what falls due by itself, one batch with the entry that vouches for it. Whoever turns the same day at the same
-- time finds the rows moved (`stale`) and asks again.
create function record.turn_day(sealed jsonb, canonical bytea) returns void
language plpgsql security definer set search_path = pg_catalog set plan_cache_mode = force_generic_plan as $$
declare e jsonb := convert_from(canonical, 'UTF8')::jsonb;
begin
  if (e->>'operator', e->>'kind', e->>'step', e->>'id', e->>'outcome')
      is distinct from ('system', 'system', 'turn', 'planned-move-out', 'done')
  or e->>'session' is not null or e->>'caseId' is not null or jsonb_array_length(sealed->'writes') > 0 then
    raise exception 'the entry tells of another act' using errcode = 'check_violation';
  end if;
  perform oplog.assert_open();
  perform record.hold(sealed->'stamps');
  perform record.assert_due(sealed->'record', e);
  perform oplog.append(canonical);
  perform record.write_rows(sealed->'record');
end $$;

revoke execute on all functions in schema record, desk from public;
grant execute on function desk.due_move_outs(int, bigint[]), record.turn_day(jsonb, bytea) to daicho_app;
