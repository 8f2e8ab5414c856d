-- Blocks (抑止) on a person or a household, set and lifted by two people; no date ends one. [STD 3.1, 3.4]

set local check_function_bodies = off;  -- functions speak of areas that later files create
create schema restriction;

-- One row: how many minutes a temporary release may last at most.
create table restriction.setting (
  only_row boolean primary key default true check (only_row),
  release_minutes_limit int not null default 30 check (release_minutes_limit between 1 and 120)
);
insert into restriction.setting default values;

create sequence restriction.block_sequence;

-- One row per step in the life of a block, the whole of it in each; never updated, never deleted, vouched for by the
-- log. `set_by` and `confirmed_by` are the two who set it, `lift_set_by` and `lift_confirmed_by` the two who lift it.
create table restriction.block (
  block_no bigint not null,
  revision int not null check (revision > 0),
  kind text not null check (kind in ('support-measure', 'exclusive', 'other')),
  person_no bigint,
  household_no bigint,
  entry_level text not null check (entry_level in ('error', 'alert', 'none')),
  certificate_level text not null check (certificate_level in ('error', 'alert', 'none')),
  inquiry_level text not null check (inquiry_level in ('error', 'alert', 'none')),
  starts_on date not null,
  ends_on date,
  state text not null check (state in ('proposed', 'standing', 'lift-proposed', 'lifted')),
  reason text not null check (reason <> ''),
  set_by text not null,
  confirmed_by text,
  lift_reason text,
  lift_set_by text,
  lift_confirmed_by text,
  at text not null check (at ~ '^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$'),
  entry_id uuid not null,
  salt bytea not null check (octet_length(salt) = 16),
  primary key (block_no, revision),
  constraint "block-scope" check (num_nonnulls(person_no, household_no) = 1),
  constraint "block-term" check (ends_on is null or ends_on >= starts_on),
  constraint "block-without-effect" check (num_nonnulls(nullif(entry_level, 'none'), nullif(certificate_level, 'none'),
    nullif(inquiry_level, 'none')) > 0),
  constraint "self-confirmation" check (confirmed_by <> set_by),
  constraint "self-lift" check (lift_confirmed_by <> lift_set_by),
  constraint "block-state" check (case state
    when 'proposed' then num_nonnulls(confirmed_by, lift_reason, lift_set_by, lift_confirmed_by) = 0
    when 'standing' then confirmed_by is not null and num_nonnulls(lift_reason, lift_set_by, lift_confirmed_by) = 0
    when 'lift-proposed' then num_nonnulls(lift_reason, lift_set_by) = 2 and lift_confirmed_by is null
    when 'lifted' then num_nonnulls(lift_reason, lift_set_by, lift_confirmed_by) = 3 end)
);
create index block_person on restriction.block (person_no) where person_no is not null;
create index block_household on restriction.block (household_no) where household_no is not null;
create index block_entry on restriction.block (entry_id);

-- The newest row of each block, read from the vouched rows themselves: there is no second copy to tamper with.
create view restriction.block_current as
  select b.* from restriction.block b
  where not exists (select from restriction.block newer
    where newer.block_no = b.block_no and newer.revision > b.revision);

-- 一時解除: for one officer, one process, some minutes; the block returns by itself; no other system is told. [STD 3.1]
create table restriction.release (
  release_no bigint generated always as identity primary key,
  block_no bigint not null,
  process text not null check (process in ('entry', 'certificate', 'inquiry')),
  for_operator text not null references access.operator,
  reason text not null check (reason <> ''),
  released_by text not null,
  released_at timestamptz not null,
  until timestamptz not null,
  constraint "self-release" check (released_by <> for_operator),
  constraint "release-term" check (until > released_at and until <= released_at + interval '120 minutes')
);
create index release_block on restriction.release (block_no, until);

-- A support measure protects from the moment it is asked for (仮支援措置), whatever its first day; any other block once a
-- second person has confirmed it and its first day has come. Its last day ends neither. [STD 3.1, 3.4]
create function restriction.is_standing(state text, kind text, confirmed_by text, starts_on date, today date)
returns boolean
language sql immutable set search_path = pg_catalog as $$
  select state <> 'lifted' and (kind = 'support-measure' or (confirmed_by is not null and starts_on <= today))
$$;

create function restriction.level(block bigint, of_process text, level text, operator text) returns text
language sql stable set search_path = pg_catalog as $$
  select case when level = 'error' and operator is not null and exists (select from restriction.release r
      where r.block_no = block and r.process = of_process and r.for_operator = operator and r.until > clock_timestamp())
    then 'alert' else level end
$$;

