-- What stands beside the rows of the record: the order into which an office puts a household's members, and memos.

set local check_function_bodies = off;  -- functions speak of each other

-- Who lived in a household on a day: the household as of that day asks for everybody who ever had a row in it.
create index resident_version_household on record.resident_version (household_no, person_no);

-- 世帯員の並び順 set by hand: no event of anybody's record, so no row of theirs. One row for each sorting, the newest
-- counts; never updated, never deleted, vouched for by the log. `history_nos` are the rows the members stood at.
-- [STD 5.2]
create table record.member_order (
  household_no bigint not null,
  revision int not null check (revision > 0),
  person_nos bigint[] not null check (cardinality(person_nos) > 0),
  history_nos int[] not null,
  set_by text not null,
  at text not null check (at ~ '^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$'),
  entry_id uuid not null,
  salt bytea not null check (octet_length(salt) = 16),
  primary key (household_no, revision),
  check (cardinality(history_nos) = cardinality(person_nos))
);
create index member_order_entry on record.member_order (entry_id);

-- The members whose place still holds, in that order. It holds no longer for whoever has come into the household anew
-- or has become its head since: newcomers stand last and a head first, as the standard has it. [STD 5.2]
create function record.sorted_members(household bigint) returns bigint[]
language sql stable set search_path = pg_catalog as $$
  select coalesce(array_agg(m.person_no order by m.place), '{}')
  from (select o.person_nos, o.history_nos from record.member_order o
    where o.household_no = household order by o.revision desc limit 1) s
  cross join unnest(s.person_nos, s.history_nos) with ordinality m(person_no, history_no, place)
  join record.resident_current c
    on c.person_no = m.person_no and c.household_no = household and c.status = 'current'
  where not exists (select from record.resident_version v
    where v.person_no = m.person_no and v.history_no > m.history_no
      and (v.changed_items ?| array['householdNo', 'sheetNo'] or v.changed_items->'isHead'->1 = 'true'))
$$;

create function record.look_up(what text, wanted jsonb) returns jsonb
language plpgsql set search_path = pg_catalog as $$
begin
  case what
  when 'member-order' then
    return jsonb_build_object('revision', coalesce((select max(o.revision) from record.member_order o
      where o.household_no = (wanted->>'householdNo')::bigint), 0));
  else raise exception 'unknown look-up %', what;
  end case;
end $$;

-- Everybody who lives there now, once, and nobody else. DA002 where somebody was faster.
create function record.set_member_order(w jsonb) returns void
language plpgsql set search_path = pg_catalog as $$
declare next record.member_order := jsonb_populate_record(null::record.member_order, w);
begin
  if next.revision <> 1 + coalesce((select max(o.revision) from record.member_order o
      where o.household_no = next.household_no), 0)
  or exists (select from unnest(next.person_nos, next.history_nos) m(person_no, history_no)
    full join (select c.person_no, c.history_no from record.resident_current c
      where c.household_no = next.household_no and c.status = 'current') c using (person_no)
    where c.history_no is distinct from m.history_no)
  or cardinality(next.person_nos) <> (select count(distinct p) from unnest(next.person_nos) p) then
    raise exception 'stale' using errcode = 'DA002';
  end if;
  insert into record.member_order select next.*;
end $$;

create function record.write(op text, written jsonb) returns jsonb
language plpgsql set search_path = pg_catalog as $$
begin
  case op
  when 'set-member-order' then perform record.set_member_order(written);
  else raise exception 'unknown operation %', op;
  end case;
  return null;
end $$;

-- メモ: free text about a person, printed on no paper. One row for each writing, changing and taking away; never updated,
-- never deleted, vouched for by the log. [STD 1.1.15]
create schema memo;
create sequence memo.memo_sequence;
create table memo.memo (
  memo_no bigint not null,
  revision int not null check (revision > 0),
  person_no bigint not null,
  -- Null: taken away.
  content text check (content <> ''),
  written_by text not null,
  at text not null check (at ~ '^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$'),
  entry_id uuid not null,
  salt bytea not null check (octet_length(salt) = 16),
  primary key (memo_no, revision)
);
create index memo_person on memo.memo (person_no);
create index memo_entry on memo.memo (entry_id);

create function memo.newest(wanted bigint) returns memo.memo
language sql stable set search_path = pg_catalog as $$
  select m.* from memo.memo m where m.memo_no = wanted order by m.revision desc limit 1
$$;

-- `blocks` are those that bind the person's record for whoever asks, exactly as the view of the memos has them.
create function memo.look_up(what text, wanted jsonb) returns jsonb
language plpgsql set search_path = pg_catalog as $$
declare blocks jsonb;
begin
  select restriction.on_record(c.person_no, c.household_no, wanted->>'askedBy') into blocks
  from record.resident_current c where c.person_no = (wanted->>'personNo')::bigint;
  case what
  when 'new-memo' then
    return jsonb_build_object('memoNo', nextval('memo.memo_sequence'), 'memo', null, 'blocks', coalesce(blocks, '[]'));
  when 'memo' then
    return jsonb_build_object('memoNo', wanted->'memoNo', 'blocks', coalesce(blocks, '[]'),
      'memo', (select to_jsonb(m) - 'salt' - 'entry_id'
        from memo.newest((wanted->>'memoNo')::bigint) m where m.memo_no is not null));
  else raise exception 'unknown look-up %', what;
  end case;
end $$;

-- The next row of a memo: of the same person, and none after it was taken away. DA002 where somebody was faster.
create function memo.append(w jsonb) returns void
language plpgsql set search_path = pg_catalog as $$
declare next memo.memo := jsonb_populate_record(null::memo.memo, w); last memo.memo := memo.newest(next.memo_no);
begin
  if next.revision <> coalesce(last.revision, 0) + 1 then raise exception 'stale' using errcode = 'DA002'; end if;
  if next.revision > 1 and (last.content is null or last.person_no <> next.person_no)
  or next.revision = 1 and next.content is null then
    raise exception 'a memo stays whose it is, and ends when it is taken away' using errcode = 'check_violation';
  end if;
  insert into memo.memo select next.*;
end $$;

create function memo.write(op text, written jsonb) returns jsonb
language plpgsql set search_path = pg_catalog as $$
begin
  case op
  when 'append-memo' then perform memo.append(written);
  else raise exception 'unknown operation %', op;
  end case;
  return null;
end $$;

revoke execute on all functions in schema memo from public;
revoke execute on function record.look_up(text, jsonb), record.set_member_order(jsonb), record.write(text, jsonb),
  record.sorted_members(bigint) from public;
grant usage on schema memo to daicho_app, daicho_auditor;
grant select on memo.memo, record.member_order to daicho_app, daicho_auditor;
grant execute on function record.sorted_members(bigint) to daicho_app;