-- StandingBlock of src/frame/question.ts, for these persons and households. What was released to the operator, for the
-- time being, asks to be confirmed instead of stopping; to everybody else, and where no operator is named, nothing is
-- released.
-- The plan is forced to be kept: planning for the lists of each call anew costs ten times what looking costs.
create function restriction.standing(person_nos bigint[], household_nos bigint[], operator text default null)
returns jsonb
language plpgsql stable security definer set search_path = pg_catalog set plan_cache_mode = force_generic_plan as $$
begin
  if restriction.stamp(person_nos, household_nos) = 0 then return '[]'; end if;  -- nearly everybody
  return (select coalesce(jsonb_agg(jsonb_build_object(
      'blockNo', b.block_no, 'kind', b.kind, 'personNo', b.person_no, 'householdNo', b.household_no,
      'levels', jsonb_build_object(
        'entry', restriction.level(b.block_no, 'entry', b.entry_level, operator),
        'certificate', restriction.level(b.block_no, 'certificate', b.certificate_level, operator),
        'inquiry', restriction.level(b.block_no, 'inquiry', b.inquiry_level, operator)),
      'startsOn', b.starts_on, 'endsOn', b.ends_on) order by b.block_no), '[]')
    from restriction.block_current b
    where (b.person_no = any(person_nos) or b.household_no = any(household_nos))
      and restriction.is_standing(b.state, b.kind, b.confirmed_by, b.starts_on, access.today()));
end $$;

-- Rows only ever come on top, so their number is a stamp: it moves with every step of every block on these persons and
-- households.
create function restriction.stamp(person_nos bigint[], household_nos bigint[]) returns bigint
language plpgsql stable security definer set search_path = pg_catalog set plan_cache_mode = force_generic_plan as $$
begin
  return (select count(*) from restriction.block b
    where b.person_no = any(person_nos) or b.household_no = any(household_nos));
end $$;

-- Whose whereabouts are one with somebody's: those who live with them now, or, of somebody removed, who were removed
-- from the same household. A block on any of them binds them all: to know where one is, is to know where the other is.
create function restriction.housemates(person_nos bigint[])
returns table (person_no bigint, mate_no bigint, household_no bigint)
language sql stable set search_path = pg_catalog as $$
  select c.person_no, m.person_no, c.household_no
  from record.resident_current c join record.resident_current m
    on m.household_no = c.household_no and (m.status = 'current') = (c.status = 'current')
  where c.person_no = any(person_nos)
$$;

-- The blocks that bind one row of a person's record, in the household the row tells of and in the one of today.
create function restriction.on_record(of_person bigint, in_household bigint, operator text) returns jsonb
language sql stable security definer set search_path = pg_catalog as $$
  select restriction.standing(of_person || coalesce(array_agg(h.mate_no), '{}'),
    in_household || coalesce(array_agg(distinct h.household_no), '{}'), operator)
  from restriction.housemates(array[of_person]) h
$$;

-- The blocks that bind these persons and households with everybody who lives there.
create function restriction.around(person_nos bigint[], household_nos bigint[], operator text default null)
returns jsonb
language sql stable security definer set search_path = pg_catalog as $$
  select restriction.standing(
    person_nos || array(select h.mate_no from restriction.housemates(person_nos) h)
      || array(select c.person_no from record.resident_current c
               where c.household_no = any(household_nos) and c.status = 'current'),
    household_nos || array(select distinct h.household_no from restriction.housemates(person_nos) h), operator)
$$;

-- The standing blocks upon each of these persons, their household and everybody who is where they are.
create function restriction.binding(person_nos bigint[])
returns table (person_no bigint, block_no bigint, kind text, inquiry_level text)
language sql stable set search_path = pg_catalog as $$
  with mates as materialized (select h.* from restriction.housemates(person_nos) h),
  near as (
    select p as person_no, p as mate_no, null::bigint as household_no from unnest(person_nos) p
    union select * from mates)
  select distinct n.person_no, b.block_no, b.kind, b.inquiry_level
  from near n join restriction.block_current b on b.person_no = n.mate_no or b.household_no = n.household_no
  where restriction.is_standing(b.state, b.kind, b.confirmed_by, b.starts_on, access.today())
$$;

-- What a list shows beside a name: 'support' where a support measure stands, 'block' where any other block does.
create function restriction.flags_of(person_nos bigint[]) returns table (person_no bigint, flags text[])
language sql stable security definer set search_path = pg_catalog as $$
  select b.person_no, array_agg(distinct case b.kind when 'support-measure' then 'support' else 'block' end
                                order by case b.kind when 'support-measure' then 'support' else 'block' end desc)
  from restriction.binding(person_nos) b group by b.person_no
$$;

-- Those of these persons whose whereabouts this operator may not learn: no question about a place may find them. Where
-- no operator is named, nothing is released.
create function restriction.hidden_among(person_nos bigint[], operator text default null) returns setof bigint
language sql stable security definer set search_path = pg_catalog as $$
  select distinct b.person_no from restriction.binding(person_nos) b
  where restriction.level(b.block_no, 'inquiry', b.inquiry_level, operator) = 'error'
$$;

create function restriction.flags(person_no bigint) returns text[]
language sql stable security definer set search_path = pg_catalog as $$
  select coalesce((select f.flags from restriction.flags_of(array[flags.person_no]) f), '{}')
$$;

-- The newest row of a block as its next one starts from it.
create function restriction.block_known(wanted bigint) returns jsonb
language sql stable set search_path = pg_catalog as $$
  select to_jsonb(b) - 'salt' - 'entry_id' from restriction.block_current b where b.block_no = wanted
$$;

create function restriction.look_up(what text, wanted jsonb) returns jsonb
language plpgsql set search_path = pg_catalog as $$
begin
  case what
  when 'new-block' then
    return jsonb_build_object('blockNo', nextval('restriction.block_sequence'));
  when 'block' then
    return jsonb_build_object('block', restriction.block_known((wanted->>'blockNo')::bigint));
  when 'release' then
    return jsonb_build_object('block', restriction.block_known((wanted->>'blockNo')::bigint),
      'minutesLimit', (select release_minutes_limit from restriction.setting),
      'forOperatorValid', exists (select from access.operator o
        where o.operator_id = wanted->>'forOperator' and access.is_valid(o, access.today())));
  else raise exception 'unknown look-up %', what;
  end case;
end $$;

-- Whether the row is the one that this officer's step makes: what one does, one does in one's own name, and no step
-- does two.
create function restriction.is_own_step(w jsonb, id text, officer text) returns boolean
language sql immutable set search_path = pg_catalog as $$
  select coalesce(case id
    when 'propose-block' then w->>'state' = 'proposed' and w->>'set_by' = officer
    when 'confirm-block' then w->>'state' = 'standing' and w->>'confirmed_by' = officer
    when 'propose-lift' then w->>'state' = 'lift-proposed' and w->>'lift_set_by' = officer
    when 'confirm-lift' then w->>'state' in ('proposed', 'standing') or w->>'lift_confirmed_by' = officer end, false)
$$;

-- What stays as it is through the life of a block: what it stops, whose it is, who set it, and who has acted on it
-- since, until it is taken back.
create function restriction.is_next(last restriction.block, next restriction.block) returns boolean
language sql immutable set search_path = pg_catalog as $$
  select (last.kind, last.person_no, last.household_no, last.set_by, last.reason, last.starts_on, last.ends_on,
      last.entry_level, last.certificate_level, last.inquiry_level)
    is not distinct from (next.kind, next.person_no, next.household_no, next.set_by, next.reason, next.starts_on,
      next.ends_on, next.entry_level, next.certificate_level, next.inquiry_level)
    and coalesce(last.confirmed_by = next.confirmed_by, last.confirmed_by is null)
    and (next.state <> 'lifted' or (last.state, last.lift_set_by, last.lift_reason)
      = ('lift-proposed', next.lift_set_by, next.lift_reason))
    and (last.state, next.state) in (('proposed', 'standing'), ('proposed', 'lift-proposed'),
      ('standing', 'lift-proposed'), ('lift-proposed', 'lifted'), ('lift-proposed', 'standing'),
      ('lift-proposed', 'proposed'))
    and (last.state <> 'lift-proposed' or next.state = 'lifted'
      or (next.state = 'standing') = (last.confirmed_by is not null))
$$;

-- The next row of a block, exactly as the log vouches for it. DA002 where somebody was faster.
create function restriction.append_block(w jsonb) returns void
language plpgsql set search_path = pg_catalog as $$
declare next restriction.block := jsonb_populate_record(null::restriction.block, w); last restriction.block;
begin
  select * into last from restriction.block_current b where b.block_no = next.block_no;
  if next.revision <> coalesce(last.revision, 0) + 1 then raise exception 'stale' using errcode = 'DA002'; end if;
  if next.revision > 1 and not restriction.is_next(last, next) then
    raise exception 'a block stays what and whose it is' using errcode = 'check_violation',
      constraint = 'block-identity';
  end if;
  insert into restriction.block select next.*;
exception when unique_violation then
  raise exception 'stale' using errcode = 'DA002';
end $$;

create function restriction.release_block(w jsonb) returns jsonb
language plpgsql set search_path = pg_catalog as $$
declare ends timestamptz;
  minutes int := least((w->>'minutes')::int, (select release_minutes_limit from restriction.setting));
begin
  insert into restriction.release(block_no, process, for_operator, reason, released_by, released_at, until)
  select (w->>'blockNo')::bigint, w->>'process', w->>'forOperator', w->>'reason', w->>'by', n.at,
    n.at + make_interval(mins => minutes)
  from (select clock_timestamp() as at) n returning until into ends;
  return jsonb_build_object('until', to_char(ends at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'));
end $$;

create function restriction.write(op text, written jsonb) returns jsonb
language plpgsql set search_path = pg_catalog as $$
begin
  case op
  when 'append-block' then perform restriction.append_block(written);
  when 'release' then return restriction.release_block(written);
  when 'set-limit' then update restriction.setting set release_minutes_limit = (written->>'releaseMinutesLimit')::int;
  else raise exception 'unknown operation %', op;
  end case;
  return null;
end $$;

revoke execute on all functions in schema restriction from public;
grant usage on schema restriction to daicho_app, daicho_auditor;
grant select on all tables in schema restriction to daicho_app, daicho_auditor;
grant execute on function restriction.standing(bigint[], bigint[], text), restriction.stamp(bigint[], bigint[]),
  restriction.on_record(bigint, bigint, text), restriction.around(bigint[], bigint[], text),
  restriction.hidden_among(bigint[], text),
  restriction.flags_of(bigint[]), restriction.flags(bigint) to daicho_app;
